package org.nianbao.preview;

import java.util.Locale;
import org.nianbao.report.Report;

/**
 * What a list says of a report before anyone looks at its pages.
 *
 * @param agency the body whose report it is
 * @param year the report year
 * @param title the title as one line
 * @param status {@code draft}, {@code review} or {@code final}
 */
record Subject(String agency, int year, String title, String status) {
    static Subject of(Report report) {
        String status = report.status().name().toLowerCase(Locale.ROOT);
        return new Subject(report.agency(), report.year(), report.titleText(), status);
    }
}
