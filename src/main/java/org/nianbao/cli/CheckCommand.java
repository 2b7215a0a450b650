package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.nianbao.build.Build;
import org.nianbao.build.PlanReader;
import org.nianbao.build.ReportChecker;
import org.nianbao.form.Forms;
import org.nianbao.source.Findings;

/** {@code nianbao check}: what is wrong with report files. */
final class CheckCommand implements Command {
    @Override
    public Options options() {
        return OptionSet.withFlags(OptionSet.withValues(new Options(), "jobs", "previous"), "strict");
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        List<Path> paths = arguments.reports("check");
        int jobs = arguments.jobs();
        Run run = new Run(session);
        Findings found = new Findings();
        Forms forms = Forms.load(session.workspace().forms(), found);
        run.say(found.toList());
        if (!found.hasErrors()) {
            run.over(PlanReader.read(paths, Optional.empty()), build(arguments, forms, jobs), result -> {});
        }
        session.output().checked(run.summary());
        return run.summary().exitStatus();
    }

    private static Build build(Arguments arguments, Forms forms, int jobs) throws UsageException {
        ReportChecker checker = new ReportChecker(forms, arguments.has("strict"), arguments.existing("previous"));
        return new Build(checker, (item, bytes) -> {}, jobs);
    }
}
