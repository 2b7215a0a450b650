package org.nianbao.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The CMap that tells which character a code reads back as (ISO 32000-1, 9.10.3). */
final class ToUnicode {
    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo
            << /Registry (Adobe)
            /Ordering (UCS)
            /Supplement 0
            >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;

    private static final String TAIL =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    /** The codes of one range may differ in their last byte only. */
    private static final int RANGE = 0x100;

    private static final String DIGITS = "0123456789ABCDEF";

    /** The octets of a range beside its characters, and those of a character that takes two numbers. */
    private static final int RANGE_LENGTH = 64;

    private static final int LONGEST_CHARACTER = 10;

    private final int[] codePoints;
    private final byte[] map;
    private int count;

    private ToUnicode(int[] codePoints) {
        this.codePoints = codePoints;
        int ranges = codePoints.length / RANGE + 1;
        this.map =
                new byte[HEAD.length() + TAIL.length() + ranges * RANGE_LENGTH + codePoints.length * LONGEST_CHARACTER];
    }

    /**
     * The CMap of characters that are numbered from 1: ranges of codes, each with the list of its characters, as these
     * hardly ever follow each other.
     */
    static byte[] of(int[] codePoints) {
        return new ToUnicode(codePoints).write();
    }

    private byte[] write() {
        ascii(HEAD);
        for (int first = 1; first <= codePoints.length; first = (first / RANGE + 1) * RANGE) {
            range(first, Math.min(first | RANGE - 1, codePoints.length));
        }
        ascii(TAIL);
        return Arrays.copyOf(map, count);
    }

    private void range(int first, int last) {
        ascii("1 beginbfrange\n<");
        hex(first);
        ascii("><");
        hex(last);
        ascii(">[");
        for (int code = first; code <= last; code++) {
            map[count++] = '<';
            utf16(codePoints[code - 1]);
            map[count++] = '>';
        }
        ascii("]\nendbfrange\n");
    }

    private void utf16(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            hex(codePoint);
        } else {
            hex(Character.highSurrogate(codePoint));
            hex(Character.lowSurrogate(codePoint));
        }
    }

    private void hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            map[count++] = (byte) DIGITS.charAt(value >> shift & 0xF);
        }
    }

    private void ascii(String text) {
        byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(octets, 0, map, count, octets.length);
        count += octets.length;
    }
}
