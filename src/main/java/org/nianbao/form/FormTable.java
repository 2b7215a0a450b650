package org.nianbao.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An official table: the shape of its figures and the grid in which they are printed.
 *
 * @param key {@code t2}, {@code t3}, {@code t4}
 * @param name how messages call it: {@code 表三}
 * @param section the part it belongs to, counted from 1
 * @param labelColumns grid columns taken by row labels
 * @param columns grid columns in all
 * @param groups the keys that hold rows together, such as {@code denied}, each before what it holds
 * @param rows the rows of figures in the order of the form: the shape of the data
 * @param head the header rows that repeat on each page
 * @param body the printed rows under the head
 * @param equations what must hold between its cells, each in every column or row, in the order of the form file
 */
public record FormTable(
        String key,
        String name,
        int section,
        int labelColumns,
        int columns,
        List<Group> groups,
        List<FigureRow> rows,
        List<PrintedRow> head,
        List<PrintedRow> body,
        List<EquationInstance> equations) {
    /** Copies the lists. */
    public FormTable {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        head = List.copyOf(head);
        body = List.copyOf(body);
        equations = List.copyOf(equations);
    }

    /** A table without equations that messages call by its key. */
    public FormTable(
            String key,
            int section,
            int labelColumns,
            int columns,
            List<Group> groups,
            List<FigureRow> rows,
            List<PrintedRow> head,
            List<PrintedRow> body) {
        this(key, key, section, labelColumns, columns, groups, rows, head, body, List.of());
    }

    /**
     * A cell in the form's own words: {@code 表三 （三）不予公开 4. × 商业企业}.
     *
     * @param cellPath the path of the cell: {@code denied.third_party.business}
     */
    public String place(String cellPath) {
        int dot = cellPath.lastIndexOf('.');
        String columnKey = cellPath.substring(dot + 1);
        return row(cellPath.substring(0, Math.max(0, dot)))
                .flatMap(row -> row.column(columnKey).map(column -> place(row) + " × " + column.label()))
                .orElse(name + " " + cellPath);
    }

    /** A row in the form's own words: {@code 表三 （三）不予公开 4.}. */
    public String place(FigureRow row) {
        return name + " " + row.place();
    }

    /** The row of figures at a path such as {@code denied.secret}; asked for with every cell, hence no stream. */
    public Optional<FigureRow> row(String path) {
        for (FigureRow row : rows) {
            if (row.path().equals(path)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The cells that an equation computes where they were left out. */
    public Set<String> totals() {
        return equations.stream()
                .flatMap(equation -> equation.computedCell().stream())
                .collect(Collectors.toSet());
    }

    /** The group at a path such as {@code denied}. */
    public Optional<Group> group(String path) {
        return groups.stream().filter(group -> group.path().equals(path)).findFirst();
    }

    /** The row at a path, or all rows of the group at a path; none where there is neither. */
    public List<FigureRow> rowsOf(String path) {
        String prefix = path + ".";
        return rows.stream()
                .filter(row -> row.path().equals(path) || row.path().startsWith(prefix))
                .toList();
    }

    /**
     * A key of the data that holds rows or groups.
     *
     * @param path its path in the table: {@code denied}
     * @param label its official label: {@code （三）不予公开}
     * @param term how an equation calls the sum of its rows: {@code 三（三）}
     */
    public record Group(String path, String label, String term) {
        /** A group that equations call by its label. */
        public Group(String path, String label) {
            this(path, label, label);
        }

        /** The last part of the path: the key as written in the file. */
        public String key() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    /**
     * A row of figures as the data file gives it: a map of columns or a list in their order.
     *
     * @param path its path in the table: {@code denied.secret}; for table four a block: {@code review}
     * @param label its official label
     * @param term how an equation calls it: {@code 三（七）}
     * @param place how a message calls it within the table: {@code （三）不予公开 4.}
     * @param columns its columns in order
     * @param summing how its figures add up over several bodies
     * @param cells the paths of its cells, one a column: asked for so often that they are put together once
     */
    public record FigureRow(
            String path,
            String label,
            String term,
            String place,
            List<FigureColumn> columns,
            Summing summing,
            List<String> cells) {
        /** Copies the lists. */
        public FigureRow {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }

        /** A row whose cells are named after it and its columns. */
        public FigureRow(
                String path, String label, String term, String place, List<FigureColumn> columns, Summing summing) {
            this(
                    path,
                    label,
                    term,
                    place,
                    columns,
                    summing,
                    columns.stream().map(column -> path + "." + column.key()).toList());
        }

        /** A row that equations and messages call by its label. */
        public FigureRow(String path, String label, List<FigureColumn> columns) {
            this(path, label, label, label, columns, Summing.SUM);
        }

        /** The last part of the path: the key as written in the file. */
        public String key() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        /** The column of a key such as {@code natural}; asked for with every cell, hence no stream. */
        public Optional<FigureColumn> column(String key) {
            for (FigureColumn column : columns) {
                if (column.key().equals(key)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }

        /** The path of the cell in one column, one of this row's or of the same key: {@code denied.secret.natural}. */
        public String cellPath(FigureColumn column) {
            for (int i = 0; i < cells.size(); i++) {
                if (columns.get(i).key().equals(column.key())) {
                    return cells.get(i);
                }
            }
            throw new IllegalArgumentException("no column " + column.key() + " in " + path);
        }
    }

    /** How the figures of a row add up when several bodies' reports are put together. */
    public enum Summing {
        /** Cell by cell. */
        SUM,
        /** Not at all: only the body that made the thing counts it. */
        MAKER,
        /** Cell by cell, but what several bodies issued together counts once, at the lead body. */
        ONCE
    }

    /**
     * A column of a row of figures.
     *
     * @param key {@code natural}
     * @param label {@code 自然人}
     * @param type what its cells may hold
     * @param unit what its figures count, {@code 件}; empty where the form does not say
     */
    public record FigureColumn(String key, String label, CellType type, String unit) {}

    /** What a cell may hold. */
    public enum CellType {
        /** A whole number, 0 or more. */
        COUNT,
        /** A whole number; a gain may be written with its sign. */
        SIGNED_COUNT,
        /** A decimal of 0 or more in 万元. */
        AMOUNT_WAN,
        /** A decimal that may carry its unit, 元 or 万元, as written. */
        MONEY_TEXT
    }

    /** What a printed row is. */
    public enum Role {
        /** A header row: of the table in the head, of a group in the body. */
        HEADER,
        /** A caption over the full width: {@code 第二十条第（一）项}. */
        CAPTION,
        /** A row with figures. */
        DATA
    }

    /**
     * A row of the printed grid.
     *
     * @param role what it is
     * @param startsGroup whether the table may break before it: the first row of {@code （三）}, a caption row …
     * @param cells its cells from left to right without those that span down from above
     */
    public record PrintedRow(Role role, boolean startsGroup, List<PrintedCell> cells) {
        /** Copies the list. */
        public PrintedRow {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of the printed grid. */
    public sealed interface PrintedCell {
        /** Grid columns covered. */
        int colspan();

        /** Grid rows covered. */
        int rowspan();
    }

    /**
     * A cell with a printed label.
     *
     * @param text the label
     * @param lines the label cut into the lines it takes in a narrow cell; empty where it breaks freely
     * @param kind what the cell heads
     * @param vertical whether the label may run down the column in vertical text
     */
    public record LabelCell(String text, List<String> lines, LabelKind kind, int colspan, int rowspan, boolean vertical)
            implements PrintedCell {
        /** Copies the list. */
        public LabelCell {
            lines = List.copyOf(lines);
        }
    }

    /** What a label cell heads. */
    public enum LabelKind {
        /** The column or columns below. */
        COLUMN,
        /** The row to its right. */
        ROW,
        /** Several rows to its right. */
        ROW_GROUP,
        /** All that follows up to the next caption. */
        CAPTION,
        /** Nothing: the corner above the labels. */
        CORNER
    }

    /**
     * A cell with a figure of the data.
     *
     * @param path the path of the cell in the table: {@code denied.secret.natural}
     */
    public record FigureCell(String path, int colspan, int rowspan) implements PrintedCell {}
}
