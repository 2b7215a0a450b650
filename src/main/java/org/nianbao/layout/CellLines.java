package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.text.InlinePiece;
import org.nianbao.text.Line;

/**
 * A cell with its lines made for the width it has.
 *
 * @param cell the cell
 * @param lines its lines from top to bottom
 * @param height from the top of the first em box to the bottom of the last, in pt
 */
record CellLines(TableCell cell, List<PlacedLine> lines, double height) {
    CellLines {
        lines = List.copyOf(lines);
    }

    /**
     * A line in a cell.
     *
     * @param line the line, from the left edge of the cell's content
     * @param top the top of its em box, from the top of the first one, in pt
     * @param ascent from the top of the em box to the baseline, in pt
     * @param text the paragraph it belongs to
     */
    record PlacedLine(Line line, double top, double ascent, double em, CellText text) {}

    /** Breaks the text of a cell at the width of its content, in pt; vertical text is set when it is drawn. */
    static CellLines of(TableCell cell, double width) {
        if (cell.isVertical()) {
            double tallest = cell.texts().stream()
                    .mapToDouble(VerticalCell::height)
                    .max()
                    .orElse(0);
            return new CellLines(cell, List.of(), tallest);
        }
        List<PlacedLine> placed = new ArrayList<>();
        double top = 0;
        double bottom = 0;
        for (CellText text : cell.texts()) {
            double ascent = ascentOf(text);
            double indent = text.style().text().indent() * text.scale();
            for (Line line : text.prepared().lines(indent, width).lines()) {
                placed.add(new PlacedLine(line, top, ascent, text.em(), text));
                bottom = top + text.em();
                top += text.pitch();
            }
        }
        return new CellLines(cell, placed, bottom);
    }

    /** The same lines in a cell of another place. */
    CellLines in(TableCell other) {
        return new CellLines(other, lines, height);
    }

    /** Some of the lines, moved up to the top of another cell. */
    CellLines part(TableCell other, int from, int to) {
        List<PlacedLine> part = lines.subList(from, to);
        double shift = part.isEmpty() ? 0 : part.get(0).top();
        List<PlacedLine> moved = part.stream()
                .map(line -> new PlacedLine(line.line(), line.top() - shift, line.ascent(), line.em(), line.text()))
                .toList();
        double bottom = moved.isEmpty() ? 0 : bottom(moved.get(moved.size() - 1));
        return new CellLines(other, moved, bottom);
    }

    /** How many lines fit into a height, in pt. */
    int linesWithin(double room) {
        int count = 0;
        while (count < lines.size() && bottom(lines.get(count)) <= room + Geometry.EPSILON) {
            count++;
        }
        return count;
    }

    private static double bottom(PlacedLine line) {
        return line.top() + line.em();
    }

    private static double ascentOf(CellText text) {
        for (InlinePiece piece : text.content().pieces()) {
            if (piece instanceof InlinePiece.Characters characters) {
                return characters.look().fonts().primary().ascent() * text.em();
            }
        }
        return 0.88 * text.em();
    }
}
