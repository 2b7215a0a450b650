package org.nianbao.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;
import org.nianbao.aggregate.Aggregate;
import org.nianbao.aggregate.Collector;
import org.nianbao.aggregate.OwnDraft;
import org.nianbao.aggregate.ParentText;
import org.nianbao.aggregate.Provenance;
import org.nianbao.aggregate.ReportFiles;
import org.nianbao.aggregate.Request;
import org.nianbao.bodies.Bodies;
import org.nianbao.bodies.BodiesReader;
import org.nianbao.form.Edition;
import org.nianbao.form.Forms;
import org.nianbao.report.Report;
import org.nianbao.source.Findings;

/** {@code nianbao aggregate}: the reports of many bodies to the tables of the body above them. */
final class AggregateCommand implements Command {
    @Override
    public Options options() {
        Options options = OptionSet.withOutput(new Options());
        OptionSet.withValues(options, "agency", "year", "from", "bodies", "provenance", "jobs");
        return OptionSet.withFlags(options, "force", "strict");
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        Settings settings = Settings.read(arguments);
        Run run = new Run(session);
        Findings found = new Findings();
        Forms forms = Forms.load(session.workspace().forms(), found);
        Optional<OwnDraft> own = settings.own().flatMap(file -> OwnDraft.read(file, forms, found));
        Bodies bodies = bodies(settings.bodies(), settings.children(), found);
        Optional<Aggregate> sum = Optional.empty();
        if (!found.hasErrors()) {
            sum = sum(request(arguments, settings, forms, own, bodies, found), own, settings, forms, found);
        }
        run.say(found.toList(), arguments.has("strict"));
        if (sum.isPresent()) {
            write(sum.get(), own, settings, session, run);
        }
        return run.summary().exitStatus();
    }

    /**
     * What the command line names.
     *
     * @param children the reports
     * @param own the office's own draft
     * @param bodies the list of bodies
     * @param output the report to write
     * @param provenance the table of all figures to write
     */
    private record Settings(
            List<Path> children,
            Optional<Path> own,
            Optional<Path> bodies,
            Path output,
            Optional<Path> provenance,
            int jobs) {
        static Settings read(Arguments arguments) throws UsageException {
            return new Settings(
                    arguments.reports("aggregate"),
                    arguments.existing("from"),
                    arguments.existing("bodies"),
                    arguments
                            .newFile("output")
                            .orElseThrow(() -> new UsageException("usage.option-missing", "--output")),
                    provenance(arguments),
                    arguments.jobs());
        }

        private static Optional<Path> provenance(Arguments arguments) throws UsageException {
            Optional<Path> file = arguments.newFile("provenance");
            if (file.isPresent() && Provenance.formatOf(file.get()).isEmpty()) {
                throw new UsageException(
                        "usage.ending", "--provenance", file.get().toString(), ".csv, .html");
            }
            return file;
        }

        /** The office's own files, which may lie among the children. */
        List<Path> except() {
            return Stream.of(own, Optional.of(output), bodies)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** The list that was named, or lies beside the reports. */
    static Bodies bodies(Optional<Path> named, List<Path> beside, Findings findings) {
        return named.or(() -> ReportFiles.bodiesBeside(beside))
                .flatMap(file -> BodiesReader.read(file, findings))
                .orElse(Bodies.NONE);
    }

    private static Request request(
            Arguments arguments,
            Settings settings,
            Forms forms,
            Optional<OwnDraft> own,
            Bodies bodies,
            Findings findings)
            throws UsageException {
        Optional<Report> draft = own.map(OwnDraft::report);
        String agency = arguments.agency(draft.map(Report::agency));
        int year = arguments.year(draft.map(Report::year));
        Edition edition = Arguments.edition(forms, year);
        own.ifPresent(found -> found.checkIs(agency, year, findings));
        Edition drafted = draft.map(Report::edition)
                .filter(found -> found.id().equals(edition.id()))
                .orElse(edition);
        return new Request(agency, year, drafted, settings.children(), settings.except(), bodies, settings.jobs());
    }

    private static Optional<Aggregate> sum(
            Request request, Optional<OwnDraft> own, Settings settings, Forms forms, Findings findings) {
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        Optional<Aggregate> sum = new Collector(forms, findings).collect(request);
        boolean renews = settings.own().filter(settings.output()::equals).isPresent();
        sum.filter(any -> !renews).ifPresent(all -> own.ifPresent(draft -> draft.checkFigures(all, findings)));
        return sum;
    }

    private static void write(Aggregate sum, Optional<OwnDraft> own, Settings settings, Session session, Run run) {
        session.output().aggregated(sum);
        String text = ParentText.of(sum, own.map(OwnDraft::report));
        run.write(settings.output(), text.getBytes(StandardCharsets.UTF_8));
        settings.provenance().ifPresent(file -> run.write(file, Provenance.of(sum, file, session.messages())));
    }
}
