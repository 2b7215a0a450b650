package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the text of cells that span a page break and have more of it than their rows above the break can hold; what fits
 * there stays whole and is repeated below.
 */
final class SpanCutter {
    private final TableModel model;
    private final int from;
    private final int end;
    private final double[] heights;
    private final List<CellLines> cells = new ArrayList<>();
    private boolean changed;

    private SpanCutter(TableModel model, int from, int end) {
        this.model = model;
        this.from = from;
        this.end = end;
        this.heights = model.rowHeights();
    }

    /**
     * The same table with some cells made two.
     *
     * @param from the first row above the break
     * @param end the row under the break
     */
    static TableModel cut(TableModel model, int from, int end) {
        if (!model.isSpanned(end)) {
            return model;
        }
        SpanCutter cutter = new SpanCutter(model, from, end);
        model.cells().forEach(cutter::take);
        return cutter.changed ? model.with(cutter.cells, cutter.heights) : model;
    }

    private void take(CellLines lines) {
        TableCell cell = lines.cell();
        boolean spans = cell.row() >= from && cell.row() < end && cell.endRow() > end;
        double room = spans ? model.height(cell.row(), end) - insets(cell) : 0;
        if (!spans || cell.isVertical() || lines.height() <= room + Geometry.EPSILON) {
            cells.add(lines);
        } else {
            cut(lines, room);
        }
    }

    private void cut(CellLines lines, double room) {
        TableCell cell = lines.cell();
        int count = lines.linesWithin(room);
        CellLines lower = lines.part(
                cell.at(end, cell.endRow() - end).with(List.of()),
                count,
                lines.lines().size());
        double missing = lower.height() + insets(cell) - model.height(end, cell.endRow());
        heights[cell.endRow() - 1] += Math.max(0, missing);
        cells.add(lines.part(cell.at(cell.row(), end - cell.row()), 0, count));
        cells.add(lower);
        changed = true;
    }

    private static double insets(TableCell cell) {
        return cell.topInset() + cell.bottomInset();
    }
}
