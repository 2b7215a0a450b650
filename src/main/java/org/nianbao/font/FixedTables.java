package org.nianbao.font;

/**
 * Tables that are the same in all subsets of a face but for a number or two, which are 0 here.
 *
 * @param head the font header
 * @param hhea the horizontal header
 * @param maxp the maximum profile; without hints nothing is needed of the interpreter
 */
record FixedTables(byte[] head, byte[] hhea, byte[] maxp) {
    private static final int CHECK_SUM_ADJUSTMENT = 8;
    private static final int INDEX_TO_LOC_FORMAT = 50;
    private static final int NUMBER_OF_H_METRICS = 34;
    private static final int NUM_GLYPHS = 4;
    private static final int MAX_TWILIGHT_POINTS = 16;
    private static final int MAX_COMPONENT_ELEMENTS = 28;

    static FixedTables of(Sfnt sfnt) {
        byte[] head = copy(sfnt, "head", 54);
        BigEndian.put32(head, CHECK_SUM_ADJUSTMENT, 0);
        byte[] maxp = copy(sfnt, "maxp", 32);
        for (int at = MAX_TWILIGHT_POINTS; at < MAX_COMPONENT_ELEMENTS; at += 4) {
            BigEndian.put32(maxp, at, 0);
        }
        return new FixedTables(head, copy(sfnt, "hhea", 36), maxp);
    }

    /** The font header of a subset. */
    byte[] head(boolean wide) {
        return with(head, INDEX_TO_LOC_FORMAT, wide ? 1 : 0);
    }

    /** The horizontal header of a subset. */
    byte[] hhea(int metrics) {
        return with(hhea, NUMBER_OF_H_METRICS, metrics);
    }

    /** The maximum profile of a subset. */
    byte[] maxp(int glyphs) {
        return with(maxp, NUM_GLYPHS, glyphs);
    }

    private static byte[] with(byte[] table, int at, int value) {
        byte[] copy = table.clone();
        BigEndian.put16(copy, at, value);
        return copy;
    }

    /** The start of a table of the face, filled up with zeros. */
    private static byte[] copy(Sfnt sfnt, String tag, int length) {
        byte[] copy = new byte[length];
        sfnt.table(tag).ifPresent(table -> {
            byte[] content = sfnt.bytes().copy(table.start(), Math.min(length, table.length()));
            System.arraycopy(content, 0, copy, 0, content.length);
        });
        return copy;
    }
}
