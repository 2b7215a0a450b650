package org.nianbao.build;

import org.nianbao.layout.Pages;
import org.nianbao.report.Report;

/** Is shown what the stages hand on: a preview learns from it whose report it is, and what stands where. */
public interface Onlooker {
    /** Looks at nothing. */
    Onlooker NOBODY = new Onlooker() {};

    /** Is shown a report of the right shape, complete and checked. */
    default void report(Report report) {}

    /** Is shown the laid-out pages. */
    default void pages(Pages pages) {}
}
