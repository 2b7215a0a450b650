package org.nianbao.compare;

import java.util.Optional;

/**
 * The smallest thing that is compared as text: a character, a figure, or the beginning of a cell.
 *
 * @param text what it says; empty for the beginning of a cell
 * @param kind what it counts as
 * @param page its page, from 0
 * @param box where it stands, where that is known
 */
record Token(String text, Kind kind, int page, Optional<Box> box) {
    /** What a token counts as. */
    enum Kind {
        /** A character. */
        TEXT,
        /** A number, or what stands in a cell in place of one. */
        FIGURE,
        /** The beginning of a cell: it tells apart which of several cells is blank. */
        CELL
    }

    /** Whether two say the same, wherever they stand. */
    boolean says(Token other) {
        return kind == other.kind && text.equals(other.text);
    }
}
