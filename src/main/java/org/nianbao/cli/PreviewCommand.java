package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;
import org.nianbao.build.BuildOptions;
import org.nianbao.preview.Preview;
import org.nianbao.source.Findings;

/** {@code nianbao preview}: the pages of a report in the browser, redrawn at each save. */
final class PreviewCommand implements Command {
    private static final int USUAL_PORT = 8020;
    private static final int MOST_PORT = 65535;

    @Override
    public Options options() {
        Options options = OptionSet.withValues(new Options(), "port", "previous");
        return OptionSet.withFlags(options, "no-open", "inspect", "draft", "strict");
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        int port = arguments.number("port", 0, MOST_PORT).orElse(USUAL_PORT);
        Preview.Settings settings =
                new Preview.Settings(path(arguments), port, arguments.has("inspect"), PreviewCommand::keepFault);
        BuildOptions options =
                BuildCommand.buildOptions(arguments, session, BuildCommand.pdfOptions(arguments, new Findings()));
        try (Preview preview = Preview.start(settings, session.workspace(), options)) {
            // Ctrl-C ends the process; the browsers are to hear of it at once.
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
            say(preview, port, session);
            if (!arguments.has("no-open")) {
                Browser.open(preview.address(), session.environment());
            }
            preview.await();
        } catch (IOException e) {
            throw new UsageException("usage.preview", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.OK;
    }

    private static String keepFault(Throwable fault) {
        return FaultReport.of(fault, List.of("preview"))
                .file()
                .map(Path::toString)
                .orElse("");
    }

    private static Path path(Arguments arguments) throws UsageException {
        List<Path> paths = arguments.reports("preview");
        if (paths.size() > 1) {
            throw new UsageException("usage.one-path", "preview");
        }
        if (!Files.exists(paths.get(0))) {
            throw new UsageException("usage.not-there", "preview", paths.get(0).toString());
        }
        return paths.get(0);
    }

    private static void say(Preview preview, int port, Session session) {
        if (port != 0 && preview.port() != port) {
            session.err().println(session.messages().label("cli.port-taken", Integer.toString(port)));
        }
        session.out().println(session.messages().label("cli.preview", preview.address()));
        session.out().flush();
    }
}
