package org.nianbao.check;

import java.util.List;
import java.util.function.Predicate;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.CellValue;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.CellValue.Blank;
import org.nianbao.report.CellValue.Marker;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Every cell of the forms is expected to hold a number, 0 when nothing happened: said once for each row. */
final class BlankCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        subject.tables().filter(EquationCheck::hasNumbers).forEach(table -> table.form().rows().stream()
                .filter(row -> !isFull(table, row))
                .forEach(row -> check(table, row, findings)));
    }

    /** Nearly all rows are, so they are looked at once and in the shortest way. */
    private static boolean isFull(Figures table, FigureRow row) {
        for (String path : row.cells()) {
            if (!(table.cell(path).value() instanceof Amount)) {
                return false;
            }
        }
        return true;
    }

    private static void check(Figures table, FigureRow row, Findings findings) {
        List<FigureColumn> blank = columns(table, row, Blank.class::isInstance).stream()
                .filter(column -> !isConsequence(table, row.cellPath(column)))
                .toList();
        if (!blank.isEmpty()) {
            findings.add(
                    Code.ANY_BLANK, cell(table, row, blank).span(), table.form().place(row), labels(blank));
        }
        List<FigureColumn> marked = columns(table, row, Marker.class::isInstance);
        if (!marked.isEmpty()) {
            Cell cell = cell(table, row, marked);
            String sign = cell.value().printed();
            findings.add(Code.ANY_MARKER, cell.span(), table.form().place(row), labels(marked), sign);
        }
    }

    /** Whether a total was left to be computed, and was not because a part of it is blank: that one is told. */
    private static boolean isConsequence(Figures table, String path) {
        return table.cell(path).origin() == Origin.ABSENT
                && table.form().totals().contains(path);
    }

    private static Cell cell(Figures table, FigureRow row, List<FigureColumn> columns) {
        return table.cell(row.cellPath(columns.get(0)));
    }

    private static List<FigureColumn> columns(Figures table, FigureRow row, Predicate<CellValue> test) {
        return row.columns().stream()
                .filter(column -> test.test(table.cell(row.cellPath(column)).value()))
                .toList();
    }

    private static String labels(List<FigureColumn> columns) {
        return String.join("、", columns.stream().map(FigureColumn::label).toList());
    }
}
