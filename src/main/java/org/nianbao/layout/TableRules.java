package org.nianbao.layout;

import java.util.Arrays;
import java.util.List;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.BoxStyle.Borders;

/**
 * Draws the rules of the rows of a table that stand on one page, collapsed: one rule where cells meet, the wider wins.
 *
 * <p>Each rule is drawn once from end to end; what is cut by a page break is closed.
 */
final class TableRules {
    private final TableModel model;
    private final ShownRows rows;
    private final double[] tops;
    private final PageBuilder page;
    private final double x;
    private final int columns;
    private final TableCell[][] cells;

    TableRules(TableModel model, List<CellLines> cells, ShownRows rows, double[] tops, PageBuilder page, double x) {
        this.model = model;
        this.rows = rows;
        this.tops = tops;
        this.page = page;
        this.x = x;
        this.columns = model.grid().columns();
        this.cells = places(cells);
    }

    void draw() {
        for (int i = 0; i <= rows.count(); i++) {
            horizontal(i);
        }
        for (int c = 0; c <= columns; c++) {
            vertical(c);
        }
    }

    private TableCell[][] places(List<CellLines> all) {
        TableCell[][] shown = new TableCell[rows.count()][columns];
        for (CellLines lines : all) {
            TableCell cell = lines.cell();
            int end = rows.indexOf(cell.endRow());
            for (int i = rows.indexOf(cell.row()); i < end; i++) {
                Arrays.fill(shown[i], cell.column(), cell.endColumn(), cell);
            }
        }
        return shown;
    }

    private void horizontal(int boundary) {
        int start = 0;
        while (start < columns) {
            Border border = above(boundary, start);
            int end = start + 1;
            while (end < columns && isSame(above(boundary, end), border)) {
                end++;
            }
            if (border.width() > 0) {
                double half = border.width() / 2;
                double y = tops[boundary];
                double left = x + model.columnEdge(start) - half;
                double right = x + model.columnEdge(end) + half;
                page.add(new PageItem.Rule(left, y, right, y, border.width(), border.color()));
            }
            start = end;
        }
    }

    private void vertical(int boundary) {
        int start = 0;
        while (start < rows.count()) {
            Border border = leftOf(start, boundary);
            int end = start + 1;
            while (end < rows.count() && isSame(leftOf(end, boundary), border)) {
                end++;
            }
            if (border.width() > 0) {
                double at = x + model.columnEdge(boundary);
                page.add(new PageItem.Rule(at, tops[start], at, tops[end], border.width(), border.color()));
            }
            start = end;
        }
    }

    /** The rule above a shown row; the one below the last row for the boundary after it. */
    private Border above(int boundary, int column) {
        TableCell upper = boundary > 0 ? cells[boundary - 1][column] : null;
        TableCell lower = boundary < rows.count() ? cells[boundary][column] : null;
        if (upper != null && upper == lower && !isBreak(boundary)) {
            return Border.NONE;
        }
        Border border = wider(borders(upper).bottom(), borders(lower).top());
        Borders own = model.grid().style().box().border();
        if (boundary == 0) {
            border = wider(border, own.top());
        } else if (boundary == rows.count()) {
            border = wider(border, own.bottom());
        }
        return border;
    }

    /** Whether rows were left out between two shown rows: under a repeated header. */
    private boolean isBreak(int boundary) {
        return boundary > 0 && boundary < rows.count() && rows.row(boundary) != rows.row(boundary - 1) + 1;
    }

    private Border leftOf(int row, int boundary) {
        TableCell left = boundary > 0 ? cells[row][boundary - 1] : null;
        TableCell right = boundary < columns ? cells[row][boundary] : null;
        if (left != null && left == right) {
            return Border.NONE;
        }
        Border border = wider(borders(left).right(), borders(right).left());
        Borders own = model.grid().style().box().border();
        if (boundary == 0) {
            border = wider(border, own.left());
        } else if (boundary == columns) {
            border = wider(border, own.right());
        }
        return border;
    }

    private static Borders borders(TableCell cell) {
        return cell == null ? Borders.NONE : box(cell).border();
    }

    private static BoxStyle box(TableCell cell) {
        return cell.style().box();
    }

    private static boolean isSame(Border one, Border other) {
        return one == other || one.equals(other);
    }

    private static Border wider(Border one, Border other) {
        return other.width() > one.width() ? other : one;
    }
}
