package org.nianbao.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nianbao.markup.Element;
import org.nianbao.markup.Tag;
import org.nianbao.source.Code;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.BreakStyle.Break;
import org.nianbao.style.Style;
import org.nianbao.style.StyledNode;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.text.Line;

/** A table element to a block: grid, structure, widths and heights. */
final class TableBuilder {
    private final LayoutContext context;
    private final CellBuilder cellBuilder;
    private final Consumer<StyledElement> captions;
    private final List<TableGrid.Row> rows = new ArrayList<>();
    private final List<TableCell> cells = new ArrayList<>();
    /** The columns that cells take in each row. */
    private final List<BitSet> taken = new ArrayList<>();

    private boolean bodiless;
    private int columns;
    private int headRows;

    /**
     * A builder of one table.
     *
     * @param captions takes its caption, while its element of the structure is open
     */
    TableBuilder(LayoutContext context, InlineBuilder.NoteBuilder notes, Consumer<StyledElement> captions) {
        this.context = context;
        this.captions = captions;
        this.cellBuilder = new CellBuilder(context, notes);
    }

    /**
     * Builds a table.
     *
     * @param x the outer left edge, from the left edge of the type area, in pt
     * @param width the room, in pt
     */
    TableBlock build(StyledElement table, double x, double width) {
        bodiless = !Tables.hasBody(table);
        context.structure().open("Table", Map.of());
        table.children().forEach(this::part);
        context.structure().close();
        TableGrid grid = new TableGrid(table.style(), Math.max(1, columns), headRows, rows, cells);
        boolean fill = !(table.style().box().width() instanceof Size.Auto);
        double[] widths = ColumnWidths.of(grid, width, fill);
        TableGrid fitted = shrinkWideFigures(grid, widths);
        TableModel model = TableModel.of(fitted, x + shift(table.style(), width, widths), widths);
        context.report(missing(model));
        BlockFlow flow = Containers.own(Tables.flowStyle(table.style()), x, width);
        return TableBlock.whole(flow, new TableVariants(model, widths));
    }

    private static List<Line.Missing> missing(TableModel model) {
        List<Line.Missing> missing = new ArrayList<>();
        for (CellLines cell : model.cells()) {
            cell.lines().forEach(placed -> addMissing(placed.line(), missing));
            for (CellText text : cell.cell().texts()) {
                if (text.isVertical()) {
                    missing.addAll(VerticalCell.missing(text));
                }
            }
        }
        return missing;
    }

    private static void addMissing(Line line, List<Line.Missing> missing) {
        for (Line.Item item : line.items()) {
            if (item instanceof Line.Missing character) {
                missing.add(character);
            }
        }
    }

    private static double shift(Style style, double width, double[] widths) {
        double spare = width;
        for (double column : widths) {
            spare -= column;
        }
        boolean left = style.box().autoLeft();
        return !left ? 0 : style.box().autoRight() ? spare / 2 : spare;
    }

    private void part(StyledNode node) {
        if (!(node instanceof StyledElement element)) {
            return;
        }
        Tag tag = element.element().tag();
        if (tag == Tag.THEAD || tag == Tag.TBODY || tag == Tag.TFOOT) {
            rowGroup(element, tag);
        } else if (tag == Tag.TR) {
            row(element, true);
        } else if (tag == Tag.CAPTION) {
            captions.accept(element);
        }
    }

    private void rowGroup(StyledElement group, Tag tag) {
        context.structure().open(typeOf(tag), Map.of());
        boolean first = true;
        for (StyledNode child : group.children()) {
            if (child instanceof StyledElement row && row.element().tag() == Tag.TR) {
                row(row, first && group.style().breaks().before() != Break.AVOID);
                first = false;
            }
        }
        context.structure().close();
        headRows = tag == Tag.THEAD ? rows.size() : headRows;
    }

    /** A table of nothing but headers is tagged as a body of them: no head may stand alone (PDF/UA-1, 7.2). */
    private String typeOf(Tag group) {
        return group == Tag.TBODY || bodiless ? "TBody" : group == Tag.THEAD ? "THead" : "TFoot";
    }

    private void row(StyledElement row, boolean first) {
        int index = rows.size();
        boolean keeps = row.style().breaks().before() == Break.AVOID
                || (index > 0 && rows.get(index - 1).style().breaks().after() == Break.AVOID);
        rows.add(new TableGrid.Row(row.style(), !keeps || (first && index == 0)));
        context.structure().open("TR", Map.of());
        int column = 0;
        for (StyledNode child : row.children()) {
            if (child instanceof StyledElement cell) {
                column = cell(cell, index, column);
            }
        }
        context.structure().close();
    }

    private int cell(StyledElement cell, int row, int from) {
        int column = taken(row).nextClearBit(from);
        Element element = cell.element();
        int colspan = element.span("colspan");
        int rowspan = element.span("rowspan");
        take(row, column, rowspan, colspan);
        cells.add(new TableCell(
                element.tag() == Tag.TH, row, column, rowspan, colspan, cell.style(), cellBuilder.texts(cell)));
        columns = Math.max(columns, column + colspan);
        return column + colspan;
    }

    private void take(int row, int column, int rowspan, int colspan) {
        for (int r = row; r < row + rowspan; r++) {
            taken(r).set(column, column + colspan);
        }
    }

    private BitSet taken(int row) {
        while (taken.size() <= row) {
            taken.add(new BitSet());
        }
        return taken.get(row);
    }

    /** Figures that are wider than their column even so get smaller letters, and a finding. */
    private TableGrid shrinkWideFigures(TableGrid grid, double[] widths) {
        List<TableCell> fitted = new ArrayList<>();
        for (TableCell cell : grid.cells()) {
            double width = 0;
            for (int i = cell.column(); i < cell.endColumn(); i++) {
                width += widths[i];
            }
            boolean fits = cell.header() || cell.minWidth() <= width + Geometry.EPSILON;
            fitted.add(fits ? cell : shrunk(cell, width));
        }
        return grid.with(fitted);
    }

    private TableCell shrunk(TableCell cell, double width) {
        double size = cell.style().font().size();
        double factor = (width - cell.sides()) / (cell.minWidth() - cell.sides());
        boolean readable = factor * size >= TableCell.SMALLEST_FIGURE;
        String text = cellBuilder.plainText(cell);
        context.findings()
                .add(
                        readable ? Code.LAYOUT_SMALL_FIGURE : Code.LAYOUT_OVERFLOW,
                        cellBuilder.place(cell),
                        text,
                        String.format(
                                java.util.Locale.ROOT, "%.1f", Math.max(factor * size, TableCell.SMALLEST_FIGURE)));
        return cell.scaled(Math.max(factor, TableCell.SMALLEST_FIGURE / size));
    }
}
