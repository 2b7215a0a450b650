package org.nianbao.compare;

import java.util.Comparator;

/**
 * What changed in one report of a run.
 *
 * @param name the PDF as the run names it
 */
public record ReportChanges(String name, Changes changes) {
    /** What matters most comes first; the rest stays in the order of the run. */
    public static final Comparator<ReportChanges> GRAVEST_FIRST =
            Comparator.comparing(report -> report.changes().gravest());
}
