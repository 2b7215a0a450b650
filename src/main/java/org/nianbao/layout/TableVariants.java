package org.nianbao.layout;

import java.util.Optional;
import org.nianbao.style.TableStyle.Fit;

/**
 * A table in its natural size, and the smaller sizes it may take to stay on one page: first lower rows, then smaller
 * letters, as far as its style allows.
 */
final class TableVariants {
    /** Letters get smaller in steps of half a point. */
    private static final double STEP = 0.5;

    private final TableModel natural;
    private final double[] widths;

    TableVariants(TableModel natural, double[] widths) {
        this.natural = natural;
        this.widths = widths.clone();
    }

    TableModel natural() {
        return natural;
    }

    /** The largest size that fits into a height, in pt. */
    Optional<TableModel> fitting(double height) {
        if (natural.fullHeight() <= height + Geometry.EPSILON) {
            return Optional.of(natural);
        }
        Fit fit = natural.grid().style().table().fit();
        if (fit.rowHeight() <= 0) {
            return Optional.empty();
        }
        TableModel lower = lowered(natural.rowCount(), height);
        return lower.fullHeight() <= height + Geometry.EPSILON ? Optional.of(lower) : smaller(height, fit);
    }

    /** The size with the lowest rows, for a table that breaks all the same. */
    TableModel lowest() {
        Fit fit = natural.grid().style().table().fit();
        return lowered(natural.rowCount(), 0);
    }

    /** The size whose rows before one of them fit into a height, in pt, by lower rows alone; as low as allowed. */
    TableModel lowered(int end, double height) {
        Fit fit = natural.grid().style().table().fit();
        return fit.rowHeight() <= 0 ? natural : natural.lowered(end, height, fit.rowHeight());
    }

    private Optional<TableModel> smaller(double height, Fit fit) {
        double largest = natural.grid().cells().stream()
                .mapToDouble(cell -> cell.style().font().size())
                .max()
                .orElse(0);
        for (double size = largest - STEP; size >= fit.fontSize() - Geometry.EPSILON; size -= STEP) {
            TableModel model = withLetters(size);
            model = model.lowered(model.rowCount(), height, fit.rowHeight());
            if (model.fullHeight() <= height + Geometry.EPSILON) {
                return Optional.of(model);
            }
        }
        return Optional.empty();
    }

    /** The table with no letters above a size. */
    private TableModel withLetters(double most) {
        TableGrid grid = natural.grid();
        TableGrid smaller = grid.with(grid.cells().stream()
                .map(cell -> cell.scaled(Math.min(1, most / cell.style().font().size())))
                .toList());
        return TableModel.of(smaller, natural.columnEdge(0), widths);
    }
}
