package org.nianbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.layout.InlineContent.Call;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.BoxStyle.Size;

/** A table with the sizes of its columns and rows. Lengths in pt. */
final class TableModel {
    /** In em. */
    private static final double AIR = 0.5;

    private final TableGrid grid;
    private final double x;
    private final double[] columns;
    private final double[] rows;
    private final double[] needed;
    private final double[] air;
    private final List<CellLines> cells;
    private final CellIndex index;
    private final boolean[] cramped;
    private final double[] heights;
    private final double[] notes;

    private TableModel(
            TableGrid grid,
            double x,
            double[] columns,
            double[] rows,
            double[] needed,
            double[] air,
            List<CellLines> cells,
            CellIndex index) {
        this.grid = grid;
        this.x = x;
        this.columns = columns;
        this.rows = rows;
        this.needed = needed;
        this.air = air;
        this.cells = cells;
        this.index = index;
        this.heights = sums(rows);
        this.notes = sums(noteHeights(grid));
        this.cramped = crampedBreaks();
    }

    /**
     * Sizes a table.
     *
     * @param x the left edge, from the left edge of the type area
     * @param columns the widths of the columns
     */
    static TableModel of(TableGrid grid, double x, double[] columns) {
        double[] edges = sums(columns);
        List<CellLines> cells = grid.cells().stream()
                .map(cell -> CellLines.of(cell, edges[cell.endColumn()] - edges[cell.column()] - cell.sides()))
                .toList();
        double[] wanted = wantedHeights(grid);
        double[] needed = neededHeights(grid, cells, wanted);
        double[] air = air(grid, wanted);
        double[] rows = new double[needed.length];
        Arrays.setAll(rows, i -> Math.max(needed[i] + air[i], wanted[i]));
        return new TableModel(grid, x, edges, rows, needed, air, cells, new CellIndex(cells, rows.length));
    }

    TableGrid grid() {
        return grid;
    }

    List<CellLines> cells() {
        return cells;
    }

    /** The left edge of a column, from the left edge of the type area. */
    double columnEdge(int column) {
        return x + columns[column];
    }

    double rowHeight(int row) {
        return rows[row];
    }

    /** The height of rows from one to before another. */
    double height(int from, int to) {
        return heights[to] - heights[from];
    }

    /** The height of the footnotes called in rows from one to before another, without their rule. */
    double notesHeight(int from, int to) {
        return notes[to] - notes[from];
    }

    /** The cells on a page that shows some rows, under the repeated header where these do not begin the table. */
    List<CellLines> shown(int from, int to) {
        int head = grid.headRows();
        List<CellLines> shown = new ArrayList<>(from > 0 && head > 0 ? index.covering(0, head) : List.of());
        index.covering(from, to).stream()
                .filter(lines -> from == 0 || lines.cell().row() >= head)
                .forEach(shown::add);
        return shown;
    }

    /** Whether a cell lies on both sides of the line above a row. */
    boolean isSpanned(int row) {
        return index.isSpanned(row);
    }

    /** Of each index the sum of all before it. */
    private static double[] sums(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }

    private static double[] noteHeights(TableGrid grid) {
        double[] heights = new double[grid.rows().size()];
        for (TableCell cell : grid.cells()) {
            for (CellText text : cell.texts()) {
                for (Call call : text.content().calls()) {
                    heights[cell.row()] += call.note().height();
                }
            }
        }
        return heights;
    }

    double headHeight() {
        return height(0, grid.headRows());
    }

    double fullHeight() {
        return height(0, rows.length);
    }

    int rowCount() {
        return rows.length;
    }

    /**
     * The same table with all rows lowered evenly until some fit; as low as allowed if they do not. Half the air of
     * rows of several lines goes before the rest of it.
     *
     * @param end the row after those that should fit
     * @param height the height they should fit into, in pt
     * @param least no row is made lower than this, in pt
     */
    TableModel lowered(int end, double height, double least) {
        double[] airy = floors(least, 0.5);
        boolean fits = sums(airy)[end] <= height;
        return fits ? between(rows, airy, end, height) : between(airy, floors(least, 0), end, height);
    }

    /** The height of the table with its rows as low as they may be, but not below a height unless they are. */
    double lowestHeight(double least) {
        return sums(floors(least, 0))[rows.length];
    }

    /** What {@link #lowestHeight} is at least, whatever is in the cells: the heights that the style asks for. */
    double lowestHeightOfEmptyRows(double least) {
        double height = 0;
        for (double wanted : wantedHeights(grid)) {
            height += Math.min(wanted, least);
        }
        return height;
    }

    private double[] floors(double least, double shareOfAir) {
        double[] floors = new double[rows.length];
        Arrays.setAll(floors, i -> Math.max(needed[i] + shareOfAir * air[i], Math.min(rows[i], least)));
        return floors;
    }

    private TableModel between(double[] high, double[] low, int end, double height) {
        double spare = sums(high)[end] - sums(low)[end];
        double missing = sums(high)[end] - height;
        double share = spare <= 0 ? 0 : Math.max(0, Math.min(1, missing / spare));
        double[] lower = new double[rows.length];
        Arrays.setAll(lower, i -> high[i] - share * (high[i] - low[i]));
        return new TableModel(grid, x, columns, lower, needed, air, cells, index);
    }

    /** The same table after one of its rows was made two. */
    TableModel withRowCut(TableGrid other, List<CellLines> cut, int row, double upper, double lower) {
        double[] heights = new double[rows.length + 1];
        System.arraycopy(rows, 0, heights, 0, row);
        heights[row] = upper;
        heights[row + 1] = lower;
        System.arraycopy(rows, row + 1, heights, row + 2, rows.length - row - 1);
        return resized(other, heights, cut);
    }

    /** The heights of all rows. */
    double[] rowHeights() {
        return rows.clone();
    }

    /** The same table with other cells and heights of its rows. */
    TableModel with(List<CellLines> others, double[] heights) {
        TableGrid other = grid.with(others.stream().map(CellLines::cell).toList());
        return resized(other, heights, others);
    }

    private TableModel resized(TableGrid other, double[] heights, List<CellLines> others) {
        double[] none = new double[heights.length];
        CellIndex fresh = new CellIndex(others, heights.length);
        return new TableModel(other, x, columns, heights, heights, none, others, fresh);
    }

    /** Whether a page may break before a row: its style allows it, and no label that spans it lacks room on a side. */
    boolean allowsBreak(int row) {
        return grid.rows().get(row).breakable() && !cramped[row];
    }

    private boolean[] crampedBreaks() {
        boolean[] breaks = new boolean[rows.length];
        for (CellLines lines : cells) {
            TableCell cell = lines.cell();
            for (int row = cell.row() + 1; row < cell.endRow(); row++) {
                double least = Math.min(height(cell.row(), row), height(row, cell.endRow()));
                breaks[row] |= least < neededHeight(lines);
            }
        }
        return breaks;
    }

    private static double[] neededHeights(TableGrid grid, List<CellLines> cells, double[] wanted) {
        double[] heights = new double[grid.rows().size()];
        for (CellLines lines : cells) {
            if (lines.cell().rowspan() == 1) {
                int row = lines.cell().row();
                heights[row] = Math.max(heights[row], neededHeight(lines));
            }
        }
        cells.stream().filter(lines -> lines.cell().rowspan() > 1).forEach(lines -> raise(heights, wanted, lines));
        return heights;
    }

    /** What a spanning cell needs beyond its rows is shared out evenly among them. */
    private static void raise(double[] heights, double[] wanted, CellLines lines) {
        TableCell cell = lines.cell();
        double sum = 0;
        for (int i = cell.row(); i < cell.endRow(); i++) {
            sum += Math.max(heights[i], wanted[i]);
        }
        double missing = neededHeight(lines) - sum;
        for (int i = cell.row(); missing > 0 && i < cell.endRow(); i++) {
            heights[i] = Math.max(heights[i], wanted[i]) + missing / cell.rowspan();
        }
    }

    private static double neededHeight(CellLines lines) {
        return lines.height() + lines.cell().topInset() + lines.cell().bottomInset();
    }

    /** Where rows may be lowered, those of several lines have air as well: half an em more than they need. */
    private static double[] air(TableGrid grid, double[] wanted) {
        double[] air = new double[wanted.length];
        if (grid.style().table().fit().rowHeight() > 0) {
            for (TableCell cell : grid.cells()) {
                double em = cell.texts().isEmpty() ? 0 : cell.texts().get(0).em();
                boolean airy = cell.rowspan() == 1 && wanted[cell.row()] > 0;
                air[cell.row()] = airy ? Math.max(air[cell.row()], AIR * em) : air[cell.row()];
            }
        }
        return air;
    }

    private static double[] wantedHeights(TableGrid grid) {
        double[] wanted = new double[grid.rows().size()];
        Arrays.setAll(wanted, i -> wanted(grid.rows().get(i).style().box()));
        for (TableCell cell : grid.cells()) {
            if (cell.rowspan() == 1) {
                wanted[cell.row()] =
                        Math.max(wanted[cell.row()], wanted(cell.style().box()));
            }
        }
        return wanted;
    }

    private static double wanted(BoxStyle box) {
        double height = box.height() instanceof Size.Points points ? points.value() : 0;
        return Math.max(height, box.minHeight());
    }
}
