package org.nianbao.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureCell;
import org.nianbao.form.FormTable.LabelCell;
import org.nianbao.form.FormTable.LabelKind;
import org.nianbao.form.FormTable.PrintedCell;
import org.nianbao.form.FormTable.PrintedRow;
import org.nianbao.form.FormTable.Role;

/**
 * The part of a table's model that follows from its form alone: rows and cells with their classes, spans, ids, and for
 * each figure the ids of its headers.
 */
final class FormGrid {
    /** What a cell has of these is also there as finished markup. */
    private static final List<String> ATTRIBUTES = List.of("id", "scope", "headers", "colspan", "rowspan");

    private final FormTable form;
    private final List<Placed> labels = new ArrayList<>();
    /** The labels that head the columns in the rows read now: of the head, and of the group in the body. */
    private final List<Placed> columnLabels = new ArrayList<>();

    private final int headRows;
    private int bodyLabelsFrom;

    private FormGrid(FormTable form) {
        this.form = form;
        this.headRows = form.head().size();
    }

    /**
     * A label in its place of the grid.
     *
     * @param row its first row, the head's rows counted too
     * @param column its first column
     */
    private record Placed(LabelCell cell, String id, int row, int column) {
        boolean coversRow(int other) {
            return row <= other && other < row + cell.rowspan();
        }

        boolean meetsColumns(int first, int count) {
            return column < first + count && first < column + cell.colspan();
        }
    }

    /** {@code head} and {@code body}: lists of rows, each with {@code classes} and {@code cells}. */
    static Map<String, Object> of(FormTable form) {
        FormGrid grid = new FormGrid(form);
        List<Object> head = grid.rows(form.head(), 0);
        grid.bodyLabelsFrom = grid.columnLabels.size();
        return Map.of("key", form.key(), "head", head, "body", grid.rows(form.body(), grid.headRows));
    }

    private List<Object> rows(List<PrintedRow> rows, int firstRow) {
        int[] freeFrom = new int[form.columns()];
        List<Object> models = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PrintedRow row = rows.get(i);
            startRow(row, i == 0 ? Role.DATA : rows.get(i - 1).role(), firstRow == headRows);
            models.add(Map.of("classes", classes(row, i + firstRow), "cells", cells(row, firstRow + i, freeFrom)));
        }
        return List.copyOf(models);
    }

    /** Forgets the column labels of the group before, where another begins. */
    private void startRow(PrintedRow row, Role before, boolean inBody) {
        boolean another = row.role() == Role.CAPTION || row.role() == Role.HEADER && before == Role.DATA;
        if (inBody && another) {
            columnLabels
                    .subList(Math.min(bodyLabelsFrom, columnLabels.size()), columnLabels.size())
                    .clear();
        }
    }

    private String classes(PrintedRow row, int index) {
        if (index < headRows) {
            return "";
        }
        return switch (row.role()) {
            case CAPTION -> "group-caption";
            case HEADER -> "group-header";
            case DATA -> row.startsGroup() ? "group-start" : "";
        };
    }

    /** Puts cells into the columns that no cell from above takes. */
    private List<Object> cells(PrintedRow row, int index, int[] freeFrom) {
        List<Object> models = new ArrayList<>();
        int column = 0;
        for (PrintedCell cell : row.cells()) {
            while (column < freeFrom.length && freeFrom[column] > index) {
                column++;
            }
            models.add(cell(cell, row.role(), index, column));
            for (int end = column + cell.colspan(); column < end; column++) {
                if (column < freeFrom.length) {
                    freeFrom[column] = index + cell.rowspan();
                }
            }
        }
        return List.copyOf(models);
    }

    private Map<String, Object> cell(PrintedCell cell, Role role, int row, int column) {
        Map<String, Object> model = new HashMap<>();
        model.put("colspan", cell.colspan());
        model.put("rowspan", cell.rowspan());
        if (cell instanceof LabelCell label) {
            label(label, role, row, column, model);
        } else if (cell instanceof FigureCell figure) {
            model.put("path", figure.path());
            model.put("headers", headers(row, column, figure));
        }
        model.put("attributes", attributes(model));
        return Map.copyOf(model);
    }

    /** What is the same in all reports, written once: to print each by itself would take a template long. */
    private static Object attributes(Map<String, Object> model) {
        StringBuilder out = new StringBuilder();
        for (String name : ATTRIBUTES) {
            Object value = model.getOrDefault(name, "");
            boolean usual = value.equals("") || value.equals(1);
            if (!usual) {
                XmlText.escape(value.toString(), out.append(' ').append(name).append("=\""));
                out.append('"');
            }
        }
        return ReportModel.markup(out.toString());
    }

    private void label(LabelCell cell, Role role, int row, int column, Map<String, Object> model) {
        boolean stub = row >= headRows && role == Role.HEADER && column + cell.colspan() <= form.labelColumns();
        Placed placed = new Placed(cell, form.key() + "-" + (labels.size() + 1), row, column);
        labels.add(placed);
        if (cell.kind() == LabelKind.COLUMN || cell.kind() == LabelKind.CAPTION) {
            columnLabels.add(placed);
        }
        model.put("lines", cell.lines().isEmpty() ? List.of(cell.text()) : cell.lines());
        model.put("id", placed.id());
        model.put("classes", stub ? "stub" : kind(cell.kind()) + (cell.vertical() ? " vertical" : ""));
        model.put("scope", stub ? "col" : scope(cell, role, row));
    }

    private static String kind(LabelKind kind) {
        return switch (kind) {
            case COLUMN -> "column";
            case ROW -> "row";
            case ROW_GROUP -> "row-group";
            case CAPTION -> "caption";
            case CORNER -> "corner";
        };
    }

    private String scope(LabelCell cell, Role role, int row) {
        boolean lowest = row + cell.rowspan() >= headRows;
        return switch (cell.kind()) {
            case COLUMN -> role == Role.HEADER && lowest ? "col" : "colgroup";
            case ROW -> "row";
            case ROW_GROUP -> "rowgroup";
            case CAPTION -> "colgroup";
            case CORNER -> "";
        };
    }

    /** The ids of the labels above, from the top, then of those to the left, outermost first. */
    private String headers(int row, int column, FigureCell figure) {
        Map<String, Placed> found = new LinkedHashMap<>();
        columnLabels.stream()
                .filter(label -> label.meetsColumns(column, figure.colspan()))
                .forEach(label -> found.put(label.id(), label));
        labels.stream()
                .filter(label -> label.row() >= headRows && label.column() < column && label.coversRow(row))
                .filter(label ->
                        label.cell().kind() == LabelKind.ROW || label.cell().kind() == LabelKind.ROW_GROUP)
                .forEach(label -> found.put(label.id(), label));
        return found.keySet().stream().collect(Collectors.joining(" "));
    }
}
