package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.style.BoxStyle.Edges;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.PageStyle.Position;
import org.nianbao.style.StyledDocument.PageKind;
import org.nianbao.style.TextStyle.Align;

/** The official sheet says what GB/T 9704-2012 says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialSheetTest {
    private static final double MM = 72 / 25.4;
    private static final double PITCH = 29.62;

    private String css;

    @BeforeAll
    void read() throws IOException {
        css = Files.readString(Path.of("templates/official/style.css"));
    }

    private Style style(String body) {
        return Sheets.styleOfX(css, body);
    }

    private PageStyle page(boolean left) {
        return Sheets.sheet(css).apply(Sheets.document("<p>t</p>")).pages().apply(new PageKind("", false, left));
    }

    @Test
    void theTypeAreaIs156By225Millimetres() {
        PageStyle page = page(false);
        Edges margin = page.margin();
        assertEquals(156 * MM, page.width() - margin.left() - margin.right(), 1e-6);
        assertEquals(225 * MM, page.height() - margin.top() - margin.bottom(), 1e-6);
        assertEquals(37 * MM, margin.top(), 1e-6);
        assertEquals(28 * MM, margin.left(), 1e-6);
    }

    @Test
    void theTypeAreaHolds22LinesOf28Characters() {
        Style body = style("<p id=\"x\">t</p>");
        double size = body.font().size();
        assertTrue(28 * size <= 156 * MM && 29 * size > 156 * MM);
        assertEquals(225 * MM, 21 * body.text().lineHeight() + size, 0.05);
        assertEquals(2 * size, body.text().indent());
        assertEquals(List.of("仿宋"), body.font().families());
        assertEquals(Align.JUSTIFY, body.text().align());
        assertTrue(body.text().snap());
    }

    @Test
    void thePageNumberStandsOutsideWithItsLineSevenMillimetresDown() {
        assertEquals(Set.of(Position.BOTTOM_RIGHT), page(false).boxes().keySet());
        assertEquals(Set.of(Position.BOTTOM_LEFT), page(true).boxes().keySet());
        Style odd = page(false).boxes().get(Position.BOTTOM_RIGHT).style();
        Style even = page(true).boxes().get(Position.BOTTOM_LEFT).style();
        assertEquals(13.75, odd.font().size());
        assertEquals(13.75, odd.box().padding().right());
        assertEquals(13.75, even.box().padding().left());
        assertEquals(TableStyle.VerticalAlign.TOP, odd.table().verticalAlign());
        assertEquals(7 * MM, odd.box().padding().top() + odd.text().lineHeight() / 2, 0.01);
        assertEquals(List.of("宋体"), even.font().families());
    }

    @Test
    void theTitleHasAnEmptyLineBeforeAndAfter() {
        Style title = style("<header class=\"masthead\"><h1 class=\"title\" id=\"x\">t</h1></header>");
        assertEquals(21, title.font().size());
        assertEquals(List.of("小标宋"), title.font().families());
        assertEquals(new Edges(PITCH, 0, PITCH, 0), title.box().padding());
        assertEquals(Align.CENTER, title.text().align());
        assertTrue(title.text().balance());
        assertEquals(0, title.text().indent());
        assertEquals(0, title.generated().bookmarkLevel());
    }

    @ParameterizedTest
    @CsvSource({"h2, part-heading, 黑体, 1", "h3, '', 楷体, 2", "h4, '', 仿宋, 3", "h5, '', 仿宋, 4"})
    void levelsDifferByTheirFaceOnly(String tag, String name, String family, int level) {
        Style heading = style("<" + tag + " class=\"" + name + "\" id=\"x\">t</" + tag + ">");
        assertEquals(List.of(family), heading.font().families());
        assertEquals(15.75, heading.font().size());
        assertEquals(31.5, heading.text().indent());
        assertEquals(level, heading.generated().bookmarkLevel());
        assertEquals(BreakStyle.Break.AVOID, heading.breaks().after());
    }

    @Test
    void runInHeadingsTakeTheFaceOfTheirLevel() {
        assertEquals(
                List.of("楷体"),
                style("<p class=\"run-in\"><span class=\"lead lead-3\" id=\"x\">t</span></p>")
                        .font()
                        .families());
    }

    @Test
    void theUnsealedSignatureStandsTwoCharactersInAndTheDateTwoMore() {
        String body =
                "<div class=\"signoff\" id=\"x\"><p class=\"signoff-agency\">a</p><p class=\"signoff-date\" id=\"y\">d</p></div>";
        Style block = style(body);
        assertEquals(new Size.FitContent(), block.box().width());
        assertTrue(block.box().autoLeft());
        assertEquals(31.5, block.box().margin().right());
        assertEquals(PITCH, block.box().margin().top());
        assertEquals(BreakStyle.Break.AVOID, block.breaks().before());
        assertEquals(31.5, style(swapIds(body)).text().indent());
    }

    @Test
    void theSealedSignatureStandsFourCharactersInAndCentred() {
        String body = "<div class=\"signoff sealed\" id=\"x\"><p class=\"signoff-agency\" id=\"z\">a</p>"
                + "<p class=\"signoff-date\" id=\"y\">d</p></div>";
        Style block = style(body);
        assertEquals(63, block.box().margin().right());
        assertEquals(2 * PITCH, block.box().padding().top());
        assertEquals(0, style(swapIds(body)).text().indent());
        assertEquals(Align.CENTER, style(swapIds(body)).text().align());
    }

    private static String swapIds(String body) {
        return body.replace("id=\"x\"", "").replace("id=\"y\"", "id=\"x\"");
    }

    @Test
    void attachmentsBeginOnAPageWithTheTitleOnTheThirdLine() {
        String body = "<section class=\"attachment\"><p class=\"attachment-label\">附件1</p>"
                + "<h2 class=\"attachment-title\" id=\"x\">t</h2></section>";
        Style title = style(body);
        assertEquals(PITCH, title.box().padding().top());
        assertEquals(Align.CENTER, title.text().align());
        assertEquals(
                BreakStyle.Break.PAGE,
                style("<section class=\"attachment\" id=\"x\"><p>t</p></section>")
                        .breaks()
                        .before());
    }

    @Test
    void attachmentNumbersStandUnderOneAnother() {
        String body = "<div class=\"attachments-note\"><p id=\"x\">附件：1.a</p><p id=\"y\">2.b</p></div>";
        Style first = style(body);
        Style second = style(swapIds(body));
        double em = 15.75;
        assertEquals(2 * em, first.box().padding().left() + first.text().indent(), 1e-9);
        assertEquals(
                (2 + "附件：".length()) * em,
                second.box().padding().left() + second.text().indent(),
                1e-9);
        Style only = style("<div class=\"attachments-note\"><p id=\"x\">附件：a</p></div>");
        assertEquals(2 * em, only.box().padding().left() + only.text().indent(), 1e-9);
        assertEquals((2 + "附件：".length()) * em, only.box().padding().left(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"t2, 9", "t3, 7.4", "t4, 9"})
    void formRowsHaveTheirHeightAndMayBeLowered(String table, double millimetres) {
        String body = "<table class=\"form " + table
                + "\"><tbody><tr id=\"x\"><td class=\"figure\">1</td></tr></tbody></table>";
        Style row = style(body);
        assertEquals(millimetres * MM, row.box().minHeight(), 1e-9);
        assertEquals(BreakStyle.Break.AVOID, row.breaks().before());
        assertTrue(row.table().fit().rowHeight() < row.box().minHeight());
        assertEquals(
                BreakStyle.Break.AUTO,
                style(body.replace("<tr ", "<tr class=\"group-start\" "))
                        .breaks()
                        .before());
    }

    @Test
    void formCellsHaveClosedRulesAndCentredFigures() {
        Style cell = style(
                "<table class=\"form t3\"><tbody><tr><td class=\"figure computed\" id=\"x\">1</td></tr></tbody></table>");
        assertEquals(new BoxStyle.Border(0.5, Color.BLACK), cell.box().border().bottom());
        assertEquals(cell.box().border().top(), cell.box().border().left());
        assertEquals(Align.CENTER, cell.text().align());
        assertEquals(TableStyle.VerticalAlign.MIDDLE, cell.table().verticalAlign());
        assertEquals(List.of("宋体"), cell.font().families());
        assertTrue(cell.table().collapse() && !cell.text().snap());
        assertEquals(0, cell.text().indent());
        assertEquals(Optional.empty(), cell.box().background());
    }

    @Test
    void turnedLabelsRunDown() {
        assertTrue(style(
                        "<table class=\"form t3\"><tbody><tr><th class=\"row-group vertical\" id=\"x\">三</th></tr></tbody></table>")
                .text()
                .vertical());
    }
}
