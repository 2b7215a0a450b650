package org.nianbao.pdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
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

    private final Map<Long, Integer> known = new HashMap<>();
    private int[] glyphs = new int[256];
    private int[] codePoints = new int[256];
    private int count;

    /**
     * Takes in the glyphs of a run.
     *
     * @return by position, numbers in the order of first use, from 0
     * @throws IllegalArgumentException where the run has not one character a glyph though it is not of forms
     */
    int[] collect(Run run) {
        int[] result = new int[run.glyphs().length];
        int at = 0;
        for (int i = 0; i < result.length; i++) {
            int codePoint = run.actual() ? FORM : codePointAt(run, at);
            at += Character.charCount(codePoint);
            result[i] = number(run.glyphs()[i], codePoint);
        }
        if (!run.actual() && at != run.text().length()) {
            throw new IllegalArgumentException("more characters than glyphs: " + run.text());
        }
        return result;
    }

    /** All that was taken in, in the order of code points. */
    Sorted sorted() {
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingInt(i -> codePoints[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] codes = new int[count];
        for (int i = 0; i < count; i++) {
            codes[order[i]] = i + 1;
        }
        return new Sorted(
                codes,
                IntStream.of(order).map(i -> codePoints[i]).toArray(),
                IntStream.of(order).map(i -> glyphs[i]).toArray());
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
        return run.text().codePointAt(at);
    }

    private int number(int glyph, int codePoint) {
        long key = (long) glyph << 32 | codePoint;
        Integer number = known.get(key);
        if (number != null) {
            return number;
        }
        add(glyph, codePoint == FORM ? PRIVATE + count : codePoint);
        known.put(key, count - 1);
        return count - 1;
    }

    private void add(int glyph, int codePoint) {
        if (count == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * count);
            codePoints = Arrays.copyOf(codePoints, 2 * count);
        }
        glyphs[count] = glyph;
        codePoints[count] = codePoint;
        count++;
    }
}
