package org.nianbao.check;

import java.util.Optional;
import org.nianbao.report.Report;

/**
 * What a check may know besides the report itself.
 *
 * @param previous the same body's report of the year before, completed
 */
public record CheckContext(Optional<Report> previous) {
    /** Nothing but the report. */
    public static final CheckContext ALONE = new CheckContext(Optional.empty());
}
