package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.layout.LayoutFixture.SMALL_PAGE;
import static org.nianbao.layout.LayoutFixture.artifacts;
import static org.nianbao.layout.LayoutFixture.han;
import static org.nianbao.layout.LayoutFixture.layOut;
import static org.nianbao.layout.LayoutFixture.pages;
import static org.nianbao.layout.LayoutFixture.text;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.PageItem.ArtifactKind;
import org.nianbao.layout.PageItem.Glyphs;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.layout.PageItem.Rule;
import org.nianbao.source.Code;

class TableBlockTest {
    private static final String CSS = SMALL_PAGE
            + "table { width: 100%; line-height: 12pt; line-snap: none; border-collapse: collapse; text-indent: 0 }"
            + "th, td { border: 0.5pt solid black; padding: 1pt; text-align: center; vertical-align: middle }"
            + "tr { min-height: 18pt }";

    private static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i <= to; i++) {
            rows.append("<tr><td>行").append(i).append("</td><td>").append(i).append("</td></tr>");
        }
        return rows.toString();
    }

    private static final String HEAD = "<thead><tr><th scope=\"col\">名</th><th scope=\"col\">数</th></tr></thead>";

    @Test
    void theHeaderRepeatsAsAnArtifactOnEachPage() {
        List<Page> pages = pages(CSS, "<table>" + HEAD + "<tbody>" + rows(1, 25) + "</tbody></table>");
        assertEquals(3, pages.size());
        assertEquals(List.of(), artifacts(pages.get(0), ArtifactKind.REPEATED));
        assertEquals(List.of("名", "数"), artifacts(pages.get(1), ArtifactKind.REPEATED));
        String all = pages.stream().map(LayoutFixture::text).collect(Collectors.joining());
        for (int i = 1; i <= 25; i++) {
            assertTrue(all.contains("行" + i), "row " + i);
        }
    }

    @Test
    void theLabelOfABrokenSpanIsRepeated() {
        String spanned =
                "<tr><th rowspan=\"20\" scope=\"rowgroup\">组</th><td>1</td></tr>" + "<tr><td>2</td></tr>".repeat(19);
        List<Page> pages = pages(CSS, "<table>" + HEAD + "<tbody>" + spanned + "</tbody></table>");
        assertEquals("名数组（续）", String.join("", artifacts(pages.get(1), ArtifactKind.REPEATED)));
    }

    @Test
    void everyBrokenPartIsClosedByRulesOnAllSides() {
        String spanned = "<tr><th rowspan=\"20\">组</th><td>1</td></tr>" + "<tr><td>2</td></tr>".repeat(19);
        for (Page page : pages(CSS, "<table><tbody>" + spanned + "</tbody></table>")) {
            List<Rule> rules = page.items().stream()
                    .filter(Rule.class::isInstance)
                    .map(Rule.class::cast)
                    .toList();
            double top = rules.stream().mapToDouble(Rule::y1).min().orElseThrow();
            double bottom = rules.stream().mapToDouble(Rule::y2).max().orElseThrow();
            for (double y : new double[] {top, bottom}) {
                boolean closed = rules.stream()
                        .anyMatch(rule -> rule.y1() == y && rule.y2() == y && rule.x2() - rule.x1() > 99.9);
                assertTrue(closed, "page " + page.number() + " at " + y);
            }
            long verticals =
                    rules.stream().filter(rule -> rule.x1() == rule.x2()).count();
            assertEquals(3, verticals, "one rule from end to end at each column edge");
        }
    }

    @Test
    void noRuleRunsThroughASpan() {
        Page page = pages(
                        CSS,
                        "<table><tbody><tr><th colspan=\"2\">全</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>")
                .get(0);
        Rule middle = page.items().stream()
                .filter(Rule.class::isInstance)
                .map(Rule.class::cast)
                .filter(rule -> rule.x1() == rule.x2() && rule.x1() > 20 && rule.x1() < 100)
                .findFirst()
                .orElseThrow();
        assertEquals(5 + 18, middle.y1(), 0.01);
    }

    @Test
    void aWholeTableMovesOnIfTheHoleIsSmall() {
        String css = CSS + "table { break-inside: avoid } h2 { break-after: avoid } p { text-indent: 0 }";
        String table = "<table><tbody>" + rows(1, 6) + "</tbody></table>";
        List<Page> pages = pages(css, "<p>" + han(80) + "</p><h2>题</h2>" + table);
        assertFalse(text(pages.get(0)).contains("题"));
        assertTrue(text(pages.get(1)).startsWith("题"));
    }

    /** 60 pt and the leading of 10 pt are left; a third of the page is 66.7 pt. */
    @Test
    void whatATableTakesAlongCountsAsHole() {
        String css = CSS + "table { break-inside: avoid } h2 { break-after: avoid } p { text-indent: 0 }";
        String table = "<table><tbody>" + rows(1, 6) + "</tbody></table>";
        List<Page> pages = pages(css, "<p>" + han(70) + "</p><h2>题</h2>" + table);
        assertTrue(text(pages.get(0)).endsWith("题行11行22"), text(pages.get(0)));
    }

    @Test
    void aTableShrinksItsRowsToStayWhole() {
        String css = CSS + "table { break-inside: avoid; fit: 14pt 8pt } p { text-indent: 0 }";
        List<Page> pages = pages(css, "<p>" + han(10) + "</p><table><tbody>" + rows(1, 11) + "</tbody></table>");
        assertEquals(1, pages.size());
    }

    @Test
    void groupsAreNotBrokenInside() {
        String css = CSS + "tr { break-before: avoid } tr.group-start { break-before: auto }";
        String group = "<tr class=\"group-start\"><td>甲</td></tr>" + "<tr><td>乙</td></tr>".repeat(3);
        List<Page> pages = pages(css, "<table><tbody>" + group.repeat(4) + "</tbody></table>");
        assertTrue(text(pages.get(1)).startsWith("甲"), text(pages.get(1)));
    }

    @Test
    void paragraphsOfAVerticalCellStandSideBySideFromTheRight() {
        String css = CSS + ".vertical { writing-mode: vertical-rl; width: 5% }";
        String row = "<tr><th class=\"vertical\"><p>甲甲</p><p>乙乙乙</p></th><td>丙</td></tr>";
        Page page = pages(css, "<table><tbody>" + row + "</tbody></table>").get(0);
        List<Glyphs> first = glyphs(page, "甲");
        List<Glyphs> second = glyphs(page, "乙");
        assertEquals(List.of(2, 3), List.of(first.size(), second.size()));
        assertEquals(first.get(0).x() - 15, second.get(0).x(), 0.01, "an em and half an em between");
        double edge = 10 + 0.25 + 1;
        assertEquals(edge, second.get(0).x(), 0.01, "within the cell");
        assertTrue(glyphs(page, "丙").get(0).x() > first.get(0).x() + 10 + 1, "the column is wide enough");
    }

    private static List<Glyphs> glyphs(Page page, String text) {
        return LayoutFixture.glyphs(page).stream()
                .filter(glyphs -> glyphs.run().text().equals(text))
                .toList();
    }

    @Test
    void aCharacterWithoutGlyphIsSeenInVerticalTextToo() {
        String css = CSS + ".vertical { writing-mode: vertical-rl }";
        String row = "<tr><th class=\"vertical\">甲\uE000</th><td>1</td></tr>";
        LayoutResult result = layOut(css, "<table><tbody>" + row + "</tbody></table>");
        List<PageItem.MissingGlyph> boxes = result.pages().pages().get(0).items().stream()
                .filter(PageItem.MissingGlyph.class::isInstance)
                .map(PageItem.MissingGlyph.class::cast)
                .toList();
        assertEquals(1, boxes.size());
        assertEquals(0xE000, boxes.get(0).codePoint());
        assertEquals(1, result.findings().size(), result.findings().toString());
    }

    @Test
    void aWideFigureShrinksWithAWarningAndNeverWraps() {
        String cells = "<td>11398889</td>".repeat(3);
        LayoutResult result = layOut(CSS, "<table><tbody><tr>" + cells + "</tr></tbody></table>");
        assertTrue(result.findings().stream().allMatch(finding -> finding.code() == Code.LAYOUT_SMALL_FIGURE));
        assertEquals(3, result.findings().size());
        for (Glyphs glyphs : LayoutFixture.glyphs(result.pages().pages().get(0))) {
            assertEquals("11398889", glyphs.run().text());
            assertTrue(glyphs.run().width() < 100.0 / 3 - 2);
        }
    }

    @Test
    void columnsWidenForAFigureBeforeItShrinks() {
        String cells = "<td>11398889</td><td>0</td><td>0</td>";
        LayoutResult result = layOut(CSS, "<table><tbody><tr>" + cells + "</tr></tbody></table>");
        assertEquals(List.of(), result.findings());
    }

    @Test
    void aCellTallerThanAPageIsCutBetweenLinesAndLosesNothing() {
        String tall = "<tr><td>" + han(400) + "</td><td>短</td></tr>";
        List<Page> pages = pages(CSS, "<table>" + HEAD + "<tbody>" + tall + "</tbody></table>");
        assertTrue(pages.size() > 2, "pages " + pages.size());
        long count = pages.stream()
                .map(LayoutFixture::text)
                .flatMapToInt(String::chars)
                .filter(c -> c == '国')
                .count();
        assertEquals(400, count);
        for (Page page : pages) {
            double lowest = LayoutFixture.glyphs(page).stream()
                    .mapToDouble(Glyphs::y)
                    .max()
                    .orElseThrow();
            assertTrue(lowest <= page.area().bottom(), "nothing under the type area");
        }
    }

    @Test
    void aBlankCellIsAnElementWithoutContent() {
        LayoutResult result = layOut(CSS, "<table><tbody><tr><td></td><td>1</td></tr></tbody></table>");
        StructureNode row = result.pages()
                .structure()
                .children()
                .get(0)
                .children()
                .get(0)
                .children()
                .get(0);
        assertEquals(
                List.of("TD", "TD"),
                row.children().stream().map(StructureNode::type).toList());
        Glyphs only = LayoutFixture.glyphs(result.pages().pages().get(0)).get(0);
        assertEquals(new Mark.Content(row.children().get(1).id()), only.mark());
    }

    @Test
    void aCharacterThatNoFontHasIsReportedAndShown() {
        LayoutResult result = layOut(
                CSS,
                "<p>甲?</p><table><tbody><tr><td>?</td></tr></tbody></table>".replace("?", Character.toString(0x2A6D6)));
        assertEquals(2, result.findings().size());
        assertTrue(result.findings().stream().allMatch(finding -> finding.code() == Code.GLYPH_MISSING));
        long boxes = result.pages().pages().get(0).items().stream()
                .filter(PageItem.MissingGlyph.class::isInstance)
                .count();
        assertEquals(2, boxes);
    }

    @Test
    void labelsKeepTheirLinesWhileFiguresCanShrink() {
        String css = CSS + "@page { size: 160pt 210pt; margin: 5pt 10pt 5pt 10pt }";
        String heads = "<th scope=\"col\">结果<br/>维持</th>".repeat(4);
        String cells = "<td>11398889</td>".repeat(3) + "<td>0</td>";
        LayoutResult result = layOut(
                css, "<table><thead><tr>" + heads + "</tr></thead><tbody><tr>" + cells + "</tr></tbody></table>");
        List<String> texts = LayoutFixture.glyphs(result.pages().pages().get(0)).stream()
                .map(glyphs -> glyphs.run().text())
                .toList();
        assertTrue(texts.containsAll(List.of("结果", "维持", "11398889")), texts.toString());
        assertTrue(result.findings().stream().allMatch(finding -> finding.code() == Code.LAYOUT_SMALL_FIGURE));
    }

    @Test
    void aTurnedTableHasItsHeadAtTheLeftEdgeAndReadsUpwards() {
        String css = CSS + "table.turned { orientation: landscape }";
        List<Page> pages =
                pages(css, "<p>文</p><table class=\"turned\">" + HEAD + "<tbody>" + rows(1, 8) + "</tbody></table>");
        List<Glyphs> turned = LayoutFixture.glyphs(pages.get(0)).stream()
                .filter(Glyphs::turned)
                .toList();
        assertEquals("名", turned.get(0).run().text());
        assertEquals("数", turned.get(1).run().text());
        assertTrue(turned.get(0).x() < 10 + 18, "the head lies at the left");
        assertTrue(turned.get(1).y() < turned.get(0).y(), "what was right goes up");
        assertEquals(2, pages.size(), "rows beyond the width of the page go to the next");
        assertEquals(List.of("名", "数"), artifacts(pages.get(1), ArtifactKind.REPEATED));
        for (Page page : pages) {
            for (PageItem item : page.items()) {
                if (item instanceof Rule rule) {
                    assertTrue(rule.x2() <= page.area().right() + 0.3
                            && rule.y2() >= page.area().y() - 0.3);
                }
            }
        }
    }

    @Test
    void aNoteUnderATableDoesNotDriveTheWholeTableAway() {
        String css = CSS + "table { break-inside: avoid } p { text-indent: 0; line-snap: none }"
                + "p.note { break-before: avoid; line-height: 12pt; font-size: 8pt }";
        String table = "<table><tbody>" + rows(1, 8) + "</tbody></table>";
        List<Page> pages = pages(css, "<p>" + han(30) + "</p>" + table + "<p class=\"note\">注</p>");
        assertEquals(2, pages.size());
        assertTrue(text(pages.get(0)).contains("行1"), text(pages.get(0)));
        assertTrue(text(pages.get(1)).startsWith("行"), text(pages.get(1)));
        assertTrue(text(pages.get(1)).endsWith("注"));
    }
}
