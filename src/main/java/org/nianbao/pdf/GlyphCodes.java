package org.nianbao.pdf;

import java.util.Arrays;
import org.nianbao.font.Face;
import org.nianbao.text.Line.Run;

/**
 * The glyphs of one face that a document uses. A glyph that stands for two characters (Noto Sans has one for U+00B7 and
 * U+2022) is taken twice, so that each reads back as what it was. A form of other characters gets a private code point;
 * its text stands beside it as ActualText.
 */
final class GlyphCodes {
    private static final int PRIVATE = 0xF0000;
    private static final int FORM = 0;

    private final GlyphNumbers numbers = new GlyphNumbers();

    /**
     * Takes in the glyphs of a run.
     *
     * @return by position, numbers in the order of first use, from 0
     * @throws IllegalArgumentException where the run has not one character a glyph though it is not of forms
     */
    int[] collect(Run run) {
        int[] glyphs = run.glyphs();
        int[] result = new int[glyphs.length];
        int at = 0;
        for (int i = 0; i < result.length; i++) {
            int codePoint = run.actual() ? FORM : codePointAt(run, at);
            at += Character.charCount(codePoint);
            result[i] = numbers.of(glyphs[i], codePoint);
        }
        if (!run.actual() && at != run.text().length()) {
            throw new IllegalArgumentException("more characters than glyphs: " + run.text());
        }
        return result;
    }

    /** All that was taken in, in the order of code points. */
    Sorted sorted() {
        long[] order = new long[numbers.count()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) readBack(i) << 32 | i;
        }
        Arrays.sort(order);
        int[] codes = new int[order.length];
        int[] codePoints = new int[order.length];
        int[] glyphs = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int number = (int) order[i];
            codes[number] = i + 1;
            codePoints[i] = (int) (order[i] >>> 32);
            glyphs[i] = numbers.glyph(number);
        }
        return new Sorted(codes, codePoints, glyphs);
    }

    private int readBack(int number) {
        int codePoint = numbers.codePoint(number);
        return codePoint == FORM ? PRIVATE + number : codePoint;
    }

    /**
     * Glyphs in the order of code points.
     *
     * @param codes the code of each glyph in the subset, from 1, by its number of first use
     * @param codePoints what the glyphs read back as, ascending
     * @param glyphs the glyphs of the face, one for each code point
     */
    record Sorted(int[] codes, int[] codePoints, int[] glyphs) {
        /**
         * The advance widths as they stand in the PDF: whole thousandths of the em, cut off as the library does.
         *
         * @return by code; 0 is unused
         */
        int[] widths(Face face) {
            int[] widths = new int[glyphs.length + 1];
            for (int i = 0; i < glyphs.length; i++) {
                widths[i + 1] = (int) (face.advance(glyphs[i]) * 1000 + 1e-6);
            }
            return widths;
        }
    }

    private static int codePointAt(Run run, int at) {
        if (at >= run.text().length()) {
            throw new IllegalArgumentException("more glyphs than characters: " + run.text());
        }
        char first = run.text().charAt(at);
        return Character.isHighSurrogate(first) ? run.text().codePointAt(at) : first;
    }
}
