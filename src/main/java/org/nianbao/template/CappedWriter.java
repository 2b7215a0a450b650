package org.nianbao.template;

import java.io.Writer;
import org.nianbao.source.Code;

/** Keeps what is written, up to a limit. */
final class CappedWriter extends Writer {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final int most;

    CappedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] characters, int start, int length) {
        grow(length);
        out.append(characters, start, length);
    }

    @Override
    public void write(String text, int start, int length) {
        grow(length);
        out.append(text, start, start + length);
    }

    private void grow(int length) {
        if (length > most - out.length()) {
            throw new MergeStopped(Code.TEMPLATE_OUTPUT, String.valueOf(most));
        }
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
