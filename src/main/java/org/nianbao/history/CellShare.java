package org.nianbao.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.Money;
import org.nianbao.report.Report;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;

/**
 * What a report adds to a cell of a sum, as a number; money in 万元. A blank or a sign is no number.
 *
 * <p>Where its form has several rows for the row of the cell, they are added; where it has one row for several, each of
 * them is unknown unless the whole is 0.
 */
record CellShare(String table, FigureRow row, FigureColumn column) {
    Optional<BigDecimal> in(Report report) {
        return report.table(table)
                .filter(Figures.class::isInstance)
                .map(Figures.class::cast)
                .flatMap(this::in);
    }

    private Optional<BigDecimal> in(Figures figures) {
        if (figures.cells().containsKey(path(row.path()))) {
            return amount(figures, row.path());
        }
        List<FigureRow> parts = figures.form().rowsOf(row.path());
        return parts.isEmpty() ? ofWhole(figures) : sum(figures, parts);
    }

    private Optional<BigDecimal> sum(Figures figures, List<FigureRow> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FigureRow part : parts) {
            Optional<BigDecimal> amount = amount(figures, part.path());
            if (amount.isEmpty()) {
                return amount;
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> ofWhole(Figures figures) {
        String whole = row.path().substring(0, Math.max(row.path().lastIndexOf('.'), 0));
        return amount(figures, whole).filter(amount -> amount.signum() == 0);
    }

    private Optional<BigDecimal> amount(Figures figures, String path) {
        Cell cell = figures.cells().get(path(path));
        return cell != null && cell.value() instanceof Amount amount
                ? amount(amount, type(figures.form(), path))
                : Optional.empty();
    }

    private static Optional<BigDecimal> amount(Amount amount, CellType type) {
        return Money.isMoney(type) ? Money.inWan(amount, type) : Optional.of(amount.amount());
    }

    private CellType type(FormTable form, String path) {
        return form.row(path)
                .flatMap(found -> found.column(column.key()))
                .map(FigureColumn::type)
                .orElse(column.type());
    }

    private String path(String of) {
        return of + "." + column.key();
    }
}
