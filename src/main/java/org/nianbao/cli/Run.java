package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.build.Build;
import org.nianbao.build.BuildPlan;
import org.nianbao.build.Judgement;
import org.nianbao.build.Result;
import org.nianbao.build.WholeFile;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Finding;
import org.nianbao.source.SourceSpan;

/** A run over a plan that says everything it finds. */
final class Run {
    private final Session session;
    private final Summary summary = new Summary();
    private final List<Finding> general = new ArrayList<>();

    Run(Session session) {
        this.session = session;
    }

    /** Says findings that belong to no report of the plan. */
    void say(List<Finding> findings) {
        general.addAll(findings);
        tell(findings);
    }

    /** Says findings as they weigh. */
    void say(List<Finding> findings, boolean strict) {
        Judgement judgement = new Judgement(strict);
        judgement.add(findings);
        say(judgement.findings());
    }

    /** Writes a file whole, and says so, or why not. */
    void write(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
            session.output().written(file);
        } catch (IOException e) {
            SourceSpan place = SourceSpan.of(file.toString());
            say(List.of(Finding.of(Code.FILE_UNWRITABLE, place, file, FileTrouble.reason(file, e))));
        }
    }

    private void tell(List<Finding> findings) {
        for (Finding finding : findings) {
            summary.add(finding);
            session.output().finding(finding);
        }
    }

    /**
     * Takes the reports of a plan through the stages.
     *
     * @param plan the reports
     * @param build the stages
     * @param each takes each result after its findings were said
     */
    void over(BuildPlan plan, Build build, Consumer<Result> each) {
        say(plan.findings());
        Environment environment = session.environment();
        Progress progress = new Progress(
                session.err(), session.messages(), plan.items().size(), environment.progress(), System::nanoTime);
        build.run(plan.items(), result -> {
            progress.clear();
            say(result);
            each.accept(result);
            progress.step();
        });
        progress.clear();
        boolean allSkipped = summary.reports() == 0 && !plan.items().isEmpty();
        if (allSkipped) {
            say(noReport(plan));
        }
    }

    /** What was said that belongs to no report. */
    List<Finding> general() {
        return List.copyOf(general);
    }

    /** What the run came to. */
    Summary summary() {
        return summary;
    }

    private static List<Finding> noReport(BuildPlan plan) {
        String path = plan.paths().get(0).toString();
        return List.of(Finding.of(Code.BUILD_NO_REPORT, SourceSpan.of(path), path));
    }

    private void say(Result result) {
        summary.add(result);
        tell(result.findings());
        result.fault().ifPresent(fault -> say(result, fault));
    }

    private void say(Result result, Throwable fault) {
        String name = result.item().name();
        FaultReport report = FaultReport.of(fault, List.of(name));
        String file = report.file().map(Object::toString).orElse("");
        say(List.of(Finding.of(Code.PROGRAM_FAULT, SourceSpan.of(name), report.kind(), file)));
        summary.addFault();
    }
}
