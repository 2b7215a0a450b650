package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.chart.Chart;
import org.nianbao.chart.Chart.Category;
import org.nianbao.chart.Chart.Entry;
import org.nianbao.chart.Chart.Figure;
import org.nianbao.chart.Chart.Kind;
import org.nianbao.chart.Chart.Look;
import org.nianbao.chart.Charts;
import org.nianbao.chart.Drawing;
import org.nianbao.chart.Label;
import org.nianbao.font.CharacterPolicy;
import org.nianbao.markup.Tag;
import org.nianbao.source.Code;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.Style;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.text.InlinePiece;

/**
 * A table with {@code data-chart} to a chart: each row of the body is a category, its first cell the name, every other one
 * a figure with its value in {@code data-value}; the row of the head names the series.
 */
final class ChartBuilder {
    private static final String KIND = "data-chart";
    private static final String VALUE = "data-value";

    /** How high columns stand and how wide a disc is where the style sheet says nothing: 45 mm. */
    private static final double RISE = 127.56;

    /** The most of a page that a chart takes with rows as high as the style sheet says, so that its caption has room. */
    private static final double TALLEST = 0.9;

    private final LayoutContext context;
    private final StyledElement table;
    private final int owner;

    private ChartBuilder(LayoutContext context, StyledElement table) {
        this.context = context;
        this.table = table;
        this.owner = context.structure().leaf("Figure", Map.of("Alt", alternative(table)));
    }

    /** Whether a table is drawn as a chart. */
    static boolean isChart(StyledElement table) {
        return table.element().attribute(KIND).isPresent()
                && rows(table, Tag.TBODY).stream().anyMatch(row -> cells(row).size() > 1);
    }

    /**
     * Builds a chart.
     *
     * @param x the left edge, from the left edge of the type area, in pt
     * @param width the room, in pt
     */
    static ChartBlock build(LayoutContext context, StyledElement table, double x, double width) {
        return new ChartBuilder(context, table).block(x, width);
    }

    private ChartBlock block(double x, double width) {
        BoxStyle box = table.style().box();
        Chart chart = chart(width - Boxes.left(box) - Boxes.right(box));
        Drawing drawing = drawing(chart);
        context.report(drawing.missing());
        BlockFlow flow = Containers.own(Tables.flowStyle(table.style()), x, width);
        double left = x + Boxes.left(box);
        return new ChartBlock(flow, chart, drawing, left, owner, table.element().source());
    }

    /** A chart too tall for a page gets tighter rows. */
    private Drawing drawing(Chart chart) {
        double most = TALLEST * context.area().height();
        Drawing drawing = Charts.draw(chart);
        return drawing.height() <= most ? drawing : tight(Charts.draw(chart.tight()));
    }

    private Drawing tight(Drawing drawing) {
        if (drawing.height() > context.area().height()) {
            SourceSpan place = table.element().source();
            context.findings()
                    .add(
                            Code.CHART_TALL,
                            place,
                            millimetres(drawing.height()),
                            millimetres(context.area().height()));
        }
        return drawing;
    }

    private static long millimetres(double points) {
        return Math.round(points * 25.4 / 72);
    }

    private Chart chart(double width) {
        BoxStyle box = table.style().box();
        List<StyledElement> rows = rows(table, Tag.TBODY).stream()
                .filter(row -> cells(row).size() > 1)
                .toList();
        int series = rows.stream().mapToInt(row -> cells(row).size() - 1).min().orElse(0);
        double rise = box.height() instanceof Size.Points points ? points.value() : RISE;
        List<Category> categories =
                rows.stream().map(row -> category(row, series)).toList();
        return new Chart(kind(), width, rise, box.border().left(), legend(rows.get(0), series), categories);
    }

    private Kind kind() {
        String wanted = table.element().attribute(KIND).orElse("").toUpperCase(Locale.ROOT);
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .orElse(Kind.AUTO);
    }

    private Category category(StyledElement row, int series) {
        List<StyledElement> cells = cells(row);
        List<Figure> figures =
                cells.subList(1, 1 + series).stream().map(this::figure).toList();
        return new Category(label(cells.get(0)), row.style().box().minHeight(), figures);
    }

    private Figure figure(StyledElement cell) {
        return new Figure(label(cell), amount(cell), look(cell));
    }

    private static OptionalDouble amount(StyledElement cell) {
        try {
            return cell.element()
                    .attribute(VALUE)
                    .map(value -> OptionalDouble.of(Double.parseDouble(value)))
                    .filter(value -> Double.isFinite(value.getAsDouble()))
                    .orElse(OptionalDouble.empty());
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private List<Entry> legend(StyledElement row, int series) {
        List<Entry> legend = new ArrayList<>();
        List<StyledElement> looks = cells(row);
        for (StyledElement head : rows(table, Tag.THEAD)) {
            List<StyledElement> names = cells(head);
            for (int i = 1; i < Math.min(names.size(), series + 1); i++) {
                legend.add(new Entry(label(names.get(i)), look(looks.get(i))));
            }
        }
        return legend;
    }

    private static Look look(StyledElement cell) {
        BoxStyle box = cell.style().box();
        return new Look(cell.style().table().pattern(), box.border().top(), points(box.height()), points(box.width()));
    }

    private static double points(Size size) {
        return size instanceof Size.Points points ? points.value() : 0;
    }

    private Label label(StyledElement cell) {
        Style style = cell.style();
        SourceSpan place = cell.element().source().isKnown()
                ? cell.element().source()
                : table.element().source();
        String text = CharacterPolicy.clean(text(cell), place, context.findings());
        InlinePiece piece = new InlinePiece.Characters(text, context.looks().of(style.font()), owner, place);
        return new Label(
                List.of(piece),
                Looks.cell(style.text()),
                style.text().lineHeight(),
                style.font().size(),
                context.looks().ascent(style));
    }

    private static String text(StyledElement cell) {
        return cell.element().text().strip().replaceAll("\\s+", " ");
    }

    /** What a screen reader says: the title of the table, else its rows. */
    private static String alternative(StyledElement table) {
        return table.element()
                .attribute("title")
                .filter(title -> !title.isBlank())
                .orElseGet(() -> rows(table, Tag.TBODY).stream()
                        .map(row -> cells(row).stream().map(ChartBuilder::text).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("，")));
    }

    private static List<StyledElement> rows(StyledElement table, Tag group) {
        return elements(table)
                .filter(part -> part.element().tag() == group)
                .flatMap(ChartBuilder::elements)
                .toList();
    }

    private static List<StyledElement> cells(StyledElement row) {
        return elements(row).toList();
    }

    private static Stream<StyledElement> elements(StyledElement parent) {
        return parent.children().stream()
                .filter(StyledElement.class::isInstance)
                .map(StyledElement.class::cast);
    }
}
