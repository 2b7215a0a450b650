package org.nianbao.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of headings as they are tagged: PDF/UA-1 (7.4.2) lets none be skipped, while an author may write a heading
 * of the fourth level right under one of the second. Looks stay as written.
 */
final class HeadingLevels {
    private final Deque<Integer> open = new ArrayDeque<>();

    /** The level of the next heading: one below the nearest heading before it that is written higher. */
    int next(int written) {
        while (!open.isEmpty() && open.element() >= written) {
            open.pop();
        }
        open.push(written);
        return open.size();
    }
}
