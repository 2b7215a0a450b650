package org.nianbao.font;

import java.util.function.IntUnaryOperator;

/**
 * Remembers what a font file answers for the numbers asked for, in pages of 256 made when first touched: a report asks
 * for the characters of some 80 of them. Threads may race: a cell is written whole and always with the same value, so at
 * worst it is searched twice. The arrays are plain ones for that reason: a fence for each character would cost more.
 */
final class LookupCache {
    private final int[][] pages;
    private final IntUnaryOperator search;

    /**
     * Starts empty.
     *
     * @param size the numbers asked for are below it
     * @param search finds the answer, which is never negative
     */
    LookupCache(int size, IntUnaryOperator search) {
        this.pages = new int[size + 0xFF >> 8][];
        this.search = search;
    }

    int get(int number) {
        int[] page = pages[number >> 8];
        if (page == null) {
            page = new int[256];
            pages[number >> 8] = page;
        }
        int cell = page[number & 0xFF];
        return cell != 0 ? cell - 1 : remember(page, number);
    }

    /** A cell holds the answer plus one, as 0 means not asked for yet. */
    private int remember(int[] page, int number) {
        int answer = search.applyAsInt(number);
        page[number & 0xFF] = answer + 1;
        return answer;
    }
}
