package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.layout.LayoutFixture.SMALL_PAGE;
import static org.nianbao.layout.LayoutFixture.glyphs;
import static org.nianbao.layout.LayoutFixture.han;
import static org.nianbao.layout.LayoutFixture.lines;
import static org.nianbao.layout.LayoutFixture.pages;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.PageItem.ArtifactKind;

class PaginatorTest {
    private static final String PLAIN = SMALL_PAGE + "p { text-indent: 0 } ";

    private static String p(int lines) {
        return "<p>" + han(lines * 10) + "</p>";
    }

    private static List<Integer> lineCounts(String css, String body) {
        return pages(css, body).stream().map(page -> lines(page).size()).toList();
    }

    @Test
    void tenLinesFillThePageExactly() {
        assertEquals(List.of(10, 5), lineCounts(PLAIN, p(15)));
    }

    @Test
    void linesStandOnTheGridWithTheEmBoxAtTheTop() {
        Page page = pages(PLAIN, p(10)).get(0);
        double first = glyphs(page).get(0).y();
        double last = glyphs(page).get(9).y();
        assertEquals(5 + 8.8, first, 0.01);
        assertEquals(9 * 20, last - first, 0.01);
    }

    @Test
    void noOrphanAtTheFootOfAPage() {
        assertEquals(List.of(9, 3), lineCounts(PLAIN, p(9) + p(3)));
    }

    @Test
    void noWidowAtTheTopOfAPage() {
        assertEquals(List.of(9, 2), lineCounts(PLAIN, p(11)));
    }

    @Test
    void aHeadingGoesAlongWithTheTwoLinesAfterIt() {
        String css = PLAIN + "h2 { break-after: avoid }";
        assertEquals(List.of(8, 5), lineCounts(css, p(8) + "<h2>题</h2>" + p(4)));
        assertEquals(List.of(10, 2), lineCounts(css, p(7) + "<h2>题</h2>" + p(4)));
    }

    @Test
    void aChainOfHeadingsStaysTogether() {
        String css = PLAIN + "h2, h3 { break-after: avoid }";
        assertEquals(List.of(7, 4), lineCounts(css, p(7) + "<h2>一</h2><h3>二</h3>" + p(2)));
    }

    @Test
    void aSignatureTakesTheLastLinesOfTheTextAlong() {
        String css = PLAIN + ".sign { break-before: avoid }";
        assertEquals(List.of(8, 3), lineCounts(css, p(10) + "<p class=\"sign\">署</p>"));
    }

    @Test
    void spaceBeforeIsDroppedAfterABreakThatNobodyAskedFor() {
        String css = PLAIN + "p.late { margin-top: 40pt; line-snap: none; line-height: 20pt }";
        List<Page> pages = pages(css, p(10) + "<p class=\"late\">" + han(20) + "</p>");
        assertEquals(2, pages.size());
        assertEquals(5 + 5 + 8.8, glyphs(pages.get(1)).get(0).y(), 0.01);
    }

    @Test
    void spaceBeforeStaysAfterABreakThatWasAskedFor() {
        String css = PLAIN + "p.late { margin-top: 40pt; break-before: page }";
        List<Page> pages = pages(css, p(1) + "<p class=\"late\">国</p>");
        assertEquals(5 + 40 + 8.8, glyphs(pages.get(1)).get(0).y(), 0.01);
    }

    @Test
    void aPartMayWantARightOrALeftPageAndLeavesTheOtherBlank() {
        String late = "<p class=\"late\">国</p>";
        assertEquals(List.of(1, 0, 1), lineCounts(PLAIN + "p.late { break-before: right }", p(1) + late));
        assertEquals(List.of(1, 1), lineCounts(PLAIN + "p.late { break-before: left }", p(1) + late));
        assertEquals(List.of(9, 2, 1), lineCounts(PLAIN + "p.late { break-before: right }", p(11) + late));
        assertEquals(List.of(10, 2, 0, 1), lineCounts(PLAIN + "p.late { break-before: left }", p(12) + late));
        assertEquals(List.of(1, 0, 1), lineCounts(PLAIN + "p.late { break-after: right }", late + p(1)));
    }

    @Test
    void namedPagesBeginOnAPageOfTheirOwn() {
        String css = PLAIN + ".cover { page: cover } @page cover { margin: 50pt 10pt 5pt 10pt }";
        List<Page> pages = pages(css, "<div class=\"cover\">" + p(1) + "</div>" + p(1));
        assertEquals(2, pages.size());
        assertEquals(50 + 8.8, glyphs(pages.get(0)).get(0).y(), 0.01);
        assertEquals(5 + 8.8, glyphs(pages.get(1)).get(0).y(), 0.01);
    }

    @Test
    void pageNumbersStandRightOnOddAndLeftOnEvenPages() {
        String css = PLAIN
                + "@page :right { @bottom-right { content: counter(page) '/' counter(pages) } }"
                + "@page :left { @bottom-left { content: counter(page) } }";
        List<Page> pages = pages(css, p(20));
        assertEquals(
                List.of("1/2"), List.of(String.join("", LayoutFixture.artifacts(pages.get(0), ArtifactKind.FOOTER))));
        assertEquals(List.of("2"), LayoutFixture.artifacts(pages.get(1), ArtifactKind.FOOTER));
        var even = glyphs(pages.get(1)).stream()
                .filter(g -> g.run().text().equals("2"))
                .findFirst()
                .orElseThrow();
        assertEquals(10, even.x(), 0.01);
    }

    @Test
    void runningHeadsTakeTheFirstStringOfThePageElseTheLastBefore() {
        String css = PLAIN + "h2 { string-set: part content() } @page { @top-left { content: string(part) } }";
        List<Page> pages = pages(css, "<h2>甲</h2>" + p(9) + "<h2>乙</h2>" + p(12));
        List<String> heads = pages.stream()
                .map(page -> String.join("", LayoutFixture.artifacts(page, ArtifactKind.HEADER)))
                .toList();
        assertEquals(List.of("甲", "乙", "乙"), heads);
    }

    @Test
    void pageReferencesAreRight() {
        String css = PLAIN + "a::after { content: target-counter(attr(href), page) }";
        List<Page> pages = pages(css, "<p><a href=\"#end\">终</a></p>" + p(25) + "<p id=\"end\">末</p>");
        assertEquals("终3", lines(pages.get(0)).get(0));
        assertEquals("末", lines(pages.get(2)).get(lines(pages.get(2)).size() - 1));
    }

    @Test
    void aFootnoteStandsOnThePageOfItsCall() {
        String css = PLAIN + "aside { float: footnote; font-size: 8pt; line-height: 10pt; line-snap: none }";
        String note = "<p>" + han(5) + "<aside>注文</aside>" + han(5) + "</p>";
        List<Page> pages = pages(css, p(7) + note + p(10));
        String first = LayoutFixture.text(pages.get(0));
        assertEquals(true, first.contains("注文"), first);
        double bottom = glyphs(pages.get(0)).stream()
                .mapToDouble(PageItem.Glyphs::y)
                .max()
                .orElseThrow();
        assertEquals(205 - 10 + 1 + 7.04, bottom, 0.1);
    }

    @Test
    void bordersOfEqualHeadingsAreDrawnOneByOne() {
        String css = PLAIN + "h2 { border-left: 3pt solid black }";
        Page page = pages(css, "<h2>甲</h2>" + p(2) + "<h2>乙</h2>").get(0);
        List<PageItem> rules =
                page.items().stream().filter(PageItem.Rule.class::isInstance).toList();
        assertEquals(2, rules.size());
        PageItem.Rule first = (PageItem.Rule) rules.get(0);
        assertEquals(20, first.y2() - first.y1(), 0.01);
    }
}
