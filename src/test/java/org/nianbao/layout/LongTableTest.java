package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.layout.LayoutFixture.SMALL_PAGE;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.PageItem.ArtifactKind;
import org.nianbao.layout.PageItem.Glyphs;

/** Tables over many pages, turned ones and such with footnotes in their cells. */
final class LongTableTest {
    private static final String CSS = SMALL_PAGE
            + "table { width: 100%; line-height: 12pt; line-snap: none; border-collapse: collapse; text-indent: 0 }"
            + "th, td { border: 0.5pt solid black; padding: 1pt; text-align: center } tr { min-height: 18pt }"
            + "aside { float: footnote; font-size: 8pt; line-height: 10pt; line-snap: none; text-indent: 0 }"
            + "table.turned { orientation: landscape }"
            + "@page :right { @bottom-right { content: counter(page) } }"
            + "@page :left { @bottom-left { content: counter(page) } }";
    private static final String HEAD = "<thead><tr><th scope=\"col\">名</th><th scope=\"col\">数</th></tr></thead>";

    private static String rows(int count, String note) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "<tr><td>行%05d%s</td><td>数</td></tr>".formatted(i, note.formatted(i)))
                .collect(Collectors.joining());
    }

    private static List<Page> pages(String kind, String rows) {
        return LayoutFixture.pages(
                CSS, "<table class=\"" + kind + "\">" + HEAD + "<tbody>" + rows + "</tbody></table>");
    }

    /** Time that grew with the square of the rows would be a hundred times as long. */
    @Test
    void tenThousandRowsTakeSecondsAndNoneIsLost() {
        List<Page> pages = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> pages("", rows(10_000, "")));
        String text = pages.stream().map(LayoutFixture::text).collect(Collectors.joining());
        for (int i = 1; i <= 10_000; i++) {
            assertTrue(text.contains("行%05d".formatted(i)), "row " + i);
        }
        assertEquals(List.of("名", "数"), LayoutFixture.artifacts(pages.get(900), ArtifactKind.REPEATED));
    }

    @Test
    void aFootnoteCalledInACellStandsOnThePageOfItsRow() {
        List<Page> pages = pages("", rows(20, "<aside>注%05d</aside>"));
        for (Page page : pages) {
            String text = LayoutFixture.text(page);
            for (int i = 1; i <= 20; i++) {
                assertEquals(text.contains("行%05d".formatted(i)), text.contains("注%05d".formatted(i)), text);
            }
            double lowest = LayoutFixture.glyphs(page).stream()
                    .filter(glyphs -> !(glyphs.mark() instanceof PageItem.Mark.Artifact))
                    .mapToDouble(Glyphs::y)
                    .max()
                    .orElseThrow();
            assertTrue(lowest < page.area().bottom(), "overflow");
        }
    }

    /** GB/T 9704 clause 8: the sheet and its page number stay, the head lies left on odd and even pages. */
    @Test
    void aTurnedTableTurnsNeitherThePageNorItsNumber() {
        List<Page> turned = pages("turned", rows(16, ""));
        List<Page> upright = pages("", rows(40, ""));
        assertTrue(turned.size() >= 3, turned.size() + " pages");
        for (int i = 0; i < 3; i++) {
            Page page = turned.get(i);
            assertEquals(List.of(120.0, 210.0), List.of(page.width(), page.height()));
            assertEquals(number(upright.get(i)), number(page));
            Glyphs head = LayoutFixture.glyphs(page).stream()
                    .filter(glyphs -> glyphs.run().text().equals("名"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(head.turned() && head.x() < page.area().x() + 18, "the head of page " + page.number());
        }
    }

    private static String number(Page page) {
        return LayoutFixture.glyphs(page).stream()
                .filter(glyphs -> glyphs.mark().equals(new PageItem.Mark.Artifact(ArtifactKind.FOOTER)))
                .map(glyphs ->
                        "%s at %.2f,%.2f %s".formatted(glyphs.run().text(), glyphs.x(), glyphs.y(), glyphs.turned()))
                .collect(Collectors.joining());
    }
}
