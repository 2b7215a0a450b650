package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.markup.Document;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;

/** What is remembered of one document must not show in another. */
class KindsTest {
    private static final String CSS =
            "html { font-size: 9pt } p { font-size: 2rem } .a p { margin: 1pt } #x { margin: 2pt }"
                    + " .a #x > p { margin: 3pt } li:nth-child(2n+1) { color: red } li:last-child { margin: 4pt }"
                    + " li:first-child p { margin: 5pt } .b.a p::before { content: 'x'; color: gray } p::after { content: 'y' }"
                    + " .c { display: none }";

    private static final List<String> BODIES = List.of(
            "<p>a</p><div class=\"a\"><p>b</p></div>",
            "<div id=\"x\"><p>b</p></div>",
            "<div class=\"a\"><div id=\"x\"><p>c</p></div></div>",
            "<div class=\"a\"><div id=\"y\"><p>c</p></div></div>",
            "<ul><li><p>1</p></li><li><p>2</p></li><li><p>3</p></li></ul>",
            "<ul><li><p>1</p></li><li><p>2</p></li></ul>",
            "<div class=\"b a\"><p>a</p></div><div class=\"a  b\"><p>b</p></div><div class=\"b\"><p>c</p></div>",
            "<div class=\"c\"><p>a</p></div><p class=\"c\">b</p><p>c</p>");

    @Test
    void aSheetThatWasUsedStylesAsANewOne() {
        StyleSheet used = Sheets.sheet(CSS);
        for (int round = 0; round < 2; round++) {
            for (String body : BODIES) {
                assertEquals(fresh(body), StyleDump.dump(used.apply(Sheets.document(body))));
            }
        }
    }

    @Test
    void whatIsBeyondTheLimitIsStyledTheSame() {
        for (int most = 0; most < 12; most++) {
            Kinds kinds = kinds(most);
            for (String body : BODIES) {
                assertEquals(fresh(body), dump(kinds, Sheets.document(body)));
            }
            assertEquals(0, kinds.room());
        }
    }

    @Test
    void equalElementsAreRememberedOnce() {
        Kinds kinds = kinds(1000);
        dump(kinds, Sheets.document("<ul>" + "<li><p>1</p></li>".repeat(7) + "</ul>"));
        int after = kinds.room();
        dump(kinds, Sheets.document("<ul>" + "<li><p>1</p></li>".repeat(400) + "</ul>"));
        assertTrue(after - kinds.room() <= 2, "the last one may stand at another place");
    }

    @Test
    void documentsShareStyles() {
        StyleSheet sheet = Sheets.sheet(CSS);
        Style first = sheet.apply(Sheets.document(BODIES.get(0))).body().style();
        assertSame(first, sheet.apply(Sheets.document(BODIES.get(4))).body().style());
    }

    @Test
    void threadsMayStyleAtOnce() {
        for (int round = 0; round < 50; round++) {
            StyleSheet sheet = Sheets.sheet(CSS);
            Set<String> dumps = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> StyleDump.dump(sheet.apply(Sheets.document(BODIES.get(4)))))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(fresh(BODIES.get(4))), dumps);
        }
    }

    private static String fresh(String body) {
        return StyleDump.dump(Sheets.sheet(CSS).apply(Sheets.document(body)));
    }

    private static Kinds kinds(int most) {
        StyleSheetParser.Rules defaults = StyleSheetParser.parse(StyleSheet.defaults(), new Findings());
        StyleSheetParser.Rules own = StyleSheetParser.parse(new SourceFile("style.css", CSS), new Findings());
        return new Kinds(StyleSheet.ordered(defaults.rules(), own.rules()), most);
    }

    private static String dump(Kinds kinds, Document document) {
        Kind html = kinds.root(document.html());
        return StyleDump.dump(new StyledDocument(
                document, new Cascade(kinds).body(document, html), new PageCascade(List.of(), html.own())));
    }
}
