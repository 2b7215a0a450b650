package org.nianbao.font;

import java.util.function.IntUnaryOperator;
import org.nianbao.font.Sfnt.Table;

/**
 * What readers are told of a font besides its glyphs (ISO 32000-1, table 122). Lengths in thousandths of the em, heights
 * above the baseline.
 *
 * @param left the left edge of the box that holds all glyphs of the face
 * @param bottom its lower edge
 * @param right its right edge
 * @param top its upper edge
 * @param ascent the height of the face
 * @param descent its depth, negative
 * @param capHeight the height of capital letters
 * @param italicAngle in degrees, negative for letters that lean to the right
 */
public record FontDescription(
        int left, int bottom, int right, int top, int ascent, int descent, int capHeight, double italicAngle) {
    /** The first version of {@code OS/2} that tells the height of capitals. */
    private static final int WITH_CAP_HEIGHT = 2;

    private static final double FIXED = 65536;

    /** Reads the tables of a face; {@code hhea} where there is no {@code OS/2}. */
    static FontDescription of(Sfnt sfnt, int unitsPerEm) {
        Bytes bytes = sfnt.bytes();
        IntUnaryOperator length = at -> bytes.s16(at) * 1000 / unitsPerEm;
        int head = start(sfnt, "head");
        int os2 = start(sfnt, "OS/2");
        int post = start(sfnt, "post");
        int heights = os2 > 0 ? os2 + 68 : start(sfnt, "hhea") + 4;
        boolean tellsCapHeight = os2 > 0 && bytes.u16(os2) >= WITH_CAP_HEIGHT;
        return new FontDescription(
                length.applyAsInt(head + 36),
                length.applyAsInt(head + 38),
                length.applyAsInt(head + 40),
                length.applyAsInt(head + 42),
                length.applyAsInt(heights),
                length.applyAsInt(heights + 2),
                length.applyAsInt(tellsCapHeight ? os2 + 88 : heights),
                post > 0 ? bytes.s32(post + 4) / FIXED : 0);
    }

    private static int start(Sfnt sfnt, String tag) {
        return sfnt.table(tag).map(Table::start).orElse(0);
    }
}
