package org.nianbao.template;

import java.util.Optional;
import org.nianbao.report.Chart;
import org.nianbao.report.Charts;
import org.nianbao.report.Citations;
import org.nianbao.report.PastReports;
import org.nianbao.report.Report;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** What a narrative asks of its report; what it does not have is said by the report. */
@FunctionalInterface
interface Cited {
    /**
     * The figures and charts of a report.
     *
     * @param past the reports of earlier years, for charts
     * @param findings takes what is not there
     */
    static Cited in(Report report, PastReports past, Findings findings) {
        return new Cited() {
            @Override
            public String cite(String path, SourceSpan place) {
                return Citations.cite(report, path, place, findings);
            }

            @Override
            public Optional<Chart> chart(String text, SourceSpan place) {
                return Charts.read(report, past, text, place, findings);
            }
        };
    }

    /** The text for what stands between double braces at a place. */
    String cite(String path, SourceSpan place);

    /** The chart that stands between double braces at a place; nothing where it cannot be known what is meant. */
    default Optional<Chart> chart(String text, SourceSpan place) {
        return Optional.empty();
    }
}
