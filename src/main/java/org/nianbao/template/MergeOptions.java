package org.nianbao.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.PastReports;
import org.nianbao.source.Finding;

/**
 * What a merge needs besides the report.
 *
 * @param marked findings whose cells are marked {@code wrong} on the page; none for a final copy
 * @param created the day the document counts as made where the report names none
 * @param past the reports of earlier years, for charts
 */
public record MergeOptions(List<Finding> marked, Optional<LocalDate> created, PastReports past) {
    /** Nothing marked, no day given. */
    public static final MergeOptions NONE = new MergeOptions(List.of(), Optional.empty(), PastReports.NONE);

    /** Copies the list. */
    public MergeOptions {
        marked = List.copyOf(marked);
    }
}
