package org.nianbao.font;

import java.util.Arrays;
import org.nianbao.deflate.Part;

/**
 * A glyph as subsets take it, and what can be said of it before it is known where it will stand.
 *
 * @param bytes its description in the {@code glyf} table, of even length; not to be changed
 * @param part the same, searched for repetitions
 * @param sum what it adds to the checksum of the table where it begins with a whole word
 * @param oddSum what it adds where it begins in the middle of a word
 * @param advance its advance width in font units
 * @param leftBearing its left side bearing in font units
 */
record GlyphProgram(byte[] bytes, Part part, int sum, int oddSum, int advance, int leftBearing) {
    /** Fills a description up to an even length, searches it and adds it up. */
    static GlyphProgram of(byte[] description, int advance, int leftBearing) {
        byte[] even = Arrays.copyOf(description, description.length + 1 & ~1);
        int[] halves = new int[2];
        for (int i = 0; i < even.length; i += 2) {
            halves[i >> 1 & 1] += BigEndian.u16(even, i);
        }
        int sum = (halves[0] << 16) + halves[1];
        int oddSum = (halves[1] << 16) + halves[0];
        return new GlyphProgram(even, Part.of(even), sum, oddSum, advance, leftBearing);
    }

    /** What it adds to the checksum of the table where it begins at an even place. */
    int sumAt(int start) {
        return (start & 2) == 0 ? sum : oddSum;
    }

    /** The memory it takes, in bytes. */
    int weight() {
        return bytes.length + part.weight();
    }
}
