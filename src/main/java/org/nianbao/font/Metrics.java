package org.nianbao.font;

import org.nianbao.font.Sfnt.Table;

/** The {@code hmtx} table: how wide each glyph is and where its ink begins. Lengths in font units. */
final class Metrics {
    private final Bytes bytes;
    private final Table table;
    private final int full;
    private final Outlines outlines;
    private final FaceMemory advances;

    /**
     * Looks into the table.
     *
     * @param full how many glyphs have a width of their own, at least one: the last one's holds for all behind
     *     ({@code hhea.numberOfHMetrics})
     * @param outlines tell the bearing where none is listed
     */
    Metrics(Bytes bytes, Table table, int full, Outlines outlines) {
        this.bytes = bytes;
        this.table = table;
        this.full = full;
        this.outlines = outlines;
        this.advances = new FaceMemory(full, metric -> bytes.u16(table.start() + 4 * metric));
    }

    /** The advance width. */
    int advance(int glyph) {
        return advances.get(Math.min(Math.max(glyph, 0), full - 1));
    }

    /** The left side bearing; behind the full metrics only bearings are listed. */
    int leftBearing(int glyph) {
        int offset = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
        boolean listed = offset + 2 <= table.length();
        return listed ? bytes.s16(table.start() + offset) : outlines.xMin(glyph);
    }
}
