package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.FormTable.FigureCell;
import org.nianbao.form.FormTable.LabelCell;
import org.nianbao.form.FormTable.LabelKind;
import org.nianbao.form.FormTable.PrintedCell;
import org.nianbao.form.FormTable.PrintedRow;
import org.nianbao.form.FormTable.Role;
import org.nianbao.form.TableSpec.BlockSpec;
import org.nianbao.form.TableSpec.ColumnSpec;
import org.nianbao.form.TableSpec.RowSpec;

/** Trees of columns and rows → the printed grid: each label's spans follow from its place in its tree. */
final class GridBuilder {
    private final TableSpec table;
    private final int labelColumns;
    private final List<PrintedRow> head = new ArrayList<>();
    private final List<PrintedRow> body = new ArrayList<>();

    private GridBuilder(TableSpec table) {
        this.table = table;
        this.labelColumns = labelColumns(table);
    }

    static FormTable build(TableSpec table) {
        GridBuilder grid = new GridBuilder(table);
        table.blocks().forEach(grid::block);
        FigureRows figures = FigureRows.of(table);
        return new FormTable(
                table.key(),
                table.name(),
                table.section(),
                grid.labelColumns,
                grid.labelColumns + width(table.blocks().get(0)),
                figures.groups(),
                figures.rows(),
                grid.head,
                grid.body,
                List.of());
    }

    /** The grid columns of the figures of a block. */
    static int width(BlockSpec block) {
        return block.columns().stream().mapToInt(ColumnSpec::width).sum();
    }

    /** As many label columns as asked for and as rows are nested; none where there are no rows. */
    private static int labelColumns(TableSpec table) {
        return table.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .mapToInt(row -> Math.max(row.depth(), table.labelColumns()))
                .max()
                .orElse(0);
    }

    private void block(BlockSpec block) {
        if (!block.caption().isEmpty()) {
            int width = labelColumns + width(block);
            PrintedCell cell = new LabelCell(block.caption(), List.of(), LabelKind.CAPTION, width, 1, false);
            body.add(new PrintedRow(Role.CAPTION, true, List.of(cell)));
        }
        header(block);
        if (block.rows().isEmpty()) {
            body.add(new PrintedRow(Role.DATA, false, figures(block.columns(), "")));
        } else {
            rows(block.rows(), block, block.key(), new ArrayList<>(), 0);
        }
    }

    private void header(BlockSpec block) {
        int depth = block.columns().stream().mapToInt(ColumnSpec::depth).max().orElse(0);
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            rows.add(new ArrayList<>());
        }
        if (labelColumns > 0) {
            LabelKind kind = block.heads() ? LabelKind.COLUMN : LabelKind.CORNER;
            rows.get(0).add(new LabelCell(block.corner(), List.of(), kind, labelColumns, depth, false));
        }
        block.columns().forEach(column -> header(column, 0, rows));
        for (int i = 0; i < depth; i++) {
            boolean starts = table.stacked() && i == 0 && block.caption().isEmpty();
            (table.stacked() ? body : head).add(new PrintedRow(Role.HEADER, starts, rows.get(i)));
        }
    }

    /** A column reaches down to the last header row, a heading over columns takes one. */
    private static void header(ColumnSpec column, int level, List<List<PrintedCell>> rows) {
        int height = column.isLeaf() ? rows.size() - level : 1;
        rows.get(level)
                .add(new LabelCell(column.label(), column.lines(), LabelKind.COLUMN, column.width(), height, false));
        column.columns().forEach(inner -> header(inner, level + 1, rows));
    }

    /**
     * Adds rows of one level.
     *
     * @param path the path of what holds them
     * @param pending labels over rows whose first row is still to come; they stand at its left
     * @param used grid columns taken by the labels over these rows
     */
    private void rows(List<RowSpec> rows, BlockSpec block, String path, List<PrintedCell> pending, int used) {
        boolean afterGroup = false;
        for (RowSpec row : rows) {
            String here = TableSpec.join(path, row.key());
            if (row.isLeaf()) {
                pending.add(rowLabel(row, used));
                addRow(pending, block, here, starts(row, afterGroup));
            } else {
                pending.add(groupLabel(row));
                int first = body.size();
                rows(row.rows(), block, here, pending, used + row.span());
                breakBefore(first, starts(row, true));
            }
            afterGroup = !row.isLeaf();
        }
    }

    private static boolean starts(RowSpec row, boolean may) {
        return may && !row.keep();
    }

    private void addRow(List<PrintedCell> pending, BlockSpec block, String path, boolean starts) {
        List<PrintedCell> cells = new ArrayList<>(pending);
        cells.addAll(figures(block.columns(), path));
        body.add(new PrintedRow(Role.DATA, starts, cells));
        pending.clear();
    }

    private void breakBefore(int index, boolean starts) {
        PrintedRow row = body.get(index);
        body.set(index, new PrintedRow(row.role(), row.startsGroup() || starts, row.cells()));
    }

    private LabelCell rowLabel(RowSpec row, int used) {
        return new LabelCell(row.label(), row.lines(), LabelKind.ROW, labelColumns - used, 1, row.vertical());
    }

    private static LabelCell groupLabel(RowSpec row) {
        return new LabelCell(row.label(), row.lines(), LabelKind.ROW_GROUP, row.span(), row.height(), row.vertical());
    }

    private static List<PrintedCell> figures(List<ColumnSpec> columns, String path) {
        List<PrintedCell> cells = new ArrayList<>();
        for (ColumnSpec column : columns) {
            String here = TableSpec.join(path, column.key());
            if (column.isLeaf()) {
                cells.add(new FigureCell(here, column.span(), 1));
            } else {
                cells.addAll(figures(column.columns(), here));
            }
        }
        return cells;
    }
}
