package org.nianbao.markup;

import java.util.Optional;

/**
 * A merged report as a tree: the result of parsing the markup.
 *
 * @param html the root element
 */
public record Document(Element html) {
    /** The head: title and metadata. */
    public Optional<Element> head() {
        return html.child(Tag.HEAD);
    }

    /** The body; an empty one where the markup has none. */
    public Element body() {
        return html.child(Tag.BODY).orElseGet(() -> Element.empty(Tag.BODY));
    }

    /** The text of {@code title} in the head. */
    public String title() {
        return head().flatMap(head -> head.child(Tag.TITLE)).map(Element::text).orElse("");
    }

    /** The text of the first heading; empty where there is none. */
    public String heading() {
        return html().child(Tag.BODY)
                .flatMap(Document::firstHeading)
                .map(Element::text)
                .orElse("");
    }

    private static Optional<Element> firstHeading(Element element) {
        return element.tag().headingLevel() > 0
                ? Optional.of(element)
                : element.elements().stream()
                        .flatMap(child -> firstHeading(child).stream())
                        .findFirst();
    }

    /** The content of {@code <meta name="…" content="…"/>} in the head. */
    public Optional<String> meta(String name) {
        return head().stream()
                .flatMap(head -> head.elements().stream())
                .filter(element -> element.tag() == Tag.META)
                .filter(element ->
                        element.attribute("name").filter(name::equals).isPresent())
                .flatMap(element -> element.attribute("content").stream())
                .findFirst();
    }
}
