package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.layout.LayoutFixture.SMALL_PAGE;
import static org.nianbao.layout.LayoutFixture.artifacts;
import static org.nianbao.layout.LayoutFixture.han;
import static org.nianbao.layout.LayoutFixture.layOut;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.PageItem.ArtifactKind;

/** The logical structure, rule by rule: what a screen reader is told of each kind of markup. */
class StructureRulesTest {
    private static final String HEADS = "<thead><tr><th>项</th><th>甲</th></tr></thead><tbody>"
            + "<tr><th>行</th><td>1</td></tr>".repeat(30) + "</tbody>";

    private static final String CONTENTS =
            SMALL_PAGE + "a::after { content: leader('.') target-counter(attr(href), page) }";

    private static String structure(String body) {
        return structure(SMALL_PAGE, body);
    }

    private static String structure(String css, String body) {
        return StructureDump.dump(layOut(css, body).pages());
    }

    @Test
    void aParagraphOverPagesIsOneElement() {
        assertEquals("Document\n  P “" + han(200) + "”\n", structure("<p>" + han(200) + "</p>"));
        assertEquals(
                2, LayoutFixture.pages(SMALL_PAGE, "<p>" + han(200) + "</p>").size());
    }

    @Test
    void sectionsAndGroupsHoldWhatStandsInThem() {
        assertEquals(
                """
                Document
                  Sect
                    H1 “题”
                    Div
                      P “文”
                """,
                structure("<section><h1>题</h1><div><p>文</p></div></section>"));
    }

    /** Templates may forget it, but a file must have one. */
    @Test
    void aDocumentWithoutATitleIsCalledByItsFirstHeading() {
        assertEquals("题一", LayoutFixture.titleOf("<p>文</p><section><h2>题<span>一</span></h2></section>"));
        assertEquals("年度报告", LayoutFixture.titleOf("<p>文</p>"));
    }

    @Test
    void noLevelOfHeadingsIsSkipped() {
        String body = "<h2>一</h2><h5>深</h5><h5>又</h5><h3>中</h3><h4>下</h4><h2>二</h2><h4>跳</h4>";
        assertEquals(
                List.of("H1 “一”", "H2 “深”", "H2 “又”", "H2 “中”", "H3 “下”", "H1 “二”", "H2 “跳”"),
                structure(body).lines().skip(1).map(String::strip).toList());
    }

    @Test
    void listsHaveLabelsAndBodiesAndNest() {
        assertEquals(
                """
                Document
                  L ListNumbering=Decimal
                    LI
                      Lbl “1.”
                      LBody
                        P “甲”
                        L ListNumbering=Disc
                          LI
                            Lbl “•”
                            LBody “乙”
                """,
                structure(
                        "ul { list-style-type: disc } ol { list-style-type: decimal }" + SMALL_PAGE,
                        "<ol><li><p>甲</p><ul><li>乙</li></ul></li></ol>"));
    }

    @Test
    void aNoteStandsWhereItIsCalled() {
        assertEquals(
                """
                Document
                  P
                    Span “前”
                    Reference “1”
                    Note
                      Lbl “1”
                      P “注”
                    Span “后”
                """,
                structure(SMALL_PAGE + "aside { float: footnote }", "<p>前<aside>注</aside>后</p>"));
    }

    @Test
    void linksAndForeignWordsAreElementsOfTheirOwn() {
        assertEquals(
                """
                Document
                  P
                    Span “见”
                    Link -> https://example.org “网站”
                    Span Lang=en “open data”
                    Span Lang=en
                      Span “at”
                      Link -> https://example.com “home”
                    Span “。”
                """,
                structure("<p>见<a href=\"https://example.org\">网站</a><span lang=\"en\">open data</span>"
                        + "<span lang=\"en\">at<a href=\"https://example.com\">home</a></span>。</p>"));
    }

    @Test
    void entriesOfContentsAreATableOfContentsAndLeadersAreForTheEye() {
        String body = "<h1 id=\"a\">目</h1><p><a href=\"#a\">一</a></p> <p><a href=\"#a\">二</a></p><p>文</p>"
                + "<p>见<a href=\"#a\">一</a></p><p><a href=\"#a\">三</a></p>";
        assertEquals(
                """
                Document
                  H1 “目”
                  TOC
                    TOCI
                      Reference
                        Link -> #a “一1”
                    TOCI
                      Reference
                        Link -> #a “二1”
                  P “文”
                  P
                    Span “见”
                    Link -> #a “一1”
                  TOC
                    TOCI
                      Reference
                        Link -> #a “三1”
                """,
                structure(CONTENTS, body));
        List<String> leaders = artifacts(LayoutFixture.pages(CONTENTS, body).get(0), ArtifactKind.LAYOUT);
        assertEquals(4, leaders.size());
        assertEquals("", leaders.get(0).replace(".", ""));
    }

    @Test
    void aTableHasCaptionHeadAndBodyAndABlankCellIsBlank() {
        assertEquals(
                """
                Document
                  Table
                    Caption “表”
                    THead
                      TR
                        TH Scope=Column “甲”
                        TH Scope=Column “乙”
                    TBody
                      TR
                        TD “1”
                        TD
                """,
                structure(
                        "<table><caption>表</caption><thead><tr><th scope=\"col\">甲</th><th scope=\"col\">乙</th></tr></thead>"
                                + "<tbody><tr><td>1</td><td></td></tr></tbody></table>"));
    }

    @Test
    void aCaptionIsPrintedAboveItsTable() {
        String body = "<table><caption>表</caption><tbody><tr><td>1</td></tr></tbody></table>";
        assertEquals(
                "表1", LayoutFixture.text(LayoutFixture.pages(SMALL_PAGE, body).get(0)));
    }

    /** PDF/UA-1, 7.2: a head may not stand alone. */
    @Test
    void aTableOfNothingButHeadersHasABody() {
        assertEquals(
                """
                Document
                  Table
                    TBody
                      TR
                        TH Scope=Column “甲”
                """,
                structure("<table><thead><tr><th scope=\"col\">甲</th></tr></thead></table>"));
    }

    @Test
    void aTableWithoutRowsIsNothing() {
        assertEquals("Document\n  P “文”\n", structure("<table></table><p>文</p>"));
    }

    @Test
    void whatIsRepeatedOnTheNextPageIsAnArtifact() {
        List<Page> pages = LayoutFixture.pages(SMALL_PAGE, "<table>" + HEADS + "</table>");
        assertEquals(2, pages.size());
        assertEquals(List.of(), artifacts(pages.get(0), ArtifactKind.REPEATED));
        assertEquals(List.of("项", "甲"), artifacts(pages.get(1), ArtifactKind.REPEATED));
        assertEquals(
                1,
                structure("<table>" + HEADS + "</table>")
                        .lines()
                        .filter(line -> line.contains("THead"))
                        .count());
    }

    @Test
    void turnedTablesAndVerticalCellsReadLikeOthers() {
        String table = "<table>" + "<tbody><tr><th class=\"v\" scope=\"row\">纵“排”</th><td>1</td></tr></tbody></table>";
        String expected = structure(table);
        assertEquals(
                expected,
                structure(SMALL_PAGE + "table { orientation: landscape } .v { writing-mode: vertical-rl }", table));
    }
}
