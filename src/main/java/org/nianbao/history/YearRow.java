package org.nianbao.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.Money;
import org.nianbao.report.Report;
import org.nianbao.report.TableData.Figures;

/**
 * One figure of the form over the years.
 *
 * @param table the name of its table: {@code 表三}
 * @param row its row in the form's words
 * @param column the label of its column
 * @param main whether it says what its row comes to: a total, or a figure of a small table
 * @param figures as printed, or the sum of several bodies, a year each; blank where that year's form or a report has none
 */
record YearRow(String table, String row, String column, boolean main, List<String> figures) {
    /** A table with more rows is shown by its totals. */
    private static final int FEW_ROWS = 9;

    YearRow {
        figures = List.copyOf(figures);
    }

    /** All figures, table by table, in the order of the last form; what only earlier forms have comes last. */
    static List<YearRow> of(History history) {
        List<YearRow> rows = new ArrayList<>();
        for (SectionHeading heading : history.edition().headings()) {
            history.edition()
                    .tableOfSection(heading.number())
                    .ifPresent(table -> rows.addAll(ofTable(history, table.key())));
        }
        return rows;
    }

    private static List<YearRow> ofTable(History history, String key) {
        Map<String, YearRow> rows = new LinkedHashMap<>();
        List<Year> years = history.years();
        for (int i = years.size() - 1; i >= 0; i--) {
            for (Report report : years.get(i).reports()) {
                report.edition().table(key).ifPresent(form -> add(history, form, rows));
            }
        }
        return List.copyOf(rows.values());
    }

    private static void add(History history, FormTable form, Map<String, YearRow> rows) {
        for (FigureRow row : form.rows()) {
            for (FigureColumn column : row.columns()) {
                String path = row.cellPath(column);
                rows.computeIfAbsent(path, any -> {
                    String label = row.place().isEmpty() ? row.label() : row.place();
                    boolean main = form.rows().size() <= FEW_ROWS || isLast(row, column);
                    return new YearRow(
                            form.name(), label, column.label(), main, figures(history, form.key(), row, column));
                });
            }
        }
    }

    private static boolean isLast(FigureRow row, FigureColumn column) {
        return row.columns().get(row.columns().size() - 1).equals(column);
    }

    private static List<String> figures(History history, String table, FigureRow row, FigureColumn column) {
        CellShare share = new CellShare(table, row, column);
        return history.years().stream()
                .map(year -> year.isSum()
                        ? year.sum(share::in, BigDecimal::add)
                                .map(sum -> Money.written(sum, column.type()))
                                .orElse("")
                        : printed(year.reports().get(0), table, row.cellPath(column)))
                .toList();
    }

    private static String printed(Report report, String table, String path) {
        return report.table(table)
                .filter(Figures.class::isInstance)
                .flatMap(data -> Optional.ofNullable(((Figures) data).cell(path)))
                .map(cell -> cell.value().printed())
                .orElse("");
    }
}
