package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.BoxStyle.Edges;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.Style.Display;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.style.TableStyle.VerticalAlign;
import org.nianbao.style.TextStyle.Align;

class CascadeTest {
    private static final String ROW = "<table id=\"t\"><tbody><tr><th>a</th><td class=\"figure\">1</td>"
            + "<td class=\"figure\">2</td><td class=\"figure\">3</td></tr></tbody></table>";

    @Test
    void lettersAndLinesAreInherited() {
        Style style = Sheets.styleOfX(
                "body { font-family: 仿宋; font-size: 三号; text-align: justify; line-snap: baseline; text-indent: 2em }",
                "<div><p>a <span id=\"x\">b</span></p></div>");
        assertEquals(List.of("仿宋"), style.font().families());
        assertEquals(15.75, style.font().size());
        assertEquals(Align.JUSTIFY, style.text().align());
        assertEquals(31.5, style.text().indent());
        assertTrue(style.text().snap());
    }

    @Test
    void boxesAreNotInherited() {
        Style style = Sheets.styleOfX(
                "div { margin: 1pt; border: 1pt solid; background: red; break-before: page; bookmark-level: 2 }",
                "<div><p id=\"x\">b</p></div>");
        assertEquals(Edges.ZERO, style.box().margin());
        assertEquals(BoxStyle.Borders.NONE, style.box().border());
        assertTrue(style.box().background().isEmpty());
        assertEquals(BreakStyle.Break.AUTO, style.breaks().before());
        assertEquals(0, style.generated().bookmarkLevel());
    }

    @Test
    void inheritAndInitial() {
        Style style = Sheets.styleOfX(
                "div { margin: 3pt; font-size: 20pt } p { margin: inherit; font-size: initial }",
                "<div><p id=\"x\">b</p></div>");
        assertEquals(new Edges(3, 3, 3, 3), style.box().margin());
        assertEquals(10.5, style.font().size());
    }

    @Test
    void aFactorOfLineHeightIsInheritedAsAFactor() {
        String body = "<div><p id=\"x\">b</p></div>";
        assertEquals(
                30,
                Sheets.styleOfX("div { font-size: 10pt; line-height: 1.5 } p { font-size: 20pt }", body)
                        .text()
                        .lineHeight());
        assertEquals(
                15,
                Sheets.styleOfX("div { font-size: 10pt; line-height: 150% } p { font-size: 20pt }", body)
                        .text()
                        .lineHeight());
    }

    @Test
    void theFontSizeIsRelativeToTheParentAndEverythingElseToTheFontSize() {
        Style style = Sheets.styleOfX(
                "html { font-size: 8pt } div { font-size: 10pt; line-height: 12pt }"
                        + " p { padding: 1em 1ic 1lh 1rem; line-height: 2lh; font-size: 200% }",
                "<div><p id=\"x\">b</p></div>");
        assertEquals(20, style.font().size());
        assertEquals(24, style.text().lineHeight());
        assertEquals(new Edges(20, 20, 24, 8), style.box().padding());
    }

    @Test
    void laterAndStrongerDeclarationsWinPropertyByProperty() {
        Style style = Sheets.styleOfX(
                "p { margin: 1pt; margin-left: 2pt; margin-left: 3pt } p { margin-top: 4pt }", "<p id=\"x\">b</p>");
        assertEquals(new Edges(4, 1, 1, 3), style.box().margin());
    }

    @Test
    void autoMarginsAndFitContent() {
        BoxStyle box = Sheets.styleOfX(
                        "p { width: fit-content; margin-left: auto; margin-right: 2em; font-size: 10pt }",
                        "<p id=\"x\">b</p>")
                .box();
        assertTrue(box.autoLeft());
        assertEquals(new Edges(0, 20, 0, 0), box.margin());
        assertEquals(new Size.FitContent(), box.width());
    }

    @Test
    void bordersTakeTheColourOfTheText() {
        BoxStyle box = Sheets.styleOfX(
                        "p { color: red; border: 0.5pt solid; border-bottom: none; border-top: 1pt solid #000 }",
                        "<p id=\"x\">b</p>")
                .box();
        assertEquals(new Border(0.5, new Color(1, 0, 0)), box.border().left());
        assertEquals(Border.NONE, box.border().bottom());
        assertEquals(new Border(1, Color.BLACK), box.border().top());
    }

    @Test
    void raisedLettersStayRaisedInside() {
        String css = "p { font-size: 30pt } sup { font-size: 10pt }";
        assertEquals(
                10,
                Sheets.styleOfX(css, "<p><sup><a id=\"x\">1</a></sup></p>")
                        .font()
                        .rise());
        assertEquals(
                -6, Sheets.styleOfX(css, "<p><sub id=\"x\">1</sub></p>").font().rise());
    }

    @Test
    void cellsAlignByKeyword() {
        String body = "<table><tbody><tr><td id=\"x\">1</td></tr></tbody></table>";
        assertEquals(VerticalAlign.MIDDLE, Sheets.styleOfX("", body).table().verticalAlign());
        assertEquals(
                VerticalAlign.BOTTOM,
                Sheets.styleOfX("td { vertical-align: bottom }", body).table().verticalAlign());
    }

    @Test
    void whatIsNotDisplayedIsLeftOut() {
        StyledElement body = Sheets.body(".no { display: none }", "<p class=\"no\">a</p><p>b</p>");
        assertEquals(1, body.children().size());
    }

    @Test
    void tagsHaveTheirKind() {
        assertEquals(
                Display.LIST_ITEM,
                Sheets.styleOfX("", "<ul><li id=\"x\">a</li></ul>").display());
        assertEquals(
                Display.TABLE,
                Sheets.styleOfX("", ROW.replace("\"t\"", "\"x\"")).display());
        assertEquals(
                Display.INLINE,
                Sheets.styleOfX("", "<p><em id=\"x\">a</em></p>").display());
        assertEquals(Display.BLOCK, Sheets.styleOfX("", "<p id=\"x\">a</p>").display());
    }

    @Test
    void theAuthorsRulesWinOverTheDefaultsWhateverTheirWeight() {
        assertEquals(
                VerticalAlign.TOP,
                Sheets.styleOfX(
                                "td { vertical-align: top }",
                                "<table><tbody><tr><td id=\"x\">1</td></tr></tbody></table>")
                        .table()
                        .verticalAlign());
    }

    @Test
    void likeElementsShareOneStyle() {
        List<StyledElement> cells = Sheets.elements(Sheets.body("td { padding: 1pt }", ROW)).stream()
                .filter(element -> element.element().classes().contains("figure"))
                .toList();
        assertSame(cells.get(0).style(), cells.get(1).style());
        assertSame(cells.get(0).style(), cells.get(2).style());
    }

    @Test
    void theDumpShowsTheComputedStyle() {
        String dump = StyleDump.dump(Sheets.sheet("p { font: 1 }".replace("font: 1", "color: red"))
                .apply(Sheets.document("<p class=\"a b\" id=\"i\">t</p>")));
        assertTrue(dump.contains("\n  p#i.a.b\n    | display block\n    | font 宋体 size 10.5 color rgb(1 0 0)"), dump);
    }
}
