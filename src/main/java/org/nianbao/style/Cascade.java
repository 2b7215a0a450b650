package org.nianbao.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.markup.Document;
import org.nianbao.markup.Element;
import org.nianbao.markup.MarkupNode;
import org.nianbao.markup.Text;
import org.nianbao.style.Kind.Content;
import org.nianbao.style.Style.Display;
import org.nianbao.style.StyledNode.Generated;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.style.StyledNode.StyledText;

/** Styles one document. */
final class Cascade {
    private final Kinds kinds;

    Cascade(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The styled body, even if it is not displayed. */
    StyledElement body(Document document, Kind html) {
        Element body = document.body();
        List<Element> siblings = document.html().elements();
        int position = siblings.size();
        while (position > 0 && siblings.get(position - 1) != body) {
            position--;
        }
        return styled(body, kinds.child(html, body, position, siblings.size()));
    }

    private StyledElement styled(Element element, Kind kind) {
        List<StyledNode> children = new ArrayList<>(element.children().size() + 2);
        add(element, kind.before(), children);
        addChildren(element, kind, children);
        add(element, kind.after(), children);
        return new StyledElement(element, kind.own().style(), children);
    }

    private void addChildren(Element parent, Kind kind, List<StyledNode> children) {
        List<MarkupNode> nodes = parent.children();
        int siblings = countElements(nodes);
        int position = 0;
        for (MarkupNode node : nodes) {
            if (node instanceof Text characters) {
                children.add(new StyledText(characters.text()));
            } else if (node instanceof Element element) {
                position++;
                addElement(element, kinds.child(kind, element, position, siblings), children);
            }
        }
    }

    private void addElement(Element element, Kind kind, List<StyledNode> children) {
        if (kind.own().style().display() != Display.NONE) {
            children.add(styled(element, kind));
        }
    }

    private static void add(Element element, Optional<Content> content, List<StyledNode> children) {
        if (content.isPresent()) {
            children.add(
                    new Generated(element, content.get().style(), content.get().items()));
        }
    }

    private static int countElements(List<MarkupNode> nodes) {
        int count = 0;
        for (MarkupNode node : nodes) {
            count += node instanceof Element ? 1 : 0;
        }
        return count;
    }
}
