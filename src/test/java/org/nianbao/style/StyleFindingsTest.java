package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.markup.Document;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.StyledNode.StyledElement;

class StyleFindingsTest {
    private final Findings findings = new Findings();

    private StyleSheet parse(String css) {
        return StyleSheet.parse(new SourceFile("style.css", css), findings);
    }

    private List<String> found() {
        return findings.toList().stream()
                .map(f -> f.code().id() + " " + f.span().line() + ":" + f.span().column())
                .toList();
    }

    @Test
    void severalFaultsOfOneSheetAreAllReported() {
        StyleSheet sheet = parse(
                """
                @media print { p { color: red } }
                p { colour: red; text-align: middle; margin: 1pt }
                blink { color: red }
                @page { size: A4; widht: 3pt; @bottom-middle { content: 'x' } }
                h1 { content: 'x'; size: A4
                }
                h2 { color red; margin: 0 }
                h3 { color: red
                     margin: 2pt; padding: 3pt }
                p { padding: 2pt }
                """);
        assertEquals(
                List.of(
                        "style.at-rule 1:1",
                        "style.property 2:5",
                        "style.value 2:30",
                        "style.selector 3:1",
                        "style.property 4:19",
                        "style.at-rule 4:31",
                        "style.misplaced 5:6",
                        "style.misplaced 5:20",
                        "style.syntax 7:12",
                        "style.syntax 9:12"),
                found());
        Document document = Sheets.document("<p>t</p><h3>u</h3>");
        StyledElement p =
                (StyledElement) sheet.apply(document).body().children().get(0);
        assertEquals(1, p.style().box().margin().top());
        assertEquals(2, p.style().box().padding().top());
        StyledElement h3 =
                (StyledElement) sheet.apply(document).body().children().get(1);
        assertEquals(3, h3.style().box().padding().top());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@page { padding: 1pt }|style.misplaced 1:9",
                "@page { content: none }|style.misplaced 1:9",
                "@page { color: red; margin-top: 1mm }|",
                "@page { @top-left { margin: 1pt } }|style.misplaced 1:21",
                "@page { @top-left { border-bottom: 1pt solid; padding: 1pt; color: red } }|",
                "p, p::after { content: none }|style.misplaced 1:15",
            })
    void propertiesThatMeanNothingWhereTheyStandAreReported(String css, String expected) {
        parse(css);
        assertEquals(expected == null ? "" : expected, String.join(",", found()));
    }

    @Test
    void theSpanCoversWhatIsWrong() {
        parse("p {\n  text-align:  middle  ;\n}");
        assertEquals(
                new SourceSpan("style.css", 2, 16, 2, 22),
                findings.toList().get(0).span());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { colour: red }|color",
                "p { font-szie: 3pt }|font-size",
                "p { brake-before: page }|break-before",
                "@pgae { size: A4 }|@page",
                "@page { @botom-left { } }|@bottom-left",
                "pp { color: red }|p",
                "p::befor { color: red }|::before",
                "@page :rihgt { }|:right",
            })
    void theNearestNameIsTheHint(String css, String nearest) {
        parse(css);
        Finding finding = findings.toList().get(0);
        String hint = Messages.of(Locale.ENGLISH).hint(finding).orElseThrow();
        assertTrue(hint.contains("\"" + nearest + "\"") || hint.contains("\":" + nearest), hint);
    }

    @Test
    void aWrongValueIsAnsweredWithTheRightOnes() {
        parse("td { vertical-align: center }");
        Finding finding = findings.toList().get(0);
        assertEquals(
                "样式属性“vertical-align”不能取值“center”", Messages.of(Locale.CHINA).text(finding));
        assertEquals(
                "“vertical-align”可取：top | middle | bottom | baseline | super | sub | <length> | inherit | initial",
                Messages.of(Locale.CHINA).hint(finding).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { color: red|style.unclosed 1:3",
                "p { color|style.unclosed 1:3",
                "{ color: red }|style.selector 1:1",
                "p { color: red }}|style.syntax 1:17",
                "p|style.syntax 1:1",
                "p; h1 { color: red }|style.syntax 1:2",
                "@page|style.syntax 1:1",
                "@page { @top-left|style.syntax 1:9,style.unclosed 1:7",
                "p { color: rgb(1, 2 } h1 { color: red }|style.value 1:12",
                "p { ; ; color: red;; }|",
                "p { h1 { color: red } } |style.syntax 1:8",
                "p { : red }|style.syntax 1:5",
                "<!-- p { color: red } -->|style.selector 1:1,style.syntax 1:25",
                "p { 12: 3 }|style.syntax 1:5",
                "p { color: 'x|style.unclosed 1:12,style.value 1:12,style.unclosed 1:3",
            })
    void brokenSheets(String css, String expected) {
        parse(css);
        assertEquals(expected == null ? "" : expected, String.join(",", found()));
    }

    @Test
    void emptySheetsAreFine() {
        parse("");
        parse(" /* nothing */ \n");
        assertEquals(List.of(), findings.toList());
    }

    @Test
    void aMegabyteOfParenthesesIsOneFault() {
        parse("p { color: " + "(".repeat(1 << 20) + " } h1 { color: red }");
        assertEquals(List.of("style.value 1:12"), found());
        assertTrue(findings.toList().get(0).arguments().get(1).length() < 100);
    }

    @Test
    void aMegabyteOfBracesEnds() {
        parse("p " + "{".repeat(1 << 20));
        assertEquals(Code.STYLE_UNCLOSED, findings.toList().get(1).code());
        parse("}".repeat(1000));
        assertTrue(findings.toList().size() > 1000);
    }

    @Test
    void longSelectorsAndListsEnd() {
        StyleSheet sheet = parse("p ".repeat(100_000) + "{ color: red } " + "p,".repeat(10_000) + "p { color: red }");
        assertEquals(List.of(), found());
        sheet.apply(Sheets.document("<p>t</p>"));
    }

    @Test
    void nulAndLoneSurrogatesAreReadAsText() {
        parse("p { font-family: a\0b; color: \0; content: '\uD800' }");
        assertEquals(
                "style.value,style.misplaced",
                findings.toList().stream().map(f -> f.code().id()).collect(Collectors.joining(",")));
    }
}
