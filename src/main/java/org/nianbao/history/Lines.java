package org.nianbao.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.form.ChartForm;
import org.nianbao.form.FormTable;
import org.nianbao.report.CellValue;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.Charts;

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
        List<Integer> years = history.years().stream().map(Year::year).toList();
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
        FormTable table = history.edition().table(chart.table()).orElseThrow();
        List<String> names = Charts.names(chart, table);
        List<List<Optional<BigDecimal>>> years = history.years().stream()
                .map(year -> figures(year, chart, names.size()))
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Series(
                        names.get(i),
                        years.stream().map(figures -> figures.get(i)).toList()))
                .toList();
    }

    /** The figures of a year, one a name. */
    private static List<Optional<BigDecimal>> figures(Year year, ChartForm chart, int names) {
        List<List<CellValue>> sums = year.reports().stream()
                .map(report -> Charts.sums(chart, report))
                .toList();
        return IntStream.range(0, names)
                .mapToObj(i -> year.sum(sums.stream().map(sum -> figure(sum, i)).toList(), BigDecimal::add))
                .toList();
    }

    /** Nothing where a cell has no number, or that year's form has no such cells. */
    private static Optional<BigDecimal> figure(List<CellValue> sums, int index) {
        return index < sums.size() && sums.get(index) instanceof Amount amount
                ? Optional.of(amount.amount())
                : Optional.empty();
    }
}
