package org.nianbao.pdf;

import org.nianbao.font.Face;
import org.nianbao.font.FontSubset;
import org.nianbao.font.SubsetFont;

/**
 * A compact subset of a face as a font of the document.
 *
 * @param subset the font program
 * @param codePoints what the glyphs read back as, ascending; the first has code 1
 * @param codes the code of each glyph by its number of first use
 * @param widths the advance widths by code, in thousandths of the em, as readers of the file will see them
 */
record EmbeddedFont(SubsetFont subset, int[] codePoints, int[] codes, int[] widths) {
    /**
     * Makes the subset.
     *
     * @throws IllegalArgumentException where the face is no TrueType font that the library can read
     */
    static EmbeddedFont of(Face face, GlyphCodes.Sorted glyphs) {
        SubsetFont subset = FontSubset.of(face, glyphs.codePoints(), glyphs.glyphs());
        return new EmbeddedFont(subset, glyphs.codePoints(), glyphs.codes(), glyphs.widths(face));
    }

    /** The codes of glyphs by their numbers of first use. */
    int[] codes(int[] numbers) {
        int[] result = new int[numbers.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = codes[numbers[i]];
        }
        return result;
    }

    /** The advance width of the glyph with a code. */
    int width(int code) {
        return widths[code];
    }
}
