package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.style.BoxStyle.Edges;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.ContentItem.AttributeValue;
import org.nianbao.style.ContentItem.Leader;
import org.nianbao.style.ContentItem.Literal;
import org.nianbao.style.ContentItem.OwnText;
import org.nianbao.style.ContentItem.TargetPage;
import org.nianbao.style.GeneratedStyle.NamedString;
import org.nianbao.style.TextStyle.ListStyle;
import org.nianbao.style.TextStyle.Trim;

class PropertyValueTest {
    private static Style style(String declarations) {
        return Sheets.styleOfX("p { " + declarations + " }", "<p id=\"x\">t</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "初号, 42",
        "一号, 27.5",
        "二号, 21",
        "小二, 18",
        "三号, 15.75",
        "四号, 13.75",
        "小四, 12",
        "五号, 10.5",
        "小五, 9",
        "六号, 7.875",
        "七号, 5.25",
        "八号, 5",
        "16pt, 16",
        "10mm, 28.3464567",
        "1cm, 28.3464567",
        "1in, 72",
        "96px, 72",
        "2em, 21",
        "2rem, 21",
        "2ic, 21",
        "200%, 21",
        "0, 0",
        "12PT, 12",
    })
    void fontSizes(String written, double points) {
        assertEquals(points, style("font-size: " + written).font().size(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1pt|1 1 1 1",
                "1pt 2pt|1 2 1 2",
                "1pt 2pt 3pt|1 2 3 2",
                "1pt 2pt 3pt 4pt|1 2 3 4",
                "-4pt 0|-4 0 -4 0"
            })
    void fourSides(String written, String expected) {
        Edges edges = style("margin: " + written).box().margin();
        assertEquals(
                expected, "%.0f %.0f %.0f %.0f".formatted(edges.top(), edges.right(), edges.bottom(), edges.left()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#f00|1 0 0",
                "#3366CC|0.2 0.4 0.8",
                "rgb(51, 102, 204)|0.2 0.4 0.8",
                "rgb(51 102 204)|0.2 0.4 0.8",
                "rgb(20%, 40%, 80%)|0.2 0.4 0.8",
                "gray(90%)|0.9 0.9 0.9",
                "White|1 1 1"
            })
    void colours(String written, String expected) {
        Color color = style("color: " + written).font().color();
        String[] parts = expected.split(" ");
        assertEquals(Double.parseDouble(parts[0]), color.red(), 1e-9);
        assertEquals(Double.parseDouble(parts[1]), color.green(), 1e-9);
        assertEquals(Double.parseDouble(parts[2]), color.blue(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color: #12345",
                "color: rgb(1, 2 3)",
                "color: rgb(300, 0, 0)",
                "color: gray(120%)",
                "color: gray(10)",
                "color: blurple",
                "font-size: 12",
                "font-size: -1pt",
                "font-size: 特号",
                "font-size: 3furlong",
                "margin: 1pt 2pt 3pt 4pt 5pt",
                "margin: 10%",
                "padding: -1pt",
                "padding: auto",
                "border: 1pt dashed black",
                "border: solid",
                "width: -3%",
                "width: 1e9pt",
                "orphans: 0",
                "orphans: 1.5",
                "widows: -2",
                "line-height: -1",
                "text-align: middle",
                "text-indent: 2",
                "color: black !important",
                "color:",
                "color: red red",
                "font-family: ''",
                "font-family: a,",
                "string-set: t",
                "string-set: t counter(page)",
                "fit: 6mm",
                "bookmark-level: 0",
                "display: flex",
                "content-visibility: x"
            })
    void wrongValuesAreReportedOnce(String declaration) {
        Findings findings = new Findings();
        StyleSheet.parse(new SourceFile("s.css", "p { " + declaration + "; } h1 { color: red }"), findings);
        assertEquals(1, findings.toList().size(), findings.toList().toString());
    }

    @Test
    void textProperties() {
        TextStyle text = style("text-wrap: balance; line-break: strict; text-spacing-trim: space-all;"
                        + " text-autospace: no-autospace; hanging-punctuation: allow-end; line-snap: baseline;"
                        + " writing-mode: vertical-rl; orphans: 3; widows: 4; list-style-type: cjk-parenthesized")
                .text();
        assertTrue(text.balance() && text.hanging() && text.snap() && text.vertical() && !text.autospace());
        assertEquals(TextStyle.LineBreak.STRICT, text.lineBreak());
        assertEquals(Trim.SPACE_ALL, text.trim());
        assertEquals(7, text.orphans() + text.widows());
        assertEquals(ListStyle.CJK_PARENTHESIZED, text.listStyle());
    }

    @Test
    void chineseTextIsSetByTheRulesUnlessToldOtherwise() {
        TextStyle text = style("").text();
        assertEquals(Trim.TRIM_END, text.trim());
        assertEquals(TextStyle.LineBreak.NORMAL, text.lineBreak());
        assertTrue(text.autospace());
    }

    @Test
    void boxAndTableProperties() {
        Style style = style("width: 34%; height: 2mm; min-height: 1mm; background: gray(90%); fit: 6.2mm 9pt;"
                + " orientation: landscape; border-collapse: collapse; break-inside: avoid; break-after: page;"
                + " page: wide; clear: top; bookmark-level: 2; float: footnote");
        assertEquals(new Size.Share(0.34), style.box().width());
        assertEquals(new Size.Points(2 * 72 / 25.4), style.box().height());
        assertEquals(72 / 25.4, style.box().minHeight());
        assertEquals(Optional.of(new Color(0.9, 0.9, 0.9)), style.box().background());
        assertEquals(9, style.table().fit().fontSize());
        assertTrue(style.table().turned()
                && style.table().collapse()
                && style.generated().footnote());
        assertEquals(
                new BreakStyle(BreakStyle.Break.AUTO, BreakStyle.Break.PAGE, BreakStyle.Inside.AVOID, "wide", true),
                style.breaks());
        assertEquals(2, style.generated().bookmarkLevel());
    }

    @Test
    void patternsOfCharts() {
        Color blue = new Color(0, 0, 1);
        assertEquals(new Pattern.None(), pattern("none"));
        assertEquals(new Pattern.Tint(new Color(0.25, 0.25, 0.25)), pattern("gray(25%)"));
        assertEquals(new Pattern.Lines(45, 2.4, 0.5, false, Color.BLACK), pattern("lines(45deg, 2.4pt, 0.5pt)"));
        assertEquals(new Pattern.Lines(-30, 21, 1, true, blue), pattern("cross(-30deg, 2em, 1pt) #0000ff"));
        assertEquals(new Pattern.Dots(3, 1, blue), pattern("dots(3pt, 1pt) #00f"));
        assertEquals(
                new Pattern.Dots(0.5, 1, Color.BLACK), pattern("dots(0.001pt, 1pt)"), "no finer than half a point");
    }

    private static Pattern pattern(String value) {
        return style("font-size: 10.5pt; pattern: " + value).table().pattern();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lines",
                "lines(45deg)",
                "lines(45, 2pt, 1pt)",
                "lines(45deg, 2pt, 1pt",
                "lines(45deg 2pt 1pt)",
                "dots(2pt)",
                "dots(-1pt, 1pt)",
                "cross(45deg, 2pt, 1pt) blau",
                "stripes(45deg, 2pt, 1pt)",
            })
    void otherPatternsAreErrors(String value) {
        Findings findings = new Findings();
        StyleSheet.parse(new SourceFile("s.css", "td { pattern: " + value + " }"), findings);
        assertFalse(findings.toList().isEmpty());
    }

    @Test
    void families() {
        assertEquals(
                List.of("仿宋", "Noto Serif SC", "Tinos"),
                style("font-family: 仿宋, Noto Serif SC, 'Tinos'").font().families());
    }

    @Test
    void namedStrings() {
        assertEquals(
                List.of(
                        new NamedString("part", List.of(new Literal("第"), new OwnText())),
                        new NamedString("other", List.of(new AttributeValue("title")))),
                style("string-set: part '第' content(), other attr(title)")
                        .generated()
                        .stringSet());
    }

    @Test
    void contentOfATableOfContents() {
        StyledNode.Generated after = (StyledNode.Generated) Sheets.body(
                        "p::after { content: leader('.') target-counter(attr(href), page) leader(dotted) }", "<p>t</p>")
                .children()
                .stream()
                .flatMap(p -> ((StyledNode.StyledElement) p).children().stream())
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new Leader("."), new TargetPage("href"), new Leader(".")), after.content());
    }
}
