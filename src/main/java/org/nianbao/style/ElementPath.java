package org.nianbao.style;

import java.util.List;
import java.util.Map;
import org.nianbao.markup.Element;

/** An element on the way from the root, with what selectors ask of it. */
final class ElementPath {
    private final Element element;
    private final List<String> classes;
    private final ElementPath parent;
    private final int position;
    private final int siblings;

    /**
     * Steps down to an element.
     *
     * @param classes the names in its {@code class}
     * @param parent the way to its parent, null for the root
     * @param position its place among the elements of the parent, counted from 1
     * @param siblings how many elements the parent has
     */
    ElementPath(Element element, List<String> classes, ElementPath parent, int position, int siblings) {
        this.element = element;
        this.classes = classes;
        this.parent = parent;
        this.position = position;
        this.siblings = siblings;
    }

    Element element() {
        return element;
    }

    List<String> classes() {
        return classes;
    }

    /** The way to the parent, null for the root: this is asked very often. */
    ElementPath parent() {
        return parent;
    }

    /** Its place among the elements of the parent, counted from 1 at the start or at the end. */
    int position(boolean fromEnd) {
        return fromEnd ? siblings - position + 1 : position;
    }

    boolean hasId(String id) {
        return id.equals(attributes().get("id"));
    }

    private Map<String, String> attributes() {
        return element.attributes();
    }
}
