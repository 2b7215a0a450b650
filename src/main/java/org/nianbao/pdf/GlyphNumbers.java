package org.nianbao.pdf;

import java.util.Arrays;

/**
 * Numbers glyphs with their characters in the order in which they come. A table without chains: each character on a page
 * is looked up, and a map of the library would make an object for each.
 */
final class GlyphNumbers {
    private int[] glyphs = new int[256];
    private int[] codePoints = new int[256];
    private int count;

    /** By hash a number plus one, 0 for none; at most half of it is taken. */
    private int[] table = new int[512];

    int count() {
        return count;
    }

    int glyph(int number) {
        return glyphs[number];
    }

    int codePoint(int number) {
        return codePoints[number];
    }

    /** The number of a glyph with a character, from 0; the next one where they are new. */
    int of(int glyph, int codePoint) {
        int at = start(glyph, codePoint);
        while (table[at] != 0) {
            int number = table[at] - 1;
            if (glyphs[number] == glyph && codePoints[number] == codePoint) {
                return number;
            }
            at = at + 1 & table.length - 1;
        }
        return add(glyph, codePoint, at);
    }

    private int start(int glyph, int codePoint) {
        int hash = (glyph * 31 + codePoint) * 0x9E3779B1;
        return hash >>> Integer.numberOfLeadingZeros(table.length) + 1;
    }

    private int add(int glyph, int codePoint, int at) {
        table[at] = count + 1;
        glyphs[count] = glyph;
        codePoints[count] = codePoint;
        count++;
        if (count == glyphs.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        glyphs = Arrays.copyOf(glyphs, 2 * count);
        codePoints = Arrays.copyOf(codePoints, 2 * count);
        table = new int[4 * count];
        for (int number = 0; number < count; number++) {
            int at = start(glyphs[number], codePoints[number]);
            while (table[at] != 0) {
                at = at + 1 & table.length - 1;
            }
            table[at] = number + 1;
        }
    }
}
