package org.nianbao.font;

import static org.nianbao.font.SimpleGlyph.HEADER;
import static org.nianbao.font.SimpleGlyph.ON_CURVE;
import static org.nianbao.font.SimpleGlyph.OVERLAP;
import static org.nianbao.font.SimpleGlyph.REPEAT;
import static org.nianbao.font.SimpleGlyph.X_SAME_OR_POSITIVE;
import static org.nianbao.font.SimpleGlyph.X_SHORT;
import static org.nianbao.font.SimpleGlyph.Y_SAME_OR_POSITIVE;
import static org.nianbao.font.SimpleGlyph.Y_SHORT;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.nianbao.font.SimpleGlyph.Box;

/** The points of a glyph → its description, as short as the format allows, without instructions. */
final class SimpleGlyphWriter {
    /** A run of equal flags is written as a repetition from here on: of two, both cost no more. */
    private static final int WORTH_REPEATING = 3;

    private final SimpleGlyph glyph;
    private final byte[] flags;
    private final ByteBuffer out;

    SimpleGlyphWriter(SimpleGlyph glyph) {
        this.glyph = glyph;
        this.flags = new byte[glyph.x().length];
        this.out = ByteBuffer.allocate(HEADER + 2 * glyph.ends().length + 2 + 5 * flags.length);
    }

    byte[] write() {
        header();
        for (int i = 0; i < flags.length; i++) {
            flags[i] = flag(i);
        }
        flags[0] |= glyph.overlaps() ? OVERLAP : 0;
        flags();
        coordinates(glyph.x(), X_SHORT, X_SAME_OR_POSITIVE);
        coordinates(glyph.y(), Y_SHORT, Y_SAME_OR_POSITIVE);
        return Arrays.copyOf(out.array(), out.position());
    }

    private void header() {
        Box box = glyph.box();
        out.putShort((short) glyph.ends().length);
        out.putShort((short) box.left()).putShort((short) box.bottom());
        out.putShort((short) box.right()).putShort((short) box.top());
        for (int end : glyph.ends()) {
            out.putShort((short) end);
        }
        out.putShort((short) 0);
    }

    private byte flag(int point) {
        return (byte) ((glyph.on()[point] ? ON_CURVE : 0)
                | flag(step(glyph.x(), point), X_SHORT, X_SAME_OR_POSITIVE)
                | flag(step(glyph.y(), point), Y_SHORT, Y_SAME_OR_POSITIVE));
    }

    private static int flag(int step, int shortFlag, int sameFlag) {
        if (step == 0) {
            return sameFlag;
        }
        return Math.abs(step) > 0xFF ? 0 : step > 0 ? shortFlag | sameFlag : shortFlag;
    }

    private void flags() {
        int at = 0;
        while (at < flags.length) {
            int end = at + 1;
            while (end < flags.length && flags[end] == flags[at] && end - at <= 0xFF) {
                end++;
            }
            if (end - at < WORTH_REPEATING) {
                out.put(flags, at, end - at);
            } else {
                out.put((byte) (flags[at] | REPEAT)).put((byte) (end - at - 1));
            }
            at = end;
        }
    }

    private void coordinates(int[] values, int shortFlag, int sameFlag) {
        for (int i = 0; i < flags.length; i++) {
            int step = step(values, i);
            if ((flags[i] & shortFlag) != 0) {
                out.put((byte) Math.abs(step));
            } else if ((flags[i] & sameFlag) == 0) {
                out.putShort((short) step);
            }
        }
    }

    private static int step(int[] values, int point) {
        return point == 0 ? values[0] : values[point] - values[point - 1];
    }
}
