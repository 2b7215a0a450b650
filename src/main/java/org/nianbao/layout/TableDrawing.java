package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.layout.CellLines.PlacedLine;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.ArtifactKind;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.style.Color;
import org.nianbao.style.TableStyle.VerticalAlign;
import org.nianbao.text.Line;

/** Draws some rows of a table on a page: header, cells, labels that go on, and closed rules. */
final class TableDrawing {
    private static final Mark REPEATED = new Mark.Artifact(ArtifactKind.REPEATED);

    private final TableModel model;
    private final PageBuilder page;
    private final double x;
    private final int from;
    private final int to;
    private final ShownRows rows;
    private final double[] tops;

    /**
     * Prepares to draw.
     *
     * @param from the first row, 0 for the first part of the table
     * @param to the row after the last
     * @param x the left edge of the type area on the sheet, in pt
     * @param y the upper edge of the table on the sheet, in pt
     */
    TableDrawing(TableModel model, int from, int to, PageBuilder page, double x, double y) {
        this.model = model;
        this.page = page;
        this.x = x;
        this.from = from;
        this.to = to;
        this.rows = new ShownRows(model.grid().headRows(), from, to);
        this.tops = tops(model, rows, y);
    }

    void draw() {
        int first = rows.row(0) == 0 && rows.count() > 1 ? bodyStart() : 0;
        List<CellLines> cells = model.shown(from, to);
        for (CellLines cell : cells) {
            drawIfShown(cell, first);
        }
        new TableRules(model, cells, rows, tops, page, x).draw();
    }

    /** The index among the shown rows of the first one that is not a repeated header row. */
    private int bodyStart() {
        int head = model.grid().headRows();
        boolean repeated = rows.count() > head && rows.row(head) != head;
        return repeated ? head : 0;
    }

    private void drawIfShown(CellLines lines, int bodyStart) {
        TableCell cell = lines.cell();
        int first = rows.indexOf(cell.row());
        int last = rows.indexOf(cell.endRow()) - 1;
        if (first <= last) {
            boolean goesOn = rows.row(first) != cell.row();
            boolean repeated = goesOn || first < bodyStart;
            Area area = areaOf(cell, first, last);
            Optional<Color> background = cell.style().box().background();
            if (background.isPresent()) {
                page.addBehind(new PageItem.Fill(area, background.get()));
            }
            if (cell.isVertical()) {
                drawVertical(cell, area, repeated, goesOn);
            } else {
                drawLines(goesOn ? continued(lines, area) : lines, area, repeated);
            }
        }
    }

    private Area areaOf(TableCell cell, int first, int last) {
        double left = x + model.columnEdge(cell.column());
        double right = x + model.columnEdge(cell.endColumn());
        return new Area(left, tops[first], right - left, tops[last + 1] - tops[first]);
    }

    private void drawVertical(TableCell cell, Area area, boolean repeated, boolean goesOn) {
        double width = area.width() - cell.sides();
        double height = area.height() - cell.topInset() - cell.bottomInset();
        Area inside = new Area(area.x() + cell.leftInset(), area.y() + cell.topInset(), width, height);
        VerticalCell vertical = new VerticalCell(page, cell, inside);
        if (repeated) {
            vertical.repeat(goesOn ? continued(cell) : cell.texts(), REPEATED);
        } else {
            vertical.draw();
        }
    }

    private static List<CellText> continued(TableCell cell) {
        List<CellText> texts = new ArrayList<>(cell.texts());
        if (!texts.isEmpty()) {
            texts.set(texts.size() - 1, texts.get(texts.size() - 1).followedBy("（续）"));
        }
        return texts;
    }

    /** A label on a further page, marked as continued where there is room for that, left out where there is none. */
    private CellLines continued(CellLines lines, Area area) {
        TableCell cell = lines.cell();
        double room = area.height() - cell.topInset() - cell.bottomInset() + Geometry.EPSILON;
        CellLines marked = CellLines.of(cell.with(continued(cell)), area.width() - cell.sides());
        CellLines fitting = marked.height() <= room ? marked : lines;
        return fitting.height() <= room ? fitting : lines.part(cell, 0, 0);
    }

    private void drawLines(CellLines lines, Area area, boolean repeated) {
        double y = contentTop(lines, area.y(), area.bottom());
        for (PlacedLine placed : lines.lines()) {
            drawLine(placed, area.x() + lines.cell().leftInset(), y, repeated);
        }
    }

    private void drawLine(PlacedLine placed, double left, double top, boolean repeated) {
        double baseline = top + placed.top() + placed.ascent();
        Line line = placed.line();
        if (repeated) {
            page.marked(line, left, baseline, REPEATED);
        } else {
            page.line(line, left, baseline, placed.text().content().anchors());
        }
    }

    private static double contentTop(CellLines lines, double top, double bottom) {
        TableCell cell = lines.cell();
        double upper = top + cell.topInset();
        double spare = bottom - cell.bottomInset() - upper - lines.height();
        VerticalAlign align = cell.style().table().verticalAlign();
        double share = align == VerticalAlign.TOP ? 0 : align == VerticalAlign.MIDDLE ? 0.5 : 1;
        return upper + Math.max(0, spare) * share;
    }

    private static double[] tops(TableModel model, ShownRows rows, double y) {
        double[] tops = new double[rows.count() + 1];
        tops[0] = y;
        for (int i = 0; i < rows.count(); i++) {
            tops[i + 1] = tops[i] + model.rowHeight(rows.row(i));
        }
        return tops;
    }
}
