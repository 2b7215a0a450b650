package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.markup.Document;
import org.nianbao.markup.MarkupParser;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.style.StyledNode.StyledElement;

/** Sheets and documents for tests. */
final class Sheets {
    private Sheets() {}

    /** A sheet without faults. */
    static StyleSheet sheet(String css) {
        Findings findings = new Findings();
        StyleSheet sheet = StyleSheet.parse(new SourceFile("style.css", css), findings);
        assertEquals(List.of(), findings.toList());
        return sheet;
    }

    /** A document with this in its body. */
    static Document document(String body) {
        Findings findings = new Findings();
        Optional<Document> document = MarkupParser.parse(
                "<html><head><title>t</title></head><body>" + body + "</body></html>", "markup", "data", findings);
        assertEquals(List.of(), findings.toList());
        return document.orElseThrow();
    }

    /** The styled body. */
    static StyledElement body(String css, String body) {
        return sheet(css).apply(document(body)).body();
    }

    /** The style of the element with {@code id="x"}. */
    static Style styleOfX(String css, String body) {
        return elements(body(css, body)).stream()
                .filter(found -> found.element().id().equals(Optional.of("x")))
                .findFirst()
                .orElseThrow()
                .style();
    }

    /** All elements in document order. */
    static List<StyledElement> elements(StyledElement root) {
        List<StyledElement> all = new ArrayList<>();
        all.add(root);
        for (StyledNode child : root.children()) {
            if (child instanceof StyledElement element) {
                all.addAll(elements(element));
            }
        }
        return all;
    }
}
