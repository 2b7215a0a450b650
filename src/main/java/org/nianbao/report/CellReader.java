package org.nianbao.report;

import java.util.Optional;
import java.util.Set;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.CellValue.Blank;
import org.nianbao.report.CellValue.Marker;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Origin;
import org.nianbao.source.Code;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;

/**
 * Reads the cells of one table.
 *
 * <p>Only what can be no figure at all is said here. A negative or broken count is read as the number it is: whether it
 * may be is a question of figures, not of shape.
 */
final class CellReader {
    private static final Blank BLANK = new Blank();
    private static final Set<String> MARKERS =
            Set.of("/", "／", "-", "－", "—", "——", "--", "–", "―", "无", "不适用", "N/A", "n/a");

    private final Reading reading;
    private final FormTable table;
    private final String path;

    /**
     * A reader of the cells of one table.
     *
     * @param path the path of the table in the file
     */
    CellReader(Reading reading, FormTable table, String path) {
        this.reading = reading;
        this.table = table;
        this.path = path;
    }

    Cell read(FigureRow row, FigureColumn column, Node node) {
        if (node instanceof MapNode map) {
            return withNote(row, column, map);
        }
        if (node instanceof ScalarNode scalar) {
            return new Cell(value(row, column, scalar), Optional.empty(), Origin.WRITTEN, node.span());
        }
        reading.wrongKind(name(row, column), "cell", node);
        return new Cell(BLANK, Optional.empty(), Origin.WRITTEN, node.span());
    }

    private Cell withNote(FigureRow row, FigureColumn column, MapNode map) {
        String place = path + "." + row.cellPath(column);
        FieldMap fields = FieldMap.read(reading, place, map, ReportFields.CELL, Reading.Misplaced.NOWHERE);
        CellValue value =
                fields.given("v").map(entry -> value(row, column, entry)).orElse(BLANK);
        return new Cell(value, fields.text("note"), Origin.WRITTEN, map.span());
    }

    private CellValue value(FigureRow row, FigureColumn column, Entry entry) {
        if (entry.value() instanceof ScalarNode scalar) {
            return value(row, column, scalar);
        }
        reading.wrongKind(name(row, column), "cell", entry.value());
        return BLANK;
    }

    private CellValue value(FigureRow row, FigureColumn column, ScalarNode scalar) {
        if (Reading.isBlank(scalar)) {
            return BLANK;
        }
        String written = scalar.text().strip();
        return MARKERS.contains(written) ? new Marker(written) : figure(row, column, scalar, written);
    }

    /** The cell in the words of the form. */
    private String name(FigureRow row, FigureColumn column) {
        return table.place(row.cellPath(column));
    }

    private CellValue figure(FigureRow row, FigureColumn column, ScalarNode scalar, String written) {
        String ascii = FullWidth.toAscii(written);
        Optional<FigureText> figure = FigureText.of(ascii);
        if (figure.isEmpty() || !isAllowed(figure.get(), column.type())) {
            refuse(name(row, column), scalar, written, ascii);
            return BLANK;
        }
        if (!ascii.equals(written)) {
            found(Code.REPORT_FULLWIDTH, row, column, scalar, written, ascii);
        }
        figure.get()
                .withoutLeadingZeros()
                .ifPresent(number -> found(Code.REPORT_CELL_ZERO, row, column, scalar, written, number));
        return new Amount(figure.get().amount(), ascii);
    }

    private static boolean isAllowed(FigureText figure, CellType type) {
        return figure.isPlain() || type == CellType.MONEY_TEXT && figure.isMoney();
    }

    private void found(Code code, FigureRow row, FigureColumn column, Node node, Object written, Object read) {
        reading.found(code, node.span(), name(row, column), written, read);
    }

    private void refuse(String cell, ScalarNode scalar, String written, String ascii) {
        Optional<String> joined = FigureText.withoutThousands(ascii);
        Optional<FigureText> figure = FigureText.of(ascii);
        Optional<String> remark = figure.flatMap(FigureText::remark);
        if (joined.isPresent()) {
            reading.found(Code.REPORT_CELL_THOUSANDS, scalar.span(), cell, written, joined.get());
        } else if (remark.isPresent()) {
            String mended = "{v: " + figure.get().number() + ", note: " + YamlText.quoted(remark.get()) + "}";
            reading.found(Code.REPORT_CELL_NOTE, scalar.span(), cell, written, mended);
        } else if (figure.filter(FigureText::hasUnit).isPresent()) {
            reading.found(
                    Code.REPORT_CELL_UNIT,
                    scalar.span(),
                    cell,
                    written,
                    figure.get().number());
        } else {
            reading.found(Code.REPORT_CELL, scalar.span(), cell, written);
        }
    }
}
