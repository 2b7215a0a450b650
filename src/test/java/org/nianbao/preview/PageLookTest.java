package org.nianbao.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.font.FontLibrary;
import org.nianbao.layout.LayoutEngine;
import org.nianbao.layout.Page;
import org.nianbao.layout.Pages;
import org.nianbao.markup.MarkupParser;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.style.StyleSheet;

/** A page with a chart looks different when its figures or patterns do, and has a place for clicks. */
class PageLookTest {
    private static final FontLibrary FONTS = FontLibrary.load(Path.of("fonts"), new Findings());

    private static Pages pages(String css, int value, String place) throws IOException {
        Findings findings = new Findings();
        String sheet = Files.readString(Path.of("templates/official/style.css")) + css;
        String markup = "<html><body><figure data-src=\"" + place + "\"><table class=\"chart\" data-chart=\"bars\""
                + " data-src=\"" + place + "\"><tbody><tr><th>甲</th><td data-value=\"" + value
                + "\">3</td></tr><tr><th>乙</th><td data-value=\"7\">7</td></tr></tbody></table></figure></body></html>";
        return new LayoutEngine(FONTS)
                .layOut(
                        StyleSheet.parse(new SourceFile("s.css", sheet), findings)
                                .apply(MarkupParser.parse(markup, "m", "d.yaml", findings)
                                        .orElseThrow()),
                        (path, span, found) -> Optional.empty())
                .pages();
    }

    private static long look(String css, int value, String place) throws IOException {
        return PageLook.of(page(css, value, place), Map.of());
    }

    private static Page page(String css, int value, String place) throws IOException {
        return pages(css, value, place).pages().get(0);
    }

    @Test
    void barsAndPatternsAreSeenAndPlacesAreNot() throws IOException {
        long look = look("", 3, "5:3");
        assertEquals(look, look("", 3, "8:3"));
        assertNotEquals(look, look("", 4, "5:3"));
        assertNotEquals(look, look("table.chart { pattern: dots(3pt, 1pt) }", 3, "5:3"));
    }

    @Test
    void aClickOnAChartLeadsToItsLine() throws IOException {
        Pages pages = pages("", 3, "5:3");
        PageAreas areas = PageAreas.of(pages.pages().get(0), PageAreas.types(pages.structure()));
        assertEquals(5, areas.lines().get(0).source().line());
        assertEquals(
                List.of("Figure"),
                areas.boxes().stream().map(PageAreas.Box::type).toList());
        assertEquals(406, areas.lines().get(0).area().width(), 1);
    }
}
