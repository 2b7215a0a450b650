package org.nianbao.font;

/** Tables → a TrueType file with directory and checksums. The tables come in the order of their tags. */
final class SfntWriter {
    /** What the sum over the whole file must come to ({@code head.checkSumAdjustment}). */
    private static final int WHOLE_SUM = 0xB1B0AFBA;

    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private final byte[] font;
    private final int directoryLength;
    private int record = HEADER;
    private int next;
    private int sum;
    private int head;

    /**
     * Begins a file.
     *
     * @param lengths those of all tables that will come
     */
    SfntWriter(int... lengths) {
        directoryLength = HEADER + RECORD * lengths.length;
        int length = directoryLength;
        for (int table : lengths) {
            length += padded(table);
        }
        font = new byte[length];
        next = directoryLength;
        header(lengths.length);
    }

    /** What stands before the first table, in bytes. */
    int directoryLength() {
        return directoryLength;
    }

    /** Adds a table. */
    void add(String tag, byte[] table) {
        System.arraycopy(table, 0, font, next, table.length);
        if (tag.equals("head")) {
            head = next;
        }
        enter(tag, table.length, BigEndian.sum(font, next, next + padded(table.length)));
    }

    /** Adds the outlines, whose checksum is known already. */
    void add(SubsetGlyphs outlines) {
        outlines.copyTo(font, next);
        enter("glyf", outlines.length(), outlines.sum());
    }

    /** The file, with all tables added. Not a copy. */
    byte[] toBytes() {
        int whole = sum + BigEndian.sum(font, 0, directoryLength);
        BigEndian.put32(font, head + 8, WHOLE_SUM - whole);
        return font;
    }

    private void header(int count) {
        int power = Integer.highestOneBit(count);
        BigEndian.put32(font, 0, Sfnt.TRUE_TYPE);
        BigEndian.put16(font, 4, count);
        BigEndian.put16(font, 6, 16 * power);
        BigEndian.put16(font, 8, Integer.numberOfTrailingZeros(power));
        BigEndian.put16(font, 10, 16 * (count - power));
    }

    private void enter(String tag, int length, int tableSum) {
        for (int i = 0; i < 4; i++) {
            font[record + i] = (byte) tag.charAt(i);
        }
        BigEndian.put32(font, record + 4, tableSum);
        BigEndian.put32(font, record + 8, next);
        BigEndian.put32(font, record + 12, length);
        record += RECORD;
        next += padded(length);
        sum += tableSum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
