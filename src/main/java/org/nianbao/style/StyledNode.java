package org.nianbao.style;

import java.util.List;
import org.nianbao.markup.Element;

/** A node of the styled tree; elements of {@code display: none} are left out. */
public sealed interface StyledNode {
    /**
     * An element with its computed style.
     *
     * @param element the element of the markup; for generated content the element it belongs to
     * @param children what it holds, with generated content of {@code ::before} first and {@code ::after} last
     */
    record StyledElement(Element element, Style style, List<StyledNode> children) implements StyledNode {
        /** Copies the list. */
        public StyledElement {
            children = List.copyOf(children);
        }
    }

    /** Characters; their style is the parent's. */
    record StyledText(String text) implements StyledNode {}

    /**
     * Generated content of {@code ::before} or {@code ::after}, as an inline box.
     *
     * @param element the element it belongs to
     */
    record Generated(Element element, Style style, List<ContentItem> content) implements StyledNode {
        /** Copies the list. */
        public Generated {
            content = List.copyOf(content);
        }
    }
}
