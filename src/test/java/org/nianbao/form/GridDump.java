package org.nianbao.form;

import java.util.stream.Collectors;
import org.nianbao.form.FormTable.FigureCell;
import org.nianbao.form.FormTable.LabelCell;
import org.nianbao.form.FormTable.PrintedCell;
import org.nianbao.form.FormTable.PrintedRow;

/** The printed grids of an edition as text, a row a line: labels with their spans, figures by their paths. */
final class GridDump {
    private GridDump() {}

    static String of(Edition edition) {
        return edition.tables().stream().map(GridDump::of).collect(Collectors.joining());
    }

    static String of(FormTable table) {
        String head = table.head().stream().map(row -> "head " + row(row)).collect(Collectors.joining());
        String body = table.body().stream().map(row -> "body " + row(row)).collect(Collectors.joining());
        return "== " + table.key() + "\n" + head + body;
    }

    private static String row(PrintedRow row) {
        return row.role() + " | " + row.cells().stream().map(GridDump::cell).collect(Collectors.joining(" | ")) + "\n";
    }

    static String cell(PrintedCell cell) {
        String spans = " " + cell.colspan() + "x" + cell.rowspan();
        if (cell instanceof LabelCell label) {
            String lines = label.lines().isEmpty() ? "" : "(" + String.join("/", label.lines()) + ")";
            return label.text() + lines + spans;
        }
        return "=" + ((FigureCell) cell).path() + spans;
    }
}
