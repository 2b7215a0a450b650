package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.nianbao.pdf.AttachedData;
import org.nianbao.source.Findings;

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
        Optional<Path> output = arguments.newFile("output");
        Run run = new Run(session);
        Findings found = new Findings();
        Optional<byte[]> data = AttachedData.read(files.get(0), found);
        run.say(found.toList());
        data.ifPresent(bytes -> write(bytes, output, session, run));
        return run.summary().exitStatus();
    }

    private static void write(byte[] data, Optional<Path> output, Session session, Run run) {
        output.ifPresentOrElse(
                file -> run.write(file, data), () -> session.out().writeBytes(data));
    }
}
