package org.nianbao.build;

import java.util.List;
import java.util.Optional;
import org.nianbao.source.Finding;

/**
 * What came of one report of a run.
 *
 * @param item the report
 * @param status what became of it
 * @param pages the number of pages; 0 where none were made
 * @param millis the wall time it took
 * @param findings what is to be said about it, in the order of the stages
 * @param fault the fault of the program that stopped it
 */
public record Result(
        PlanItem item, Status status, int pages, long millis, List<Finding> findings, Optional<Throwable> fault) {
    /** Copies the findings. */
    public Result {
        findings = List.copyOf(findings);
    }

    /** Whether the run has to end with an exit status of its own because of this report. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
