package org.nianbao.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.source.SourceSpan;

/**
 * An element of the markup.
 *
 * @param tag its name
 * @param attributes its attributes without {@code data-src} and {@code data-tpl}
 * @param children what it holds
 * @param source the place in the data file it was made from ({@code data-src}, else the parent's)
 * @param template the place of its start tag in the template ({@code data-tpl}, else the parent's)
 */
public record Element(
        Tag tag, Map<String, String> attributes, List<MarkupNode> children, SourceSpan source, SourceSpan template)
        implements MarkupNode {
    /** Copies the collections. */
    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** An element with nothing in it. */
    public static Element empty(Tag tag) {
        return new Element(tag, Map.of(), List.of(), SourceSpan.NONE, SourceSpan.NONE);
    }

    /** An attribute. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The {@code id}. */
    public Optional<String> id() {
        return attribute("id");
    }

    /** The names in {@code class}. */
    public List<String> classes() {
        return attribute("class")
                .map(names -> List.of(names.trim().split("\\s+")))
                .orElse(List.of());
    }

    /** A whole number of 1 or more in an attribute such as {@code colspan}; 1 where there is none. */
    public int span(String name) {
        String number = attributes.get(name);
        return number == null ? 1 : Integer.parseInt(number);
    }

    /** The child elements. */
    public List<Element> elements() {
        return children.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The first child of a name. */
    public Optional<Element> child(Tag name) {
        return elements().stream().filter(child -> child.tag() == name).findFirst();
    }

    /** All text inside, in order. */
    public String text() {
        StringBuilder all = new StringBuilder();
        appendText(all);
        return all.toString();
    }

    private void appendText(StringBuilder all) {
        for (MarkupNode child : children) {
            if (child instanceof Text characters) {
                all.append(characters.text());
            } else if (child instanceof Element element) {
                element.appendText(all);
            }
        }
    }
}
