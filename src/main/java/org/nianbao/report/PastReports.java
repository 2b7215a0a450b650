package org.nianbao.report;

import java.util.Optional;

/** Gives the reports of earlier years. */
public interface PastReports {
    /** None is known. */
    PastReports NONE = report -> Optional.empty();

    /** The same body's report of the year before a report's, completed. */
    Optional<Report> before(Report report);
}
