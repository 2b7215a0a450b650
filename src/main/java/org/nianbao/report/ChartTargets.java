package org.nianbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.ChartForm;
import org.nianbao.form.Edition;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.form.Equation;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Group;

/**
 * Paths → what can be drawn: a chart that the form lists, a row by its columns, a group by its rows, a column of a group,
 * or one figure over the years.
 */
final class ChartTargets {
    private final Edition edition;

    ChartTargets(Edition edition) {
        this.edition = edition;
    }

    /** What a path names. */
    Optional<ChartTarget> find(String written) {
        List<String> steps = CellPaths.steps(written);
        if (steps.size() < 2) {
            return Optional.empty();
        }
        List<String> inside = steps.subList(1, steps.size());
        return new CellPaths(edition).table(steps.get(0)).flatMap(table -> listed(table, inside)
                .or(() -> figures(table, CellPaths.path(table, inside))));
    }

    /** The path that a misspelt one most probably means. */
    Optional<String> nearest(String written) {
        List<KeySet.Key> paths = new ArrayList<>();
        for (SectionHeading heading : edition.headings()) {
            edition.tableOfSection(heading.number()).ifPresent(table -> paths(heading, table, paths));
        }
        return new KeySet(paths).nearest(written.strip());
    }

    private void paths(SectionHeading heading, FormTable table, List<KeySet.Key> paths) {
        String part = CellPaths.bare(heading.official()) + ".";
        String key = heading.key() + ".";
        for (ChartForm chart : edition.charts()) {
            if (chart.table().equals(table.key())) {
                paths.add(new KeySet.Key(key + chart.key(), List.of(part + chart.label())));
            }
        }
        for (Group group : table.groups()) {
            paths.add(new KeySet.Key(key + group.path(), List.of(part + CellPaths.bare(group.label()))));
        }
        for (FigureRow row : table.rows()) {
            paths.add(new KeySet.Key(key + row.path(), List.of(part + CellPaths.label(table, row))));
        }
    }

    // ---- charts of the form

    private Optional<ChartTarget> listed(FormTable table, List<String> steps) {
        List<ChartForm> charts = edition.charts().stream()
                .filter(chart -> chart.table().equals(table.key()))
                .toList();
        KeySet names = new KeySet(charts.stream()
                .map(chart -> new KeySet.Key(chart.key(), List.of(chart.label())))
                .toList());
        Optional<ChartForm> chart = names.find(steps.get(0))
                .flatMap(key ->
                        charts.stream().filter(one -> one.key().equals(key)).findFirst());
        return steps.size() == 1
                ? chart.map(found -> target(found, table))
                : chart.filter(found -> steps.size() == 2).flatMap(found -> column(found, table, steps.get(1)));
    }

    /** A chart of one column in another column: the results of one kind of applicants. */
    private Optional<ChartTarget> column(ChartForm chart, FormTable table, String step) {
        FigureRow row = table.rowsOf(chart.rows().get(0)).get(0);
        return TableKeys.columnsOf(row)
                .find(step)
                .flatMap(row::column)
                .filter(column -> chart.columns().size() == 1)
                .map(column -> target(
                        new ChartForm(
                                chart.key(),
                                chart.label(),
                                chart.table(),
                                chart.caption() + "（" + CellPaths.bare(column.label()) + "）",
                                chart.rows(),
                                List.of(column.key()),
                                chart.byColumn(),
                                chart.names()),
                        table));
    }

    /** A chart as a table of the form has it, which need not be that of the edition that lists it. */
    static ChartTarget target(ChartForm chart, FormTable table) {
        Optional<FigureRow> first = table.rowsOf(chart.rows().get(0)).stream().findFirst();
        List<String> rows =
                chart.rows().stream().map(row -> rowName(table, row)).toList();
        List<String> columns = chart.columns().stream()
                .map(key -> first.flatMap(row -> row.column(key))
                        .map(FigureColumn::label)
                        .orElse(key))
                .map(CellPaths::bare)
                .toList();
        List<String> compared = chart.byColumn() ? columns : rows;
        List<String> series = chart.byColumn() ? rows : columns;
        return new ChartTarget(
                table,
                chart.caption(),
                chart.names().isEmpty() ? compared : chart.names(),
                series.size() == 1 ? List.of() : series,
                cells(chart, table));
    }

    private static String rowName(FormTable table, String path) {
        return CellPaths.bare(table.group(path)
                .map(Group::label)
                .or(() -> table.row(path).map(FigureRow::label))
                .orElse(path));
    }

    private static List<List<List<String>>> cells(ChartForm chart, FormTable table) {
        List<String> outer = chart.byColumn() ? chart.columns() : chart.rows();
        List<String> inner = chart.byColumn() ? chart.rows() : chart.columns();
        return outer.stream()
                .map(one -> inner.stream()
                        .map(other -> chart.byColumn() ? sum(table, other, one) : sum(table, one, other))
                        .toList())
                .toList();
    }

    private static List<String> sum(FormTable table, String row, String column) {
        return table.rowsOf(row).stream().map(one -> one.path() + "." + column).toList();
    }

    // ---- rows, groups and single figures

    private Optional<ChartTarget> figures(FormTable table, String path) {
        int dot = Math.max(path.lastIndexOf('.'), 0);
        String parent = path.substring(0, dot);
        String column = path.substring(Math.min(dot + 1, path.length()));
        return table.row(path)
                .map(row -> row(table, row))
                .or(() -> table.group(path).map(group -> group(table, group)))
                .or(() ->
                        table.row(parent).flatMap(row -> row.column(column)).map(found -> single(table, parent, found)))
                .or(() -> table.group(parent).flatMap(group -> group(table, group, column)));
    }

    private ChartTarget row(FormTable table, FigureRow row) {
        List<FigureColumn> columns = parts(row);
        return new ChartTarget(
                table,
                caption(table, row.label(), CellPaths.label(table, row)),
                columns.stream().map(column -> CellPaths.bare(column.label())).toList(),
                List.of(),
                columns.stream()
                        .map(column -> List.of(List.of(row.cellPath(column))))
                        .toList());
    }

    /** A group by its rows: in the column of their totals, else in all their columns. */
    private ChartTarget group(FormTable table, Group group) {
        List<FigureRow> rows = table.rowsOf(group.path());
        List<FigureColumn> columns =
                total(rows.get(0)).map(List::of).orElse(rows.get(0).columns());
        return rows(table, group, rows, columns);
    }

    private Optional<ChartTarget> group(FormTable table, Group group, String column) {
        List<FigureRow> rows = table.rowsOf(group.path());
        return rows.get(0)
                .column(column)
                .filter(found ->
                        rows.stream().allMatch(row -> row.column(column).isPresent()))
                .map(found -> rows(table, group, rows, List.of(found)));
    }

    private ChartTarget rows(FormTable table, Group group, List<FigureRow> rows, List<FigureColumn> columns) {
        List<String> series =
                columns.stream().map(column -> CellPaths.bare(column.label())).toList();
        String caption = caption(table, group.label(), CellPaths.bare(group.label()));
        boolean named = columns.size() == 1
                && total(rows.get(0)).filter(columns.get(0)::equals).isEmpty();
        return new ChartTarget(
                table,
                named ? caption + "（" + series.get(0) + "）" : caption,
                rows.stream().map(row -> CellPaths.bare(row.label())).toList(),
                series.size() == 1 ? List.of() : series,
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> List.of(row.cellPath(column)))
                                .toList())
                        .toList());
    }

    private ChartTarget single(FormTable table, String path, FigureColumn column) {
        FigureRow row = table.row(path).orElseThrow();
        String caption = caption(table, row.label(), CellPaths.label(table, row));
        boolean whole =
                row.columns().size() == 1 || total(row).filter(column::equals).isPresent();
        String name = CellPaths.bare(column.label());
        return new ChartTarget(
                table,
                whole ? caption : caption + "（" + name + "）",
                List.of(name),
                List.of(),
                List.of(List.of(List.of(row.cellPath(column)))));
    }

    /** A label that stands by itself, 一、本年新收…, or one in the words of its part. */
    private String caption(FormTable table, String label, String path) {
        boolean whole = Labels.number(label).endsWith("、");
        String part = edition.headings().stream()
                .filter(heading -> heading.number() == table.section())
                .map(heading -> CellPaths.bare(heading.official()) + "：")
                .findFirst()
                .orElse("");
        return whole ? CellPaths.bare(label) : part + path.replace(".", "——");
    }

    /** The columns of a row without the one that is their sum. */
    private List<FigureColumn> parts(FigureRow row) {
        Optional<FigureColumn> total = total(row);
        return row.columns().stream()
                .filter(column -> total.filter(column::equals).isEmpty())
                .toList();
    }

    /** The column that an equation of the form computes from the others of a row. */
    private Optional<FigureColumn> total(FigureRow row) {
        return edition.equations().stream()
                .filter(equation -> equation.per() == Equation.Per.ROW
                        && !equation.computes().isEmpty())
                .filter(equation -> Stream.concat(equation.left().stream(), equation.right().stream())
                        .allMatch(term -> row.column(term).isPresent()))
                .flatMap(equation -> row.column(equation.computes()).stream())
                .findFirst();
    }
}
