package org.nianbao.check;

import java.util.Optional;
import org.nianbao.report.Report;

/**
 * What a check may know besides the report itself.
 *
 * @param previous the same body's report of the year before, completed
 * @param merger the bodies from which this one was formed since then
 */
public record CheckContext(Optional<Report> previous, Optional<Merger> merger) {
    /** Nothing but the report. */
    public static final CheckContext ALONE = new CheckContext(Optional.empty());

    /** The context of a body that is what it was the year before. */
    public CheckContext(Optional<Report> previous) {
        this(previous, Optional.empty());
    }
}
