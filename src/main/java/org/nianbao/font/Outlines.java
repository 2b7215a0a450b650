package org.nianbao.font;

import org.nianbao.font.Sfnt.Table;

/** The {@code loca} and {@code glyf} tables: where each glyph's outline stands. Lengths in font units. */
final class Outlines {
    private final Bytes bytes;
    private final Table loca;
    private final Table glyf;
    private final boolean wide;

    /**
     * Joins the two tables.
     *
     * @param wide whether {@code loca} has four bytes for each glyph ({@code head.indexToLocFormat} 1)
     */
    Outlines(Bytes bytes, Table loca, Table glyf, boolean wide) {
        this.bytes = bytes;
        this.loca = loca;
        this.glyf = glyf;
        this.wide = wide;
    }

    /** How many glyphs {@code loca} has room for. */
    int capacity() {
        return loca.length() / (wide ? 4 : 2) - 1;
    }

    /** Whether the outline lies inside its table; a blank glyph does. */
    boolean isSound(int glyph) {
        long from = offset(glyph);
        long to = offset(glyph + 1);
        return from == to || from + 10 <= to && to <= glyf.length();
    }

    /** Whether a glyph is put together from others. */
    boolean isComposite(int glyph) {
        return !isBlank(glyph) && bytes.s16(start(glyph)) < 0;
    }

    /** The outline as it stands in the file; empty for a blank glyph. */
    byte[] copy(int glyph) {
        return isBlank(glyph) ? new byte[0] : bytes.copy(start(glyph), (int) (offset(glyph + 1) - offset(glyph)));
    }

    int xMin(int glyph) {
        return isBlank(glyph) ? 0 : bytes.s16(start(glyph) + 2);
    }

    int yMin(int glyph) {
        return isBlank(glyph) ? 0 : bytes.s16(start(glyph) + 4);
    }

    int yMax(int glyph) {
        return isBlank(glyph) ? 0 : bytes.s16(start(glyph) + 8);
    }

    int xMax(int glyph) {
        return isBlank(glyph) ? 0 : bytes.s16(start(glyph) + 6);
    }

    private boolean isBlank(int glyph) {
        return offset(glyph) == offset(glyph + 1) || !isSound(glyph);
    }

    private int start(int glyph) {
        return glyf.start() + (int) offset(glyph);
    }

    private long offset(int glyph) {
        return wide ? bytes.u32(loca.start() + 4 * glyph) : 2L * bytes.u16(loca.start() + 2 * glyph);
    }
}
