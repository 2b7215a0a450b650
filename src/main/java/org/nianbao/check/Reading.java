package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Group;
import org.nianbao.report.Report;
import org.nianbao.report.TableData.Figures;

/**
 * A sum of cells that a figure of the text may mean.
 *
 * @param table the table
 * @param rows rows, or groups that stand for all their rows
 * @param columns the columns in which they are added up
 */
record Reading(String table, List<String> rows, List<String> columns) {
    Reading {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** A reading written as {@code t3 received + carried_in : total}. */
    static Reading of(String text) {
        String[] parts = text.split(" : ");
        int blank = parts[0].indexOf(' ');
        return new Reading(parts[0].substring(0, blank), terms(parts[0].substring(blank + 1)), terms(parts[1]));
    }

    private static List<String> terms(String sum) {
        return List.of(sum.split(" \\+ "));
    }

    /** What a reading gives in a report. */
    record Value(String label, BigDecimal amount) {
        String text() {
            return label + " " + amount.toPlainString();
        }
    }

    /** Whether the form of the report has these cells and the report gives figures for the table. */
    boolean applies(Report report) {
        return Figure.table(report, table)
                .filter(figures -> rows.stream().allMatch(row -> hasCells(figures.form(), row)))
                .isPresent();
    }

    private boolean hasCells(FormTable form, String row) {
        List<FigureRow> found = form.rowsOf(row);
        return !found.isEmpty()
                && found.stream().allMatch(one -> columns.stream()
                        .allMatch(column -> one.column(column).isPresent()));
    }

    /** The sum in the words of the form; empty where a cell has no number. */
    Optional<Value> in(Report report) {
        return Figure.table(report, table)
                .flatMap(figures -> sum(figures).map(sum -> new Value(label(figures.form()), sum)));
    }

    private Optional<BigDecimal> sum(Figures figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String row : rows) {
            for (FigureRow found : figures.form().rowsOf(row)) {
                for (String column : columns) {
                    Optional<BigDecimal> cell = Figure.at(figures, found.path() + "." + column);
                    if (cell.isEmpty()) {
                        return Optional.empty();
                    }
                    sum = sum.add(cell.get());
                }
            }
        }
        return Optional.of(sum);
    }

    private String label(FormTable form) {
        List<String> terms = rows.stream().map(row -> term(form, row)).toList();
        List<String> labels =
                columns.stream().map(column -> columnLabel(form, column)).toList();
        return form.name() + " " + String.join("+", terms) + " × " + String.join("+", labels);
    }

    private static String term(FormTable form, String row) {
        return form.row(row)
                .map(FigureRow::term)
                .or(() -> form.group(row).map(Group::term))
                .orElse(row);
    }

    private String columnLabel(FormTable form, String column) {
        return form.rowsOf(rows.get(0)).get(0).column(column).orElseThrow().label();
    }
}
