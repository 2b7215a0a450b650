package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.nianbao.bodies.Bodies;
import org.nianbao.form.Forms;
import org.nianbao.history.History;
import org.nianbao.history.HistoryPage;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;

/** {@code nianbao history}: the reports of one body over the years, side by side. */
final class HistoryCommand implements Command {
    @Override
    public Options options() {
        Options options = OptionSet.withOutput(new Options());
        OptionSet.withValues(options, "bodies");
        return OptionSet.withFlags(options, "force");
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        List<Path> words = arguments.reports("history");
        if (words.size() < 2) {
            throw new UsageException("usage.paths-missing", "history " + words.get(0));
        }
        Path file = output(arguments, words.get(0).toString());
        List<Path> paths = words.subList(1, words.size());
        Run run = new Run(session);
        Findings found = new Findings();
        Forms forms = Forms.load(session.workspace().forms(), found);
        Bodies bodies = AggregateCommand.bodies(arguments.existing("bodies"), paths, found);
        Optional<History> history = found.hasErrors()
                ? Optional.empty()
                : History.read(words.get(0).toString(), paths, bodies, forms, found);
        run.say(found.toList());
        history.ifPresent(years -> run.write(file, page(years, file, session.messages())));
        return run.summary().exitStatus();
    }

    private static Path output(Arguments arguments, String agency) throws UsageException {
        Path file = arguments.newFile("output").orElse(Path.of(agency + ".html"));
        return Arguments.ending(file, "output", ".csv", ".html");
    }

    private static byte[] page(History years, Path file, Messages messages) {
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return csv ? HistoryPage.csv(years, messages) : HistoryPage.html(years, messages);
    }
}
