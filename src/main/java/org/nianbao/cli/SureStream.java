package org.nianbao.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Finding;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceSpan;

/** Keeps in mind what kept output from being written: {@link PrintStream} passes over it. */
final class SureStream extends FilterOutputStream {
    private Optional<IOException> trouble = Optional.empty();

    SureStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            trouble = trouble.or(() -> Optional.of(e));
            throw e;
        }
    }

    /**
     * Says what was lost, if anything was. A reader that has seen enough, such as {@code head}, is no trouble.
     *
     * @return whether something was lost
     */
    boolean sayTrouble(PrintStream err, Messages messages) {
        Optional<IOException> told =
                trouble.filter(e -> !String.valueOf(e.getMessage()).matches("(?i).*\\bpipe\\b.*"));
        told.map(FileTrouble::reason)
                .map(reason ->
                        Finding.of(Code.FILE_UNWRITABLE, SourceSpan.of(""), Messages.word("standard-output"), reason))
                .ifPresent(finding -> err.println(messages.text(finding)));
        return told.isPresent();
    }
}
