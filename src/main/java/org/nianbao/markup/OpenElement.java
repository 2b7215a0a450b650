package org.nianbao.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An element whose end tag has not been read yet. */
final class OpenElement {
    final Tag tag;
    final Map<String, String> attributes;
    final Places places;
    /** The folding of the text it takes part in: its own for a block, its parent's for inline elements. */
    final WhiteSpace space;

    private final List<MarkupNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    OpenElement(Tag tag, Map<String, String> attributes, Places places, WhiteSpace space) {
        this.tag = tag;
        this.attributes = attributes;
        this.places = places;
        this.space = space;
    }

    /** Where folded text goes. */
    StringBuilder text() {
        return text;
    }

    void add(Element child) {
        closeText();
        children.add(child);
    }

    Element close() {
        closeText();
        return new Element(tag, attributes, children, places.source(), places.template());
    }

    private void closeText() {
        if (!text.isEmpty()) {
            children.add(new Text(text.toString()));
            text.setLength(0);
        }
    }
}
