package org.nianbao.layout;

import java.util.Arrays;

/** The rows of a table that a page shows, from top to bottom: the repeated header and some of the others. */
final class ShownRows {
    private final int[] rows;

    /**
     * Lists rows.
     *
     * @param head how many rows at the top of the table stand above the others where these do not begin the table
     * @param from the first of the others
     * @param to the row after the last
     */
    ShownRows(int head, int from, int to) {
        int repeated = from > 0 ? head : 0;
        rows = new int[repeated + Math.max(0, to - from)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i < repeated ? i : from + i - repeated;
        }
    }

    int count() {
        return rows.length;
    }

    /** The number of a shown row in the table. */
    int row(int index) {
        return rows[index];
    }

    /** The index of the first shown row that is not before a row of the table; {@link #count} where none is. */
    int indexOf(int row) {
        int index = Arrays.binarySearch(rows, row);
        return index < 0 ? -index - 1 : index;
    }
}
