package org.nianbao.style;

import java.util.List;
import org.nianbao.markup.Tag;

/** An element on the way from the root: what selectors ask of it. */
final class ElementPath {
    private final Tag tag;
    private final List<String> classes;
    private final String id;
    private final ElementPath parent;
    private final int position;
    private final int siblings;

    /**
     * Steps down to an element.
     *
     * @param classes the names in its {@code class}
     * @param id its {@code id}, empty for none
     * @param parent the way to its parent, null for the root
     * @param position its place among the elements of the parent, counted from 1
     * @param siblings how many elements the parent has
     */
    ElementPath(Tag tag, List<String> classes, String id, ElementPath parent, int position, int siblings) {
        this.tag = tag;
        this.classes = classes;
        this.id = id;
        this.parent = parent;
        this.position = position;
        this.siblings = siblings;
    }

    Tag tag() {
        return tag;
    }

    List<String> classes() {
        return classes;
    }

    String id() {
        return id;
    }

    /** The way to the parent, null for the root: this is asked very often. */
    ElementPath parent() {
        return parent;
    }

    int position() {
        return position;
    }

    int siblings() {
        return siblings;
    }
}
