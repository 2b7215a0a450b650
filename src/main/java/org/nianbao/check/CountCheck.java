package org.nianbao.check;

import java.math.BigDecimal;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Counts are whole, and neither counts nor amounts are negative; only 本年增/减 has a sign. */
final class CountCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        subject.tables().forEach(table -> table.form().rows().forEach(row -> row.columns()
                .forEach(column -> check(table, row, column, findings))));
    }

    private static void check(Figures table, FigureRow row, FigureColumn column, Findings findings) {
        String path = row.cellPath(column);
        Cell cell = table.cell(path);
        boolean written = cell.origin() == Origin.WRITTEN;
        if (written && cell.value() instanceof Amount amount && !fits(amount.amount(), column.type())) {
            Code code = isCount(column.type()) ? Code.ANY_COUNT : Code.ANY_AMOUNT;
            findings.add(code, cell.span(), table.form().place(path), amount.printed());
        }
    }

    private static boolean isCount(CellType type) {
        return type == CellType.COUNT || type == CellType.SIGNED_COUNT;
    }

    private static boolean fits(BigDecimal amount, CellType type) {
        boolean sign = type == CellType.SIGNED_COUNT || amount.signum() >= 0;
        boolean whole = !isCount(type) || amount.stripTrailingZeros().scale() <= 0;
        return sign && whole;
    }
}
