package org.nianbao.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The description of one glyph in the {@code glyf} table. Its shape stays as it is; only hints and component numbers
 * change. A description that reaches past its end counts as blank.
 */
final class GlyphOutline {
    private static final int HEADER = 10;
    private static final byte[] BLANK = new byte[0];

    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    private static final int HAS_INSTRUCTIONS = 0x0100;

    private final byte[] bytes;
    private final ByteBuffer buffer;

    /** Takes the bytes and may change them. */
    GlyphOutline(byte[] bytes) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes);
    }

    /** Whether it is put together from other glyphs. */
    static boolean isComposite(byte[] description) {
        return description.length >= HEADER && description[0] < 0;
    }

    /** A simple glyph without its instructions. */
    byte[] unhinted() {
        int contours = bytes.length < HEADER ? 0 : buffer.getShort(0);
        int lengthAt = HEADER + 2 * contours;
        if (contours == 0 || lengthAt + 2 > bytes.length) {
            return BLANK;
        }
        int instructions = buffer.getShort(lengthAt) & 0xFFFF;
        int rest = lengthAt + 2 + instructions;
        if (instructions == 0 || rest > bytes.length) {
            return instructions == 0 ? bytes : BLANK;
        }
        byte[] result = new byte[bytes.length - instructions];
        System.arraycopy(bytes, 0, result, 0, lengthAt);
        System.arraycopy(bytes, rest, result, lengthAt + 2, bytes.length - rest);
        return result;
    }

    /**
     * A composite glyph with other numbers for its components and without instructions.
     *
     * @param number gives the new number of a component
     */
    byte[] renumbered(IntUnaryOperator number) {
        int at = HEADER;
        int flags = MORE_COMPONENTS;
        while ((flags & MORE_COMPONENTS) != 0) {
            if (at + 4 > bytes.length) {
                return BLANK;
            }
            flags = buffer.getShort(at);
            buffer.putShort(at, (short) (flags & ~HAS_INSTRUCTIONS));
            buffer.putShort(at + 2, (short) number.applyAsInt(buffer.getShort(at + 2) & 0xFFFF));
            at += componentLength(flags);
        }
        return at > bytes.length ? BLANK : Arrays.copyOf(bytes, at);
    }

    private static int componentLength(int flags) {
        int arguments = (flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2;
        if ((flags & HAS_SCALE) != 0) {
            return 4 + arguments + 2;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return 4 + arguments + 4;
        }
        return 4 + arguments + ((flags & HAS_MATRIX) != 0 ? 8 : 0);
    }
}
