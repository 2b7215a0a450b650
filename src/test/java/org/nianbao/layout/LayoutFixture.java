package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.font.FontLibrary;
import org.nianbao.layout.PageItem.ArtifactKind;
import org.nianbao.layout.PageItem.Glyphs;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.markup.Document;
import org.nianbao.markup.MarkupParser;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.style.StyleSheet;

/** Lays out small pieces of markup with the real fonts. */
final class LayoutFixture {
    static final FontLibrary FONTS = FontLibrary.load(Path.of("fonts"), new Findings());
    private static final LayoutEngine ENGINE = new LayoutEngine(FONTS);

    /** A page of ten lines of ten characters of 10 pt, on a grid of 20 pt. */
    static final String SMALL_PAGE =
            """
            @page { size: 120pt 210pt; margin: 5pt 10pt 5pt 10pt }
            body { font-family: 宋体; font-size: 10pt; line-height: 20pt; line-snap: baseline;
                   text-align: justify; orphans: 2; widows: 2 }
            """;

    private LayoutFixture() {}

    static LayoutResult layOut(String css, String body) {
        return layOut(css, body, (path, place, findings) -> Optional.empty());
    }

    static LayoutResult layOut(String css, String body, ImageSource images) {
        return layOut(css, "", body, images);
    }

    static LayoutResult layOut(String css, String head, String body, ImageSource images) {
        Findings findings = new Findings();
        StyleSheet sheet = StyleSheet.parse(new SourceFile("test.css", css), findings);
        String markup =
                "<html lang=\"zh-CN\"><head><title>题</title>" + head + "</head><body>" + body + "</body></html>";
        Document document =
                MarkupParser.parse(markup, "test", "test.yaml", findings).orElseThrow();
        assertEquals(List.of(), findings.toList());
        return ENGINE.layOut(sheet.apply(document), images);
    }

    /** The title of a document without one. */
    static String titleOf(String body) {
        Findings findings = new Findings();
        String markup = "<html lang=\"zh-CN\"><head></head><body>" + body + "</body></html>";
        Document document =
                MarkupParser.parse(markup, "test", "test.yaml", findings).orElseThrow();
        StyleSheet sheet = StyleSheet.parse(new SourceFile("test.css", SMALL_PAGE), findings);
        return ENGINE.layOut(sheet.apply(document), (path, place, found) -> Optional.empty())
                .pages()
                .info()
                .title();
    }

    static List<Page> pages(String css, String body) {
        return layOut(css, body).pages().pages();
    }

    /** Text of the content of a page, line by line. */
    static List<String> lines(Page page) {
        List<String> lines = new ArrayList<>();
        double y = Double.NaN;
        for (Glyphs glyphs : glyphs(page)) {
            if (!(glyphs.mark() instanceof Mark.Content)) {
                continue;
            }
            if (Math.abs(glyphs.y() - y) < 0.01) {
                lines.set(
                        lines.size() - 1,
                        lines.get(lines.size() - 1) + glyphs.run().text());
            } else {
                lines.add(glyphs.run().text());
            }
            y = glyphs.y();
        }
        return lines;
    }

    static List<Glyphs> glyphs(Page page) {
        return page.items().stream()
                .filter(Glyphs.class::isInstance)
                .map(Glyphs.class::cast)
                .toList();
    }

    static List<String> artifacts(Page page, ArtifactKind kind) {
        return glyphs(page).stream()
                .filter(glyphs -> glyphs.mark().equals(new Mark.Artifact(kind)))
                .map(glyphs -> glyphs.run().text())
                .toList();
    }

    static String text(Page page) {
        return String.join("", lines(page));
    }

    static String han(int count) {
        return "国".repeat(count);
    }
}
