package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.chart.Shape;
import org.nianbao.layout.PageItem.Drawn;
import org.nianbao.layout.PageItem.Glyphs;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.style.Color;
import org.nianbao.style.Pattern;

class ChartBlockTest {
    private static final String CSS =
            """
            @page { size: 300pt 400pt; margin: 20pt 50pt 20pt 50pt }
            body { font-family: 宋体; font-size: 10pt; line-height: 20pt; line-snap: baseline; text-align: justify }
            figure { line-snap: none; break-inside: avoid }
            figcaption { break-before: avoid; text-align: center }
            """;
    private static final String ROWS = "<tbody><tr><th>甲</th><td data-value=\"4\">4</td></tr>"
            + "<tr><th>乙</th><td data-value=\"1\">1</td></tr></tbody>";

    private static LayoutResult layOut(String css, String attributes, String rows) {
        return LayoutFixture.layOut(
                CSS + css,
                "<figure><table class=\"chart\" " + attributes + ">" + rows
                        + "</table><figcaption>图1 题</figcaption></figure>");
    }

    private static Drawn drawn(LayoutResult result) {
        return drawn(result.pages().pages().get(0));
    }

    private static Drawn drawn(Page page) {
        return page.items().stream()
                .filter(Drawn.class::isInstance)
                .map(Drawn.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Pattern> patterns(Drawn drawn) {
        return drawn.shapes().stream()
                .map(Shape::pattern)
                .filter(pattern -> !(pattern instanceof Pattern.None))
                .toList();
    }

    @Test
    void aTableWithAKindOfChartIsAFigureWithItsCaption() {
        LayoutResult result = layOut("", "data-chart=\"bars\" title=\"甲4件，乙1件\"", ROWS);
        assertEquals(
                """
                Document
                  Div
                    Figure Alt=甲4件，乙1件 “甲4乙1”
                    Caption “图1 题”
                """,
                StructureDump.dump(result.pages()));
        Mark mark = drawn(result).mark();
        assertTrue(LayoutFixture.glyphs(result.pages().pages().get(0)).stream()
                .filter(glyphs -> glyphs.run().text().matches("[甲乙41]"))
                .allMatch(glyphs -> glyphs.mark().equals(mark)));
        assertEquals(List.of(), result.findings());
    }

    @Test
    void withoutATitleTheRowsAreRead() {
        String dump = StructureDump.dump(layOut("", "data-chart=\"pie\"", ROWS).pages());
        assertTrue(dump.contains("Figure Alt=甲 4，乙 1 "), dump);
    }

    @Test
    void sizesAndPatternsComeFromTheStyleSheet() {
        String css = ".chart { width: 150pt; margin-left: auto; margin-right: auto; pattern: gray(20%) }"
                + ".chart tr { min-height: 30pt } .chart tr:nth-child(2) { pattern: dots(3pt, 1pt) #f00 }";
        Drawn drawn = drawn(layOut(css, "data-chart=\"bars\"", ROWS));
        assertEquals(150, drawn.area().width(), 0.01);
        assertEquals(75, drawn.area().x(), 0.5);
        assertEquals(60, drawn.area().height(), 0.01);
        assertEquals(
                List.of(new Pattern.Tint(new Color(0.2, 0.2, 0.2)), new Pattern.Dots(3, 1, new Color(1, 0, 0))),
                patterns(drawn));
    }

    @Test
    void theHeightOfTheTableIsThatOfColumnsAndDiscs() {
        Drawn disc =
                drawn(layOut(".chart { height: 80pt; font-size: 5pt; line-height: 1 }", "data-chart=\"pie\"", ROWS));
        assertEquals(80, disc.area().height(), 0.01);
    }

    @Test
    void whatIsNoNumberHasNoBar() {
        String rows = "<tbody><tr><th>甲</th><td data-value=\"1e999\">多</td></tr><tr><th>乙</th>"
                + "<td data-value=\"x\">/</td></tr><tr><th>丙</th><td>5</td></tr></tbody>";
        LayoutResult result = layOut("", "data-chart=\"bars\"", rows);
        assertEquals(List.of(), patterns(drawn(result)));
        assertEquals("甲多乙/丙5图1 题", LayoutFixture.text(result.pages().pages().get(0)));
    }

    @Test
    void aChartMovesToTheNextPageWithItsCaption() {
        String text = "<p>" + LayoutFixture.han(330) + "</p>";
        List<Page> pages = LayoutFixture.pages(
                CSS,
                text + "<figure><table class=\"chart\" data-chart=\"bars\">" + ROWS
                        + "</table><figcaption>题</figcaption></figure>");
        assertEquals(2, pages.size());
        assertEquals(20, drawn(pages.get(1)).area().y(), 0.01);
    }

    private static String rows(int count) {
        return "<tbody>"
                + IntStream.range(0, count)
                        .mapToObj(i -> "<tr><th>第" + i + "</th><td data-value=\"" + i + "\">" + i + "</td></tr>")
                        .collect(Collectors.joining())
                + "</tbody>";
    }

    @Test
    void tooManyRowsAreSetTighterAndThenTold() {
        String css = ".chart { font-size: 10pt } .chart tr { min-height: 30pt }";
        assertEquals(
                20 * 15,
                drawn(layOut(css, "data-chart=\"bars\"", rows(20))).area().height(),
                0.01);
        assertEquals(List.of(), layOut(css, "data-chart=\"bars\"", rows(20)).findings());
        assertEquals(
                "chart.tall",
                layOut(css, "data-chart=\"bars\"", rows(40))
                        .findings()
                        .get(0)
                        .code()
                        .id());
    }

    @Test
    void aTableWithoutRowsIsNoChart() {
        LayoutResult result = layOut("", "data-chart=\"bars\"", "<tbody><tr><th>甲</th></tr></tbody>");
        assertTrue(result.pages().pages().get(0).items().stream().noneMatch(Drawn.class::isInstance));
    }

    @Test
    void theDumpShowsShapes() {
        String dump = PageDump.dump(layOut("", "data-chart=\"bars\"", ROWS).pages());
        assertTrue(
                dump.contains("  drawn 50.5,20.0 199.5x36.0  #2\n    tint rgb(0.62 0.62 0.62) outline 0.50  M "), dump);
    }

    @Test
    void mirroredMarginsMoveAChartWithItsType() {
        Pages pages = LayoutFixture.layOut(
                        CSS.replace("50pt 20pt 50pt", "30pt 20pt 70pt"),
                        "<p>甲</p><table class=\"chart\" data-chart=\"bars\">" + ROWS + "</table>",
                        (path, place, findings) -> java.util.Optional.empty())
                .pages();
        Pages shifted = MirroredMargins.of(new Pages(
                List.of(new Page(
                        2,
                        300,
                        400,
                        pages.pages().get(0).area(),
                        pages.pages().get(0).items())),
                pages.structure(),
                pages.outline(),
                pages.images(),
                pages.info()));
        double by = drawn(shifted.pages().get(0)).area().x()
                - drawn(pages.pages().get(0)).area().x();
        assertEquals(-40, by, 0.01);
        Glyphs first = LayoutFixture.glyphs(pages.pages().get(0)).get(0);
        Glyphs moved = LayoutFixture.glyphs(shifted.pages().get(0)).get(0);
        assertEquals(by, moved.x() - first.x(), 0.01);
    }
}
