package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.aggregate.Aggregate;
import org.nianbao.aggregate.Comparison;
import org.nianbao.build.Result;
import org.nianbao.compare.Changes;
import org.nianbao.compare.ReportChanges;
import org.nianbao.source.Finding;

/** Where findings and results go, in the format the user asked for. */
interface Output {
    /** Says what was found. */
    void finding(Finding finding);

    /**
     * Says what became of a report.
     *
     * @param changes what changed in its PDF, where that was asked for
     */
    void result(Result result, Optional<Changes> changes);

    /** Says what changed in all PDFs of a run, once, at the end. */
    void changes(List<ReportChanges> reports);

    /** Says that a file was written. */
    void written(Path file);

    /** Says what came of summing up. */
    void aggregated(Aggregate aggregate);

    /** Says what came of holding a report against others. */
    void compared(Comparison comparison);

    /** Says what a build came to, once, at the end. */
    void summary(Summary summary);

    /** Says what a check came to, once, at the end. */
    void checked(Summary summary);
}
