package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.layout.LayoutFixture.SMALL_PAGE;
import static org.nianbao.layout.LayoutFixture.han;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.Picture;
import org.nianbao.layout.Pages.ImageData;

/** A page holds ten lines of 20 pt; a figure is 122.5 pt high with its caption of 10 pt, 85 pt at the least. */
final class FigureMoverTest {
    private static final String CSS = SMALL_PAGE
            + "figure { text-align: center; line-snap: none } h2 { break-after: avoid; bookmark-level: 1 }"
            + "figcaption { text-align: center; line-height: 12pt; font-size: 8pt }";
    private static final String FIGURE = "<figure><img src=\"a.png\" alt=\"图\"/><figcaption>注</figcaption></figure>";
    private static final ImageSource UPRIGHT =
            (path, place, findings) -> Optional.of(new ImageData(new byte[0], "png", 120, 150));

    private static Pages pages(String css, String body) {
        return LayoutFixture.layOut(CSS + css, body, UPRIGHT).pages();
    }

    private static String lines(String word, int count) {
        return ("<p>" + word + "</p>").repeat(count);
    }

    private static Area picture(Pages pages, int page) {
        return pages.pages().get(page - 1).items().stream()
                .filter(Picture.class::isInstance)
                .map(item -> ((Picture) item).area())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no picture on page " + page));
    }

    private static List<String> text(Pages pages, int page) {
        return LayoutFixture.lines(pages.pages().get(page - 1));
    }

    @Test
    void aPictureThatDoesNotQuiteFitGetsSmallerAndStaysInTheMiddle() {
        Area area = picture(pages("", lines("甲", 5) + FIGURE + lines("乙", 9)), 1);
        assertEquals(5 + 100, area.y(), 0.01);
        assertEquals(90, area.height(), 0.01);
        assertEquals(72, area.width(), 0.01);
        assertEquals(60, area.x() + area.width() / 2, 0.01);
    }

    @Test
    void aPictureWhoseWidthTheStyleSheetGivesKeepsIt() {
        Pages pages = pages("img { width: 90% }", lines("甲", 5) + FIGURE + lines("乙", 9));
        assertEquals(90, picture(pages, 2).width(), 0.01);
    }

    @Test
    void textAfterTheFigureFillsThePageAndTheStructureKeepsItsPlace() {
        Pages pages = pages("", lines("甲", 6) + FIGURE + "<p>" + han(60) + "</p>");
        assertEquals(10, text(pages, 1).size());
        assertEquals(5, picture(pages, 2).y(), 0.01);
        assertEquals(List.of("注", han(10), han(10)), text(pages, 2));
        assertEquals(
                List.of("P", "P", "P", "P", "P", "P", "Div", "P"),
                pages.structure().children().stream().map(StructureNode::type).toList());
    }

    @Test
    void figuresKeepTheirOrder() {
        Pages pages = pages("", lines("甲", 7) + FIGURE + lines("乙", 1) + FIGURE.replace('注', '解') + lines("丙", 4));
        assertEquals("甲甲甲甲甲甲甲乙丙丙", String.join("", text(pages, 1)));
        assertEquals("注", text(pages, 2).get(0));
        assertEquals(
                "解",
                text(pages, pages.pages().size() == 2 ? 2 : 3).stream()
                        .filter("解"::equals)
                        .findFirst()
                        .orElse("missing"));
    }

    @Test
    void aHeadingOverTheFigureStaysWithTheTextThatPasses() {
        Pages pages = pages("", lines("甲", 5) + "<h2>题</h2>" + FIGURE + lines("乙", 9));
        assertEquals("甲甲甲甲甲题乙乙乙乙", String.join("", text(pages, 1)));
        assertEquals(5, picture(pages, 2).y(), 0.01);
    }

    @Test
    void textOfTheNextSectionDoesNotPassSoTheFigureMovesUp() {
        Pages pages = pages("", lines("甲", 2) + lines("乙", 4) + FIGURE + "<h2>题</h2>" + lines("丙", 9));
        assertEquals(5 + 60, picture(pages, 1).y(), 20);
        assertEquals("甲甲乙注", String.join("", text(pages, 1)));
        assertEquals("乙乙乙题", String.join("", text(pages, 2).subList(0, 4)));
    }

    @Test
    void theEndOfTheTextStaysWithTheSignature() {
        String css = ".sign { break-before: avoid }";
        Pages pages = pages(css, lines("甲", 6) + FIGURE + "<p>" + han(40) + "</p><p class=\"sign\">署</p>");
        assertEquals(8, text(pages, 1).size());
        assertEquals(List.of("注", han(10), han(10), "署"), text(pages, 2));
    }

    @Test
    void aFigureWithAFootnoteStaysBeforeTheTextThatFollows() {
        String css = "aside { float: footnote; font-size: 8pt; line-height: 10pt; line-snap: none }";
        String noted = FIGURE.replace("注", "注<aside>一</aside>");
        Pages pages = pages(css, lines("甲", 7) + noted + lines("乙", 4));
        assertEquals(7, text(pages, 1).size());
        picture(pages, 2);
    }

    @Test
    void aHeadingThatRunsIntoItsTextIsPassedByNoFigure() {
        String css = "p.opens { clear: top }";
        String opens = "<p class=\"opens\">" + han(30) + "</p>";
        Pages after = pages(css, lines("甲", 8) + FIGURE + opens);
        assertEquals(8, text(after, 1).size());
        Pages before = pages(css, lines("甲", 3) + opens + FIGURE + "<h2>题</h2>" + lines("丙", 9));
        assertEquals(6, text(before, 1).size());
        picture(before, 2);
    }

    @Test
    void aFigureMovesUpBeforeTheRestOfAParagraph() {
        Pages pages = pages("", "<p>" + han(160) + "</p>" + FIGURE + "<h2>题</h2>" + lines("丙", 9));
        assertEquals(10, text(pages, 1).size());
        assertEquals(5, picture(pages, 2).y(), 0.01);
        assertEquals(List.of("注", han(10), han(10), han(10)), text(pages, 2));
        assertEquals(List.of(han(10), han(10), han(10), "题"), text(pages, 3).subList(0, 4));
    }
}
