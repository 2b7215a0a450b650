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
import java.util.Optional;
import org.nianbao.font.SimpleGlyph.Box;

/** The description of a glyph → its points; nothing where it is garbled. */
final class SimpleGlyphReader {
    private final ByteBuffer bytes;

    SimpleGlyphReader(byte[] description) {
        this.bytes = ByteBuffer.wrap(description);
    }

    Optional<SimpleGlyph> read() {
        int contours = bytes.remaining() < HEADER ? 0 : bytes.getShort();
        if (contours <= 0 || bytes.capacity() < HEADER + 2 * contours + 2) {
            return Optional.empty();
        }
        Box box = new Box(bytes.getShort(), bytes.getShort(), bytes.getShort(), bytes.getShort());
        int[] ends = ends(contours);
        int instructions = bytes.getShort() & 0xFFFF;
        if (!isAscending(ends) || instructions > bytes.remaining()) {
            return Optional.empty();
        }
        bytes.position(bytes.position() + instructions);
        return points(box, ends);
    }

    private Optional<SimpleGlyph> points(Box box, int[] ends) {
        int count = ends[ends.length - 1] + 1;
        byte[] flags = new byte[count];
        int[] x = new int[count];
        int[] y = new int[count];
        boolean whole = flags(flags)
                && coordinates(flags, x, X_SHORT, X_SAME_OR_POSITIVE)
                && coordinates(flags, y, Y_SHORT, Y_SAME_OR_POSITIVE);
        return whole
                ? Optional.of(new SimpleGlyph(box, ends, x, y, on(flags), (flags[0] & OVERLAP) != 0))
                : Optional.empty();
    }

    private int[] ends(int contours) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = bytes.getShort() & 0xFFFF;
        }
        return ends;
    }

    private static boolean isAscending(int[] ends) {
        for (int i = 1; i < ends.length; i++) {
            if (ends[i] <= ends[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private boolean flags(byte[] flags) {
        int at = 0;
        while (at < flags.length) {
            if (bytes.remaining() < 2) {
                return false;
            }
            byte flag = bytes.get();
            int times = (flag & REPEAT) != 0 ? 1 + (bytes.get() & 0xFF) : 1;
            int end = Math.min(at + times, flags.length);
            Arrays.fill(flags, at, end, flag);
            at = end;
        }
        return true;
    }

    private boolean coordinates(byte[] flags, int[] values, int shortFlag, int sameFlag) {
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean isShort = (flags[i] & shortFlag) != 0;
            boolean isSame = (flags[i] & sameFlag) != 0;
            if (bytes.remaining() < (isShort ? 1 : isSame ? 0 : 2)) {
                return false;
            }
            if (isShort) {
                int step = bytes.get() & 0xFF;
                value += isSame ? step : -step;
            } else if (!isSame) {
                value += bytes.getShort();
            }
            values[i] = value;
        }
        return true;
    }

    private static boolean[] on(byte[] flags) {
        boolean[] on = new boolean[flags.length];
        for (int i = 0; i < flags.length; i++) {
            on[i] = (flags[i] & ON_CURVE) != 0;
        }
        return on;
    }
}
