package org.nianbao.check;

import java.util.List;
import org.nianbao.report.Report;

/**
 * Bodies that took over from others: what holds between two years holds for all of them together, not for each.
 *
 * @param name who took over from whom: {@code 甲局、乙局 → 丙局}
 * @param before the last reports of the old bodies, completed
 * @param after the first reports of the new ones, completed, the checked one first
 * @param missing reports of either side that were not found
 * @param speaks whether it is the checked report with which the whole is told
 */
public record Merger(String name, List<Report> before, List<Report> after, List<String> missing, boolean speaks) {
    /** Copies the lists. */
    public Merger {
        before = List.copyOf(before);
        after = List.copyOf(after);
        missing = List.copyOf(missing);
    }
}
