package org.nianbao.layout;

import java.util.Arrays;
import org.nianbao.style.BoxStyle.Size;

/**
 * The widths of a table's columns from what their cells hold (CSS 2.1, 17.5.2.2, with fixed shares honoured first).
 *
 * <p>A column is never narrower than its widest unbreakable piece as long as the table has the room: numbers never wrap.
 */
final class ColumnWidths {
    private final TableGrid grid;
    private final double total;
    private final double[] floor;
    private final double[] least;
    private final double[] wanted;
    private final boolean[] fixed;
    private final boolean[] single;

    private ColumnWidths(TableGrid grid, double total) {
        this.grid = grid;
        this.total = total;
        this.floor = new double[grid.columns()];
        this.least = new double[grid.columns()];
        this.wanted = new double[grid.columns()];
        this.fixed = new boolean[grid.columns()];
        this.single = new boolean[grid.columns()];
    }

    /** Widths of all columns in pt; their sum is the given width, or less for a table that needs less. */
    static double[] of(TableGrid grid, double total, boolean fill) {
        ColumnWidths widths = new ColumnWidths(grid, total);
        widths.collect();
        return widths.distribute(fill);
    }

    private void collect() {
        for (TableCell cell : grid.cells()) {
            if (cell.colspan() == 1) {
                collect(cell);
            }
        }
        for (int span = 2; span <= grid.columns(); span++) {
            for (TableCell cell : grid.cells()) {
                if (cell.colspan() == span) {
                    spread(cell);
                }
            }
        }
        evenOut();
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.max(wanted[i], least[i]);
        }
    }

    /** Columns that no cell has for itself are units of a finer grid: all alike, so that two and three of them line up. */
    private void evenOut() {
        double widest = 0;
        for (int i = 0; i < wanted.length; i++) {
            widest = isUnit(i) ? Math.max(widest, Math.max(wanted[i], least[i])) : widest;
        }
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = isUnit(i) ? widest : wanted[i];
        }
    }

    private boolean isUnit(int column) {
        return !single[column] && !fixed[column];
    }

    private void collect(TableCell cell) {
        int column = cell.column();
        single[column] = true;
        double min = cell.minWidth();
        floor[column] = Math.max(floor[column], cell.floorWidth(min));
        least[column] = Math.max(least[column], cell.decentWidth(min));
        double width = fixedWidth(cell);
        if (width > 0) {
            wanted[column] = fixed[column] ? Math.max(wanted[column], width) : width;
            fixed[column] = true;
        } else if (!fixed[column]) {
            wanted[column] = Math.max(wanted[column], cell.maxWidth());
        }
    }

    /** What a spanning cell needs beyond its columns is shared out evenly among them. */
    private void spread(TableCell cell) {
        double min = cell.minWidth();
        raise(floor, cell, cell.floorWidth(min));
        raise(least, cell, min);
        double width = fixedWidth(cell);
        if (width > 0 && !anyFixed(cell)) {
            raise(wanted, cell, width);
            Arrays.fill(fixed, cell.column(), cell.endColumn(), true);
        }
    }

    private boolean anyFixed(TableCell cell) {
        for (int i = cell.column(); i < cell.endColumn(); i++) {
            if (fixed[i]) {
                return true;
            }
        }
        return false;
    }

    private static void raise(double[] widths, TableCell cell, double needed) {
        double missing = needed - sum(widths, cell.column(), cell.endColumn());
        for (int i = cell.column(); missing > 0 && i < cell.endColumn(); i++) {
            widths[i] += missing / cell.colspan();
        }
    }

    private double fixedWidth(TableCell cell) {
        Size width = cell.style().box().width();
        if (width instanceof Size.Points points) {
            return points.value() + cell.sides();
        }
        return width instanceof Size.Share share ? share.value() * total : 0;
    }

    private double[] distribute(boolean fill) {
        double sum = sum(wanted, 0, wanted.length);
        if (sum > total) {
            return shrunk(sum - total);
        }
        return fill ? grown(total - sum) : wanted.clone();
    }

    /**
     * Takes what is too much from columns in proportion to what they can give: first so that labels stay decent and
     * figures keep their size, then down to what is possible at all.
     */
    private double[] shrunk(double tooMuch) {
        double[] widths = wanted.clone();
        double rest = take(widths, tooMuch, least, false);
        rest = take(widths, rest, least, true);
        rest = take(widths, rest, floor, true);
        rest = take(widths, rest, floor, false);
        return rest > Geometry.EPSILON ? capped(widths) : widths;
    }

    /** Where even the least widths are too much, the widest columns give way: their pieces break in an emergency. */
    private double[] capped(double[] widths) {
        double low = 0;
        double high = total;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            boolean fits = Arrays.stream(widths).map(w -> Math.min(w, middle)).sum() <= total;
            low = fits ? middle : low;
            high = fits ? high : middle;
        }
        double cap = low;
        return Arrays.stream(widths).map(w -> Math.min(w, cap)).toArray();
    }

    private double take(double[] widths, double tooMuch, double[] downTo, boolean fromFixed) {
        double available = 0;
        for (int i = 0; i < widths.length; i++) {
            available += fixed[i] == fromFixed ? Math.max(0, widths[i] - downTo[i]) : 0;
        }
        double share = available <= 0 ? 0 : Math.min(1, tooMuch / available);
        for (int i = 0; i < widths.length; i++) {
            widths[i] -= fixed[i] == fromFixed ? share * Math.max(0, widths[i] - downTo[i]) : 0;
        }
        return tooMuch - share * available;
    }

    private double[] grown(double spare) {
        double[] widths = wanted.clone();
        double free = 0;
        for (int i = 0; i < widths.length; i++) {
            free += fixed[i] ? 0 : widths[i];
        }
        boolean all = free == 0;
        double base = all ? sum(widths, 0, widths.length) : free;
        for (int i = 0; i < widths.length; i++) {
            widths[i] += all || !fixed[i] ? share(spare, widths[i], base) : 0;
        }
        return widths;
    }

    private double share(double spare, double width, double base) {
        return base > 0 ? spare * width / base : spare / wanted.length;
    }

    private static double sum(double[] widths, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
    }
}
