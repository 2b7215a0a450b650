package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts a table row that is taller than a page between its lines, so that no line is lost. */
final class RowCutter {
    private final TableModel model;
    private final int row;
    private final double room;
    private final List<CellLines> cells = new ArrayList<>();
    private double upperHeight;
    private double lowerHeight;
    private boolean spanned;

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
        if (spanned) {
            keepHeight();
        }
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
            spanned = true;
        } else {
            cutCell(lines);
        }
    }

    /** A row of spanning cells may be higher than its own text: the rest of its height goes to the lower part. */
    private void keepHeight() {
        upperHeight = Math.max(upperHeight, Math.min(room, model.rowHeight(row)));
        lowerHeight = Math.max(lowerHeight, model.rowHeight(row) - upperHeight);
    }

    private void cutCell(CellLines lines) {
        TableCell cell = lines.cell();
        int size = lines.lines().size();
        int count = lines.linesWithin(room - cell.topInset() - cell.bottomInset());
        count = Math.max(count, Math.min(1, size));
        CellLines upper = lines.part(cell, 0, count);
        CellLines lower = lines.part(cell.at(row + 1, 1).with(List.of()), count, size);
        upperHeight = Math.max(upperHeight, upper.height() + cell.topInset() + cell.bottomInset());
        lowerHeight = Math.max(lowerHeight, lower.height() + cell.topInset() + cell.bottomInset());
        cells.add(upper);
        cells.add(lower);
    }
}
