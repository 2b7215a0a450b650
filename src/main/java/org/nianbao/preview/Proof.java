package org.nianbao.preview;

import java.util.List;
import java.util.Optional;
import org.nianbao.build.Status;
import org.nianbao.source.Finding;

/**
 * A report as it stands: what became of the last save, and the pages to look at.
 *
 * @param status what a build would do with the report
 * @param findings what is to be said about it
 * @param sheets the pages; where the last save gave none, those of an earlier one
 * @param stale whether the pages are those of an earlier save
 */
record Proof(Status status, List<Finding> findings, Optional<Sheets> sheets, boolean stale) {
    /** Copies the findings. */
    Proof {
        findings = List.copyOf(findings);
    }
}
