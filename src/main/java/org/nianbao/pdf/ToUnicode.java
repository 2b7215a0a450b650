package org.nianbao.pdf;

import java.nio.charset.StandardCharsets;

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

    private ToUnicode() {}

    /**
     * The CMap of characters that are numbered from 1: ranges of codes, each with the list of its characters, as these
     * hardly ever follow each other.
     */
    static byte[] of(int[] codePoints) {
        StringBuilder map = new StringBuilder(HEAD.length() + TAIL.length() + 64 + 7 * codePoints.length).append(HEAD);
        for (int first = 1; first <= codePoints.length; first = (first / RANGE + 1) * RANGE) {
            range(map, first, Math.min(first | RANGE - 1, codePoints.length), codePoints);
        }
        return map.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void range(StringBuilder map, int first, int last, int[] codePoints) {
        map.append("1 beginbfrange\n<");
        hex(map, first);
        map.append("><");
        hex(map, last);
        map.append(">[");
        for (int code = first; code <= last; code++) {
            map.append('<');
            utf16(map, codePoints[code - 1]);
            map.append('>');
        }
        map.append("]\nendbfrange\n");
    }

    private static void utf16(StringBuilder map, int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            hex(map, codePoint);
        } else {
            hex(map, Character.highSurrogate(codePoint));
            hex(map, Character.lowSurrogate(codePoint));
        }
    }

    private static void hex(StringBuilder map, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            map.append(DIGITS.charAt(value >> shift & 0xF));
        }
    }
}
