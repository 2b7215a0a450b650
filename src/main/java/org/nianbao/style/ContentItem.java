package org.nianbao.style;

/** A piece of generated content. */
public sealed interface ContentItem {
    /** Literal text. */
    record Literal(String text) implements ContentItem {}

    /** {@code counter(page)}. */
    record PageNumber() implements ContentItem {}

    /** {@code counter(pages)}. */
    record PageCount() implements ContentItem {}

    /** {@code string(name)}: the first value set on the page, else the last one before it. */
    record StringReference(String name) implements ContentItem {}

    /** {@code target-counter(attr(href), page)}: the page number of the target of the element's attribute. */
    record TargetPage(String attribute) implements ContentItem {}

    /** {@code attr(name)}. */
    record AttributeValue(String name) implements ContentItem {}

    /** {@code content()}: the text of the element itself; in {@code string-set} only. */
    record OwnText() implements ContentItem {}

    /** {@code leader('.')}: the pattern fills what is left of the line. */
    record Leader(String pattern) implements ContentItem {}
}
