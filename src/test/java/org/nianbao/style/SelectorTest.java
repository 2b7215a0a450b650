package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.style.StyledNode.Generated;
import org.nianbao.style.StyledNode.StyledElement;

class SelectorTest {
    private static final String BODY =
            "<section class='part two' id='s'><h2 id='h'>h</h2><p id='a'>a <span id='i'>i</span></p>"
                    + "<p id='b' class='note'>b</p><div id='d'><p id='c'>c</p></div><p id='e'>e</p></section>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "p|a b c e",
                ".note|b",
                "p.note|b",
                "h2.note|",
                ".part.two|s",
                ".two.part|s",
                "#c|c",
                "section p|a b c e",
                "section > p|a b e",
                "body>section>div>p|c",
                "html section span|i",
                "section div p|c",
                "section > span|",
                "p:first-child|c",
                "p:last-child|c e",
                "section > :first-child|h",
                "section > :nth-child(2)|a",
                "section > :nth-child(odd)|h b e",
                "section > :nth-child(even)|a d",
                "section > :nth-child(2n + 1)|h b e",
                "section > :nth-child(-n+2)|h a",
                "section > :nth-child(3n-1)|a e",
                "section > :nth-child(n+4)|d e",
                "h2, span , div|h i d",
                "h2/**/,span|h i",
                "\\70 .n\\6fte|b",
            })
    void matches(String selector, String ids) {
        List<StyledElement> elements =
                Sheets.elements(Sheets.body(selector + " { letter-spacing: 1pt }", BODY.replace('\'', '"')));
        String found = elements.stream()
                .filter(element -> element.element().id().isPresent())
                .filter(element -> declared(elements, element))
                .map(element -> element.element().id().orElseThrow())
                .collect(Collectors.joining(" "));
        assertEquals(ids == null ? "" : ids, found);
    }

    /** Spacing is inherited: an element has it of its own if its parent does not have it, so ask the box instead. */
    private static boolean declared(List<StyledElement> all, StyledElement element) {
        return element.style().font().letterSpacing() == 1
                && all.stream()
                        .filter(other -> other.children().contains(element))
                        .noneMatch(parent -> parent.style().font().letterSpacing() == 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "p > |1:4",
                "p + p|1:3",
                "p ~ p|1:3",
                "*|1:1",
                "p[lang]|1:2",
                "blink|1:1",
                "p:hover|1:3",
                "p::first-line|1:4",
                "p:before|1:3",
                "p::before span|1:11",
                ":nth-child(x)|1:12",
                ":nth-child()|1:2",
                "p..a|1:3",
                "p,|1:3",
                "p .|1:4",
            })
    void whatIsNoSelectorIsReported(String selector, String place) {
        Findings findings = new Findings();
        StyleSheet.parse(new SourceFile("s.css", selector + "{ color: red }"), findings);
        assertEquals(
                List.of("style.selector " + place),
                findings.toList().stream()
                        .map(f -> f.code().id() + " " + f.span().line() + ":"
                                + f.span().column())
                        .toList());
    }

    @Test
    void specificityDecidesBeforeOrder() {
        String css = "#x { color: #111 } p.a { color: #222 } p { color: #333 } div p { color: #444 }";
        assertEquals(
                1 / 15.0,
                Sheets.styleOfX(css, "<div><p id=\"x\" class=\"a\">t</p></div>")
                        .font()
                        .color()
                        .red());
        assertEquals(
                2 / 15.0,
                Sheets.styleOfX(css.replace("#x", "#y"), "<div><p id=\"x\" class=\"a\">t</p></div>")
                        .font()
                        .color()
                        .red());
    }

    @Test
    void theLaterOfEqualRulesWins() {
        String css = ".a { color: #111 } .b { color: #222 }";
        assertEquals(
                2 / 15.0,
                Sheets.styleOfX(css, "<p id=\"x\" class=\"b a\">t</p>")
                        .font()
                        .color()
                        .red());
    }

    @Test
    void generatedContentStandsBeforeAndAfter() {
        StyledElement body = Sheets.body(
                "p::before { content: '注：'; color: red } p::after { content: attr(id) } p { font-size: 20pt }",
                "<p id=\"x\">t</p><div>u</div>");
        StyledElement p = (StyledElement) body.children().get(0);
        Generated before = (Generated) p.children().get(0);
        Generated after = (Generated) p.children().get(2);
        assertEquals(List.of(new ContentItem.Literal("注：")), before.content());
        assertEquals(20, before.style().font().size());
        assertEquals(new Color(1, 0, 0), before.style().font().color());
        assertEquals(List.of(new ContentItem.AttributeValue("id")), after.content());
        assertTrue(((StyledElement) body.children().get(1)).children().size() == 1);
    }
}
