package org.nianbao.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.nianbao.form.Forms;
import org.nianbao.report.Report;
import org.nianbao.report.ReportReader;
import org.nianbao.report.ReportSkeleton;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceReader;
import org.nianbao.yaml.YamlReader;

/** {@code nianbao new}: a report file to fill in. */
final class NewCommand implements Command {
    @Override
    public Options options() {
        return OptionSet.withOutput(OptionSet.withValues(new Options(), "agency", "year", "from"));
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        arguments.requireNoPaths("new");
        Run run = new Run(session);
        Findings found = new Findings();
        Forms forms = Forms.load(session.workspace().forms(), found);
        Optional<Path> from = arguments.path("from");
        Optional<Report> last = from.filter(file -> !found.hasErrors()).flatMap(file -> read(file, forms, found));
        Optional<String> text = found.hasErrors() ? Optional.empty() : skeleton(arguments, forms, last, found);
        run.say(found.toList());
        if (text.isPresent()) {
            write(text.get(), arguments, session, run);
        }
        return run.summary().exitStatus();
    }

    private static Optional<Report> read(Path file, Forms forms, Findings findings) {
        return SourceReader.read(file, findings)
                .flatMap(source -> YamlReader.read(source, findings).flatMap(root -> {
                    ReportReader.Result result = ReportReader.read(root, source, forms);
                    findings.addAll(result.findings());
                    return result.report();
                }));
    }

    private static Optional<String> skeleton(Arguments arguments, Forms forms, Optional<Report> last, Findings findings)
            throws UsageException {
        String agency = arguments.agency(last.map(Report::agency));
        int year = arguments.year(last.map(report -> report.year() + 1));
        return Optional.of(ReportSkeleton.text(agency, year, Arguments.edition(forms, year), last));
    }

    private static void write(String text, Arguments arguments, Session session, Run run) throws UsageException {
        Optional<Path> file = arguments.newFile("output");
        if (file.isPresent()) {
            run.write(file.get(), text.getBytes(StandardCharsets.UTF_8));
        } else {
            session.out().print(text);
        }
    }
}
