package org.nianbao.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.Money;
import org.nianbao.report.TableData.Figures;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Money beside that of the year before: ten thousand times as much is likely to be 元 in place of 万元. */
final class UnitCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        subject.context().previous().ifPresent(previous -> subject.tables()
                .forEach(table -> Figure.table(previous, table.form().key())
                        .ifPresent(before -> check(table, before, findings))));
    }

    private static void check(Figures table, Figures before, Findings findings) {
        table.form().rows().forEach(row -> row.columns().stream()
                .filter(column -> Money.isMoney(column.type()))
                .forEach(column -> check(table, before, row, column, findings)));
    }

    private static void check(Figures table, Figures before, FigureRow row, FigureColumn column, Findings findings) {
        String path = row.cellPath(column);
        Optional<BigDecimal> now = inWan(table, path, column);
        Optional<BigDecimal> last = before.form()
                .row(row.path())
                .flatMap(found -> found.column(column.key()))
                .flatMap(found -> inWan(before, path, found));
        if (now.isPresent() && last.isPresent() && UnitSlip.isLikely(now.get(), last.get())) {
            findings.add(
                    Code.YEAR_UNIT,
                    table.cell(path).span(),
                    table.form().place(path),
                    now.get().toPlainString(),
                    last.get().toPlainString());
        }
    }

    private static Optional<BigDecimal> inWan(Figures figures, String path, FigureColumn column) {
        return figures.cell(path).value() instanceof Amount amount
                ? Money.inWan(amount, column.type())
                : Optional.empty();
    }
}
