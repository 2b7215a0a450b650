package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.layout.CellLines.PlacedLine;

/** Cuts a table row that is taller than a page between its lines, so that no line is lost. */
final class RowCutter {
    private final TableModel model;
    private final int row;
    private final double room;
    private final List<CellLines> cells = new ArrayList<>();
    private double upperHeight;
    private double lowerHeight;

    private RowCutter(TableModel model, int row, double room) {
        this.model = model;
        this.row = row;
        this.room = room;
    }

    /**
     * The same table with one row made two.
     *
     * @param row the row
     * @param room the height that the upper of the two may have, in pt
     */
    static TableModel cut(TableModel model, int row, double room) {
        return new RowCutter(model, row, room).cut();
    }

    private TableModel cut() {
        model.cells().forEach(this::take);
        List<TableGrid.Row> rows = new ArrayList<>(model.grid().rows());
        rows.add(row + 1, new TableGrid.Row(rows.get(row).style(), true));
        TableGrid old = model.grid();
        TableGrid grid = new TableGrid(
                old.style(),
                old.columns(),
                old.headRows(),
                rows,
                cells.stream().map(CellLines::cell).toList());
        return model.withRowCut(grid, cells, row, upperHeight, lowerHeight);
    }

    private void take(CellLines lines) {
        TableCell cell = lines.cell();
        if (cell.row() > row) {
            cells.add(lines.in(cell.at(cell.row() + 1, cell.rowspan())));
        } else if (cell.endRow() <= row) {
            cells.add(lines);
        } else if (cell.rowspan() > 1) {
            cells.add(lines.in(cell.at(cell.row(), cell.rowspan() + 1)));
        } else {
            cutCell(lines);
        }
    }

    private void cutCell(CellLines lines) {
        TableCell cell = lines.cell();
        double inside = room - cell.topInset() - cell.bottomInset();
        int count = 0;
        while (count < lines.lines().size() && bottom(lines.lines().get(count)) <= inside) {
            count++;
        }
        count = Math.max(count, Math.min(1, lines.lines().size()));
        CellLines upper = part(lines, cell, 0, count);
        CellLines lower = part(
                lines, cell.at(row + 1, 1).with(List.of()), count, lines.lines().size());
        upperHeight = Math.max(upperHeight, upper.height() + cell.topInset() + cell.bottomInset());
        lowerHeight = Math.max(lowerHeight, lower.height() + cell.topInset() + cell.bottomInset());
        cells.add(upper);
        cells.add(lower);
    }

    private static CellLines part(CellLines lines, TableCell cell, int from, int to) {
        List<PlacedLine> part = lines.lines().subList(from, to);
        double shift = part.isEmpty() ? 0 : part.get(0).top();
        List<PlacedLine> moved = part.stream()
                .map(line -> new PlacedLine(line.line(), line.top() - shift, line.ascent(), line.em(), line.text()))
                .toList();
        double height = moved.isEmpty() ? 0 : bottom(moved.get(moved.size() - 1));
        return new CellLines(cell, moved, height);
    }

    private static double bottom(PlacedLine line) {
        return line.top() + line.em();
    }
}
