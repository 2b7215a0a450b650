package org.nianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.nianbao.build.WholeFile;
import org.nianbao.form.Edition;
import org.nianbao.form.Forms;
import org.nianbao.report.Report;
import org.nianbao.report.ReportReader;
import org.nianbao.report.ReportSkeleton;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceReader;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.YamlReader;

/** {@code nianbao new}: a report file to fill in. */
final class NewCommand implements Command {
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2099;

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
            run.say(write(text.get(), arguments, session));
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
        String agency = arguments
                .text("agency")
                .or(() -> last.map(Report::agency))
                .orElseThrow(() -> new UsageException("usage.option-missing", "--agency"));
        int year = arguments
                .number("year", FIRST_YEAR, LAST_YEAR)
                .or(() -> last.map(report -> report.year() + 1))
                .orElseThrow(() -> new UsageException("usage.option-missing", "--year"));
        Optional<Edition> edition = forms.forYear(year);
        if (edition.isEmpty()) {
            throw new UsageException("usage.year-without-form", Integer.toString(year));
        }
        return Optional.of(ReportSkeleton.text(agency, year, edition.get(), last));
    }

    private static List<Finding> write(String text, Arguments arguments, Session session) throws UsageException {
        Optional<Path> file = arguments.path("output");
        if (file.isEmpty()) {
            session.out().print(text);
            return List.of();
        }
        if (Files.exists(file.get())) {
            throw new UsageException("usage.output-exists", file.get().toString());
        }
        try {
            WholeFile.write(file.get(), text.getBytes(StandardCharsets.UTF_8));
            session.out().println(session.messages().label("cli.written", file.get()));
            return List.of();
        } catch (IOException e) {
            String name = file.get().toString();
            return List.of(
                    Finding.of(Code.FILE_UNWRITABLE, SourceSpan.of(name), name, FileTrouble.reason(file.get(), e)));
        }
    }
}
