package org.nianbao.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.ChartForm;
import org.nianbao.form.FormTable;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.Report;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;

/**
 * The figures of a chart of the form over the years.
 *
 * @param caption what they are
 * @param years the years, in order
 * @param series what is compared
 */
record Lines(String caption, List<Integer> years, List<Series> series) {
    Lines {
        years = List.copyOf(years);
        series = List.copyOf(series);
    }

    /**
     * One line.
     *
     * @param figures one a year; empty where a cell has no number
     */
    record Series(String name, List<Optional<BigDecimal>> figures) {
        Series {
            figures = List.copyOf(figures);
        }

        boolean isSeen() {
            return figures.stream().anyMatch(figure -> figure.filter(value -> value.signum() != 0)
                    .isPresent());
        }
    }

    /** The charts that the form lists; lines that are zero in all years are left out, and charts without a line. */
    static List<Lines> of(History history) {
        List<Integer> years = history.reports().stream().map(Report::year).toList();
        List<Lines> all = new ArrayList<>();
        for (ChartForm chart : history.edition().charts()) {
            List<Series> seen =
                    series(history, chart).stream().filter(Series::isSeen).toList();
            if (!seen.isEmpty()) {
                all.add(new Lines(chart.caption(), years, seen));
            }
        }
        return all;
    }

    private static List<Series> series(History history, ChartForm chart) {
        List<String> keys = chart.byColumn() ? chart.columns() : chart.rows();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            String name = chart.names().isEmpty()
                    ? name(history, chart, key)
                    : chart.names().get(i);
            List<Optional<BigDecimal>> figures = history.reports().stream()
                    .map(report -> figure(report, chart, key))
                    .toList();
            series.add(new Series(name, figures));
        }
        return series;
    }

    /** The label of a row, group or column without its number. */
    private static String name(History history, ChartForm chart, String key) {
        FormTable table = history.edition().table(chart.table()).orElseThrow();
        Optional<String> column = chart.byColumn()
                ? table.rowsOf(chart.rows().get(0)).get(0).column(key).map(FormTable.FigureColumn::label)
                : Optional.empty();
        return column.or(() -> table.group(key).map(FormTable.Group::label))
                .or(() -> table.row(key).map(FormTable.FigureRow::label))
                .orElse(key)
                .replaceFirst("^(（.{1,2}）|[一二三四五六]、|\\d+\\.)", "")
                .replaceFirst("（.*$", "");
    }

    /** The sum of the cells that a key stands for; nothing where one of them has no number. */
    private static Optional<BigDecimal> figure(Report report, ChartForm chart, String key) {
        return report.table(chart.table())
                .filter(Figures.class::isInstance)
                .map(Figures.class::cast)
                .flatMap(figures -> sum(figures, paths(figures.form(), chart, key)));
    }

    private static List<String> paths(FormTable form, ChartForm chart, String key) {
        List<String> rows = chart.byColumn() ? chart.rows() : List.of(key);
        List<String> columns = chart.byColumn() ? List.of(key) : chart.columns();
        return rows.stream()
                .flatMap(row -> form.rowsOf(row).stream())
                .flatMap(row -> columns.stream().map(column -> row.path() + "." + column))
                .toList();
    }

    private static Optional<BigDecimal> sum(Figures figures, List<String> paths) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String path : paths) {
            Cell cell = figures.cells().get(path);
            if (cell == null || !(cell.value() instanceof Amount amount)) {
                return Optional.empty();
            }
            sum = sum.add(amount.amount());
        }
        return paths.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
