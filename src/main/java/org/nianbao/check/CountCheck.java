package org.nianbao.check;

import java.math.BigDecimal;
import org.nianbao.form.FormTable.CellType;
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
        subject.tables().forEach(table -> table.form().rows().forEach(row -> check(table, row, findings)));
    }

    private static void check(Figures table, FigureRow row, Findings findings) {
        for (int i = 0; i < row.cells().size(); i++) {
            check(table, row.cells().get(i), row.columns().get(i).type(), findings);
        }
    }

    private static void check(Figures table, String path, CellType type, Findings findings) {
        Cell cell = table.cell(path);
        boolean written = cell.origin() == Origin.WRITTEN;
        if (written && cell.value() instanceof Amount amount && !fits(amount.amount(), type)) {
            Code code = isCount(type) ? Code.ANY_COUNT : Code.ANY_AMOUNT;
            findings.add(code, cell.span(), table.form().place(path), amount.printed());
        }
    }

    private static boolean isCount(CellType type) {
        return type == CellType.COUNT || type == CellType.SIGNED_COUNT;
    }

    private static boolean fits(BigDecimal amount, CellType type) {
        boolean sign = type == CellType.SIGNED_COUNT || amount.signum() >= 0;
        boolean whole = !isCount(type)
                || amount.scale() <= 0
                || amount.stripTrailingZeros().scale() <= 0;
        return sign && whole;
    }
}
