package org.nianbao.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.form.FormTable;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.CellValue.Blank;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;

/**
 * The cells that a chart draws, as the form has them.
 *
 * @param caption what they are together
 * @param names what is compared
 * @param series the names of the series, empty where there is one
 * @param cells for each name and series the paths of the cells that are added up
 */
record ChartTarget(
        FormTable table, String caption, List<String> names, List<String> series, List<List<List<String>>> cells) {
    ChartTarget {
        names = List.copyOf(names);
        series = List.copyOf(series);
        cells = List.copyOf(cells);
    }

    /** Whether it is a single figure. */
    boolean isSingle() {
        return names.size() == 1 && cells.get(0).size() == 1;
    }

    /** What all its figures count; empty where they count different things. */
    String unit() {
        List<String> units = cells.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(this::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    private String unit(String path) {
        int dot = path.lastIndexOf('.');
        return table.row(path.substring(0, dot))
                .flatMap(row -> row.column(path.substring(dot + 1)))
                .map(FormTable.FigureColumn::unit)
                .orElse("");
    }

    /** The value of each name in a report's table, that of all series together. */
    List<CellValue> sums(Figures figures) {
        return cells.stream()
                .map(series ->
                        value(figures, series.stream().flatMap(List::stream).toList()))
                .toList();
    }

    /** The values in a report's table, one list a name. */
    List<List<CellValue>> values(Figures figures) {
        return cells.stream()
                .map(series ->
                        series.stream().map(paths -> value(figures, paths)).toList())
                .toList();
    }

    /** A cell as it stands; of several the sum, or a blank as soon as one has no number. */
    private static CellValue value(Figures figures, List<String> paths) {
        List<CellValue> values = paths.stream()
                .flatMap(path -> Stream.ofNullable(figures.cells().get(path)))
                .map(Cell::value)
                .toList();
        if (values.size() < paths.size() || paths.isEmpty()) {
            return new Blank();
        }
        return values.size() == 1 ? values.get(0) : sum(values);
    }

    private static CellValue sum(List<CellValue> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellValue value : values) {
            if (!(value instanceof Amount amount)) {
                return new Blank();
            }
            sum = sum.add(amount.amount());
        }
        return new Amount(sum, sum.toPlainString());
    }
}
