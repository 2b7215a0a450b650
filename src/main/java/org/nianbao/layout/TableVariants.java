package org.nianbao.layout;

import java.util.HashMap;
import java.util.Map;
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

    /** Tables with smaller letters by the size of these: the same table is tried on several pages. */
    private final Map<Double, TableModel> smaller = new HashMap<>();

    private Optional<TableModel> lowest = Optional.empty();

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
        return natural.lowestHeight(fit.rowHeight()) <= height + Geometry.EPSILON
                ? Optional.of(lowered(natural.rowCount(), height))
                : smaller(height, fit);
    }

    /** The size with the lowest rows, for a table that breaks all the same. */
    TableModel lowest() {
        lowest = lowest.or(() -> Optional.of(lowered(natural.rowCount(), 0)));
        return lowest.get();
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
        double smallest = largest - STEP * Math.floor((largest - fit.fontSize() + Geometry.EPSILON) / STEP);
        // Most tables that do not fit by lower rows do not by smaller letters either.
        boolean hopeless = natural.lowestHeightOfEmptyRows(fit.rowHeight()) > height + Geometry.EPSILON;
        if (hopeless || smallest >= largest || !fits(smallest, height, fit)) {
            return Optional.empty();
        }
        double size = largest - STEP;
        while (size > smallest && !fits(size, height, fit)) {
            size -= STEP;
        }
        return Optional.of(withLetters(size).lowered(natural.rowCount(), height, fit.rowHeight()));
    }

    private boolean fits(double size, double height, Fit fit) {
        return withLetters(size).lowestHeight(fit.rowHeight()) <= height + Geometry.EPSILON;
    }

    private TableModel withLetters(double most) {
        return smaller.computeIfAbsent(most, this::made);
    }

    /** The table with no letters above a size. */
    private TableModel made(double most) {
        TableGrid grid = natural.grid();
        TableGrid scaled = grid.with(grid.cells().stream()
                .map(cell -> cell.scaled(Math.min(1, most / cell.style().font().size())))
                .toList());
        return TableModel.of(scaled, natural.columnEdge(0), widths);
    }
}
