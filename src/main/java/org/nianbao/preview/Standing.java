package org.nianbao.preview;

import java.util.List;
import java.util.Optional;
import org.nianbao.build.Status;
import org.nianbao.source.Finding;

/**
 * What was said about a report last.
 *
 * @param status what a check or a build says of it
 * @param findings what is to be said about it
 * @param subject whose report it is; empty where the file could not be read
 */
record Standing(Status status, List<Finding> findings, Optional<Subject> subject) {
    /** Copies the findings. */
    Standing {
        findings = List.copyOf(findings);
    }

    /** The same, known to be about what it was about before where the file could not be read. */
    Standing after(Optional<Standing> earlier) {
        return new Standing(status, findings, subject.or(() -> earlier.flatMap(Standing::subject)));
    }
}
