package org.nianbao.template;

import java.io.Writer;
import java.util.Arrays;
import org.nianbao.source.Code;

/** Keeps what is written, up to a limit. */
final class CappedWriter extends Writer {
    private final int most;
    private char[] out = new char[1 << 16];
    private int length;

    CappedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] characters, int start, int count) {
        grow(count);
        System.arraycopy(characters, start, out, length, count);
        length += count;
    }

    @Override
    public void write(String text, int start, int count) {
        grow(count);
        text.getChars(start, start + count, out, length);
        length += count;
    }

    private void grow(int count) {
        if (count > most - length) {
            throw new MergeStopped(Code.TEMPLATE_OUTPUT, String.valueOf(most));
        }
        if (count > out.length - length) {
            out = Arrays.copyOf(out, Math.max(length + count, 2 * out.length));
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

    /** What was written. */
    char[] characters() {
        return Arrays.copyOf(out, length);
    }
}
