package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.nianbao.build.WholeFile;
import org.nianbao.pdf.AttachedData;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** {@code nianbao extract}: the data file that lies in a PDF. */
final class ExtractCommand implements Command {
    @Override
    public Options options() {
        return OptionSet.withOutput(new Options());
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        List<Path> files = arguments.reports("extract");
        if (files.size() > 1) {
            throw new UsageException("usage.one-file", files.get(1).toString());
        }
        Optional<Path> output = arguments.path("output");
        if (output.filter(Files::exists).isPresent()) {
            throw new UsageException("usage.output-exists", output.get().toString());
        }
        Run run = new Run(session);
        Findings found = new Findings();
        AttachedData.read(files.get(0), found).ifPresent(data -> write(data, output, session, found));
        run.say(found.toList());
        return run.summary().exitStatus();
    }

    private static void write(byte[] data, Optional<Path> output, Session session, Findings findings) {
        if (output.isEmpty()) {
            session.out().writeBytes(data);
            return;
        }
        try {
            WholeFile.write(output.get(), data);
            session.out().println(session.messages().label("cli.written", output.get()));
        } catch (IOException e) {
            String name = output.get().toString();
            findings.add(
                    Finding.of(Code.FILE_UNWRITABLE, SourceSpan.of(name), name, FileTrouble.reason(output.get(), e)));
        }
    }
}
