package org.nianbao.text;

import java.util.List;

/**
 * A paragraph set in lines.
 *
 * @param lines from top to bottom; at least one, empty for an empty paragraph
 * @param missing the characters that no face has, as they stand on their lines
 */
public record Lines(List<Line> lines, List<Line.Missing> missing) {
    /** Copies the lists. */
    public Lines {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }
}
