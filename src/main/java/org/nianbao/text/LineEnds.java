package org.nianbao.text;

import java.util.Arrays;
import org.nianbao.text.Line.How;

/** Where the lines of a paragraph end, while it is being broken. */
final class LineEnds {
    private int[] ends = new int[8];
    private How[] hows = new How[8];
    private int count;
    private boolean indentDropped;

    /** How many lines there are. */
    int count() {
        return count;
    }

    /** The atom after the last of a line. */
    int end(int line) {
        return ends[line];
    }

    /** The first atom of a line. */
    int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    /** How a line came to its length. */
    How how(int line) {
        return hows[line];
    }

    /** Whether the first line begins at the left edge because its first piece fits nowhere else. */
    boolean indentDropped() {
        return indentDropped;
    }

    void dropIndent() {
        indentDropped = true;
    }

    void add(int end, How how) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            hows = Arrays.copyOf(hows, 2 * count);
        }
        ends[count] = end;
        hows[count++] = how;
    }

    void set(int line, int end, How how) {
        ends[line] = end;
        hows[line] = how;
    }

    /** Takes the ends over from another. */
    void takeFrom(LineEnds other) {
        ends = other.ends;
        hows = other.hows;
        count = other.count;
    }

    void removeLast() {
        count--;
    }
}
