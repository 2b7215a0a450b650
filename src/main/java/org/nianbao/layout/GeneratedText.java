package org.nianbao.layout;

import java.util.List;
import org.nianbao.markup.Element;
import org.nianbao.style.ContentItem;

/** The characters of generated content. */
final class GeneratedText {
    private GeneratedText() {}

    /** The text of an item inside the flow; what only pages know is empty. */
    static String of(ContentItem item, Element element, LayoutContext context) {
        if (item instanceof ContentItem.TargetPage target) {
            String href = element.attribute(target.attribute()).orElse("");
            return context.pageOf(href.startsWith("#") ? href.substring(1) : href);
        }
        return of(item, element);
    }

    /** The text of a named string. */
    static String of(List<ContentItem> items, Element element) {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(of(item, element)));
        return text.toString();
    }

    private static String of(ContentItem item, Element element) {
        if (item instanceof ContentItem.Literal literal) {
            return literal.text();
        } else if (item instanceof ContentItem.AttributeValue value) {
            return element.attribute(value.name()).orElse("");
        } else if (item instanceof ContentItem.OwnText) {
            return element.text().strip();
        }
        return "";
    }
}
