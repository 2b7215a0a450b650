package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.style.BoxStyle.Edges;
import org.nianbao.style.ContentItem.Literal;
import org.nianbao.style.ContentItem.PageCount;
import org.nianbao.style.ContentItem.PageNumber;
import org.nianbao.style.ContentItem.StringReference;
import org.nianbao.style.PageStyle.Position;
import org.nianbao.style.StyledDocument.PageKind;
import org.nianbao.style.TextStyle.Align;

class PageRuleTest {
    private static final double MM = 72 / 25.4;
    private static final PageKind ODD = new PageKind("", false, false);
    private static final PageKind EVEN = new PageKind("", false, true);
    private static final PageKind FIRST = new PageKind("", true, false);

    private static StyledDocument document(String css) {
        return Sheets.sheet(css).apply(Sheets.document("<p>t</p>"));
    }

    private static PageStyle page(String css, PageKind kind) {
        return document(css).pages().apply(kind);
    }

    @Test
    void sizesAndMargins() {
        PageStyle page = page("@page { size: A4 landscape; margin: 37mm 26mm 35mm 28mm }", ODD);
        assertEquals(297 * MM, page.width(), 1e-9);
        assertEquals(210 * MM, page.height(), 1e-9);
        assertEquals(new Edges(37 * MM, 26 * MM, 35 * MM, 28 * MM), page.margin());
        assertEquals(100, page("@page { size: 100pt 200pt }", ODD).width());
        assertEquals(595.276, page("", ODD).width(), 0.001);
    }

    @Test
    void leftRightFirstAndNamedPages() {
        String css = "@page cover { margin: 5pt } @page :first { margin: 4pt } @page :left { margin: 3pt }"
                + " @page :right { margin: 2pt } @page { margin: 1pt } @page cover:left { margin-top: 9pt }";
        assertEquals(2, page(css, ODD).margin().top());
        assertEquals(3, page(css, EVEN).margin().top());
        assertEquals(4, page(css, FIRST).margin().top());
        assertEquals(5, page(css, new PageKind("cover", true, false)).margin().top());
        assertEquals(9, page(css, new PageKind("cover", false, true)).margin().top());
    }

    @Test
    void marginBoxesHaveContentAndStyle() {
        PageStyle page = page(
                "html { font-family: 仿宋 } @page { font-size: 四号; @bottom-right { content: '— ' counter(page) ' / '"
                        + " counter(pages); padding-right: 1em; border-top: 1pt solid } @top-center { content: string(part) }"
                        + " @top-left { color: red } }",
                ODD);
        assertEquals(
                Set.of(Position.BOTTOM_RIGHT, Position.TOP_CENTER), page.boxes().keySet());
        PageStyle.MarginBox box = page.boxes().get(Position.BOTTOM_RIGHT);
        assertEquals(List.of(new Literal("— "), new PageNumber(), new Literal(" / "), new PageCount()), box.content());
        assertEquals(List.of("仿宋"), box.style().font().families());
        assertEquals(13.75, box.style().box().padding().right());
        assertEquals(Align.RIGHT, box.style().text().align());
        assertEquals(
                List.of(new StringReference("part")),
                page.boxes().get(Position.TOP_CENTER).content());
    }

    @Test
    void contentNoneTakesABoxAway() {
        String css =
                "@page { @bottom-center { content: counter(page) } } @page cover { @bottom-center { content: none } }";
        assertEquals(1, page(css, ODD).boxes().size());
        assertEquals(0, page(css, new PageKind("cover", false, false)).boxes().size());
    }

    @Test
    void eachKindIsComputedOnce() {
        StyledDocument document = document("@page { margin: 1pt }");
        assertSame(document.pages().apply(ODD), document.pages().apply(new PageKind("", false, false)));
    }
}
