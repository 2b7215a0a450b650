package org.nianbao.text;

import java.util.List;
import org.nianbao.source.SourceSpan;

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

    /** The same for another owner and place; for lines of nothing but runs. */
    Lines of(int owner, SourceSpan source) {
        Line[] owned = new Line[lines.size()];
        for (int i = 0; i < owned.length; i++) {
            owned[i] = lines.get(i).of(owner, source);
        }
        return new Lines(List.of(owned), missing);
    }
}
