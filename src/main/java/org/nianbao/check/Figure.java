package org.nianbao.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.Report;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;

/** Looks up numbers in tables. A blank or a marker is no number and never zero. */
final class Figure {
    private Figure() {}

    /** The figures of a table by its key; empty where the report has a picture, a reason or nothing instead. */
    static Optional<Figures> table(Report report, String key) {
        return report.table(key).filter(Figures.class::isInstance).map(Figures.class::cast);
    }

    /** The number at a path of the table. */
    static Optional<BigDecimal> at(Figures figures, String path) {
        return Optional.ofNullable(figures.cell(path)).flatMap(Figure::of);
    }

    /** The number in a cell. */
    static Optional<BigDecimal> of(Cell cell) {
        return cell.value() instanceof Amount amount ? Optional.of(amount.amount()) : Optional.empty();
    }
}
