package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.cli.Options;
import org.nianbao.aggregate.ChildrenCheck;
import org.nianbao.aggregate.Comparison;
import org.nianbao.bodies.Bodies;
import org.nianbao.build.Build;
import org.nianbao.build.PlanReader;
import org.nianbao.build.ReportChecker;
import org.nianbao.check.PreviousReports;
import org.nianbao.form.Forms;
import org.nianbao.report.Report;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;

/** {@code nianbao check}: what is wrong with report files. */
final class CheckCommand implements Command {
    @Override
    public Options options() {
        return OptionSet.withFlags(
                OptionSet.withValues(new Options(), "jobs", "previous", "children", "bodies"), "strict");
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        List<Path> paths = arguments.reports("check");
        int jobs = arguments.jobs();
        Run run = new Run(session);
        Findings found = new Findings();
        Forms forms = Forms.load(session.workspace().forms(), found);
        run.say(found.toList());
        List<Comparison> compared = new ArrayList<>();
        if (!found.hasErrors()) {
            ReportChecker checker = checker(arguments, paths, forms, run, compared::add);
            Build build = new Build(checker, (item, bytes) -> {}, jobs);
            run.over(PlanReader.sources(paths), build, result -> {});
        }
        compared.forEach(session.output()::compared);
        session.output().checked(run.summary());
        return run.summary().exitStatus();
    }

    private static ReportChecker checker(
            Arguments arguments, List<Path> paths, Forms forms, Run run, Consumer<Comparison> sink)
            throws UsageException {
        List<Path> children = arguments.allExisting("children");
        List<Path> folders = paths.stream().filter(Files::isDirectory).toList();
        if (!children.isEmpty() && (paths.size() > 1 || !folders.isEmpty())) {
            throw new UsageException("usage.one-parent");
        }
        Findings found = new Findings();
        List<Path> beside = children.isEmpty() ? paths : children;
        Bodies bodies = AggregateCommand.bodies(arguments.existing("bodies"), beside, found);
        run.say(found.toList());
        PreviousReports previous = new PreviousReports(forms, arguments.existing("previous"), folders, bodies);
        ChildrenCheck check = new ChildrenCheck(forms, children, bodies, arguments.jobs(), sink);
        Function<Report, List<Finding>> further = children.isEmpty() ? report -> List.of() : check::check;
        return new ReportChecker(forms, arguments.has("strict"), previous, further);
    }
}
