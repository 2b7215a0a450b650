package org.nianbao.check;

import org.nianbao.source.Findings;

/** One thing that inspectors look for in a report. Checks keep nothing between reports and run on many threads. */
@FunctionalInterface
interface Check {
    /** Adds what it finds. */
    void check(Subject subject, Findings findings);
}
