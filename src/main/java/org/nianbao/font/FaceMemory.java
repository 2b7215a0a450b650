package org.nianbao.font;

import java.util.function.IntUnaryOperator;

/**
 * Remembers what a font file says of code points or glyphs, in pages of 256 made when first touched: a report uses some
 * 80 pages. Threads may race without harm, so nothing is locked: a cell is written whole and always with the same value,
 * and one whose page was made by two threads at once is looked up twice at worst.
 */
final class FaceMemory {
    /** Added to what is remembered, -32,768 or more, as a cell of 0 was not asked for yet. */
    private static final int KNOWN = 0x8001;

    private final int[][] pages;
    private final IntUnaryOperator search;

    /**
     * Starts empty.
     *
     * @param count how many numbers may be asked for, from 0
     * @param search finds what belongs to a number: 16 bits with or without a sign
     */
    FaceMemory(int count, IntUnaryOperator search) {
        this.pages = new int[count + 255 >> 8][];
        this.search = search;
    }

    /** What belongs to a number from 0 to below the count. */
    int get(int number) {
        int[] page = pages[number >> 8];
        int cell = page == null ? 0 : page[number & 0xFF];
        return cell != 0 ? cell - KNOWN : remember(number);
    }

    private int remember(int number) {
        int[] page = pages[number >> 8];
        if (page == null) {
            page = new int[256];
            pages[number >> 8] = page;
        }
        int found = search.applyAsInt(number);
        page[number & 0xFF] = found + KNOWN;
        return found;
    }
}
