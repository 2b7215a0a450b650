package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.nianbao.font.FontLibrary;
import org.nianbao.layout.ImageSource;
import org.nianbao.layout.LayoutEngine;
import org.nianbao.layout.Pages;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.markup.Document;
import org.nianbao.markup.MarkupParser;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.style.StyleSheet;

/** Pages laid out from markup with the shipped fonts and style sheets: random reports of any length. */
final class LaidOut {
    private static final FontLibrary FONTS = FontLibrary.load(Path.of("fonts"), new Findings());
    private static final LayoutEngine ENGINE = new LayoutEngine(FONTS);
    private static final String WORDS = commonCharacters();
    private static final StyleSheet OFFICIAL = sheet("official");
    private static final StyleSheet PLAIN = sheet("plain");
    private static final byte[] PHOTO = SamplePages.image(BufferedImage.TYPE_INT_RGB, "png");

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private LaidOut(long seed) {
        this.random = new Random(seed);
    }

    /** A report of many sections: each third with the plain style sheet and a table of contents, each fourth a draft. */
    static Pages random(long seed, int sections) {
        LaidOut report = new LaidOut(seed);
        boolean plain = seed % 3 == 1;
        if (plain) {
            report.contents(sections);
        }
        for (int i = 1; i <= sections; i++) {
            report.section(i);
        }
        String mark = seed % 4 == 3 ? "<meta name=\"watermark\" content=\"草稿\"/>" : "";
        return pages(report.out.toString(), mark, plain ? PLAIN : OFFICIAL);
    }

    /** Lays out the body of a document. */
    static Pages pages(String body) {
        return pages(body, "", OFFICIAL);
    }

    private static Pages pages(String body, String meta, StyleSheet sheet) {
        Findings findings = new Findings();
        String markup = "<html lang=\"zh-CN\"><head><title>年度报告</title><meta name=\"author\" content=\"某局\"/>"
                + "<meta name=\"created\" content=\"2024-01-20\"/>" + meta + "</head><body><h1>年度报告</h1>" + body
                + "</body></html>";
        Document document =
                MarkupParser.parse(markup, "test", "test.yaml", findings).orElseThrow();
        assertEquals(List.of(), findings.toList());
        return ENGINE.layOut(sheet.apply(document), image()).pages();
    }

    /** With a rule more for turned tables and for vertical headers outside of forms. */
    private static StyleSheet sheet(String templates) {
        Path file = Path.of("templates", templates, "style.css");
        String rules = "table.turned { orientation: landscape; } th.upright { writing-mode: vertical-rl; }";
        Findings findings = new Findings();
        try {
            StyleSheet sheet =
                    StyleSheet.parse(new SourceFile(file.toString(), Files.readString(file) + rules), findings);
            assertEquals(List.of(), findings.toList());
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImageSource image() {
        return (path, place, findings) -> Optional.of(new ImageData(PHOTO, "png", 16, 8));
    }

    /** Every eighth character of level 1 of GB 2312: about as many as a long report has. */
    private static String commonCharacters() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3755; i += 8) {
            byte[] code = {(byte) (0xB0 + i / 94), (byte) (0xA1 + i % 94)};
            text.append(new String(code, Charset.forName("GB2312")));
        }
        return text.toString();
    }

    private void contents(int sections) {
        out.append("<div class=\"toc\"><h2>目录</h2>");
        for (int i = 1; i <= sections; i++) {
            out.append("<p class=\"toc-entry\"><a href=\"#s").append(i).append("\">");
            out.append(words(6)).append("</a></p>");
        }
        out.append("</div>");
    }

    private void section(int number) {
        out.append("<section><h2 id=\"s")
                .append(number)
                .append("\">")
                .append(words(8))
                .append("</h2>");
        paragraph();
        switch (random.nextInt(9)) {
            case 0 -> list("ol", 2);
            case 1 -> list("ul", 2);
            case 2 -> table("narrative", 2 + random.nextInt(14), 3 + random.nextInt(5));
            case 8 -> table("narrative turned", 2 + random.nextInt(4), 5 + random.nextInt(8));
            case 3 ->
                out.append("<figure><img src=\"p.png\" alt=\"")
                        .append(words(5))
                        .append("\"/><figcaption>")
                        .append(words(6))
                        .append("</figcaption></figure>");
            case 4, 5 -> chart(1 + random.nextInt(10), 1 + random.nextInt(3));
            case 6 -> out.append("<h3>").append(words(6)).append("</h3>");
            default -> paragraph();
        }
        paragraph();
        out.append("</section>");
    }

    private void chart(int rows, int series) {
        String kind = List.of("auto", "bars", "columns", "pie").get(random.nextInt(4));
        out.append("<figure class=\"chart\"><table class=\"chart ").append(kind);
        out.append("\" data-chart=\"")
                .append(kind)
                .append("\" title=\"")
                .append(words(9))
                .append("\"><thead><tr><th></th>");
        out.append(("<th>" + words(3) + "</th>").repeat(series)).append("</tr></thead><tbody>");
        for (int row = 0; row < rows; row++) {
            out.append("<tr><th>").append(words(1 + random.nextInt(20))).append("</th>");
            for (int column = 0; column < series; column++) {
                int value = random.nextInt(4) == 0 ? 0 : random.nextInt(1 << random.nextInt(20));
                out.append("<td data-value=\"")
                        .append(value)
                        .append("\">")
                        .append(value)
                        .append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table><figcaption>").append(words(6)).append("</figcaption></figure>");
    }

    private void paragraph() {
        out.append("<p>").append(words(20 + random.nextInt(120))).append("，共").append(random.nextInt(10000));
        out.append("件。<strong>").append(words(4)).append("</strong>");
        switch (random.nextInt(9)) {
            case 4, 5 -> note();
            case 6 -> out.append("<span lang=\"en\">open government</span>");
            case 7 -> out.append("<img src=\"p.png\" alt=\"图标\"/>");
            case 8 -> out.append("\uE123𠅤");
            case 0 ->
                out.append("<a href=\"https://example.org/").append(words(2)).append("\">网站</a>");
            case 1 -> out.append("<a href=\"#s1\">第一部分</a>");
            case 2 -> out.append("占12.5%，——见“附件”");
            default -> out.append("GB/T 9704");
        }
        out.append("。</p>");
    }

    private void note() {
        out.append("<aside class=\"footnote\">").append(words(5 + random.nextInt(60)));
        out.append("。</aside>");
    }

    private void list(String tag, int depth) {
        out.append('<').append(tag).append('>');
        for (int i = 0; i <= random.nextInt(4); i++) {
            out.append("<li><p>").append(words(10 + random.nextInt(50))).append("</p>");
            if (depth > 0 && random.nextInt(3) == 0) {
                list(tag, depth - 1);
            }
            out.append("</li>");
        }
        out.append("</").append(tag).append('>');
    }

    /** Two header rows, a spanning header, row headers that span two rows. */
    private void table(String kind, int rows, int columns) {
        out.append("<table class=\"")
                .append(kind)
                .append("\"><caption>")
                .append(words(6))
                .append("</caption><thead><tr>");
        out.append("<th colspan=\"2\" rowspan=\"2\" scope=\"col\">")
                .append(words(2))
                .append("</th>");
        out.append("<th colspan=\"").append(columns).append("\" scope=\"colgroup\">申请人</th></tr><tr>");
        for (int column = 0; column < columns; column++) {
            out.append("<th scope=\"col\">").append(words(2)).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (int row = 0; row < 2 * rows; row++) {
            out.append("<tr>");
            if (row % 2 == 0) {
                out.append(random.nextInt(3) == 0 ? "<th class=\"upright\"" : "<th")
                        .append(" rowspan=\"2\" scope=\"rowgroup\">")
                        .append(words(4))
                        .append("</th>");
            }
            out.append("<th scope=\"row\">").append(words(3)).append("</th>");
            for (int column = 0; column < columns; column++) {
                out.append("<td>")
                        .append(random.nextInt(5) == 0 ? "" : random.nextInt(300))
                        .append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.charAt(random.nextInt(WORDS.length())));
            text.append(i % 17 == 16 && i + 1 < count ? "，" : "");
        }
        return text.toString();
    }
}
