package org.nianbao.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.markup.Document;
import org.nianbao.markup.Element;
import org.nianbao.markup.MarkupNode;
import org.nianbao.markup.Text;
import org.nianbao.style.Selector.Part;
import org.nianbao.style.Style.Display;
import org.nianbao.style.StyledNode.Generated;
import org.nianbao.style.StyledNode.StyledElement;
import org.nianbao.style.StyledNode.StyledText;

/**
 * Styles one document. Elements with the same parent style that match the same rules share one {@link Style} object: a
 * table of 250 cells has a handful of them.
 */
final class Cascade {
    private final RuleIndex rules;
    private final Map<Key, Computed> computed = new HashMap<>();
    private final Map<String, List<String>> classNames = new HashMap<>();
    private double rem = Computed.INITIAL.values().fontSize();

    Cascade(RuleIndex rules) {
        this.rules = rules;
    }

    private record Key(Computed parent, BitSet rules) {}

    /** The computed values of the root element; to be asked first, as {@code rem} follows from them. */
    Computed root(ElementPath html) {
        Computed root = computed(Computed.INITIAL, matched(html, Part.ITSELF));
        rem = root.values().fontSize();
        return root;
    }

    /** The way to the root element. */
    ElementPath rootPath(Document document) {
        return new ElementPath(document.html(), classes(document.html()), null, 1, 1);
    }

    /** The styled body, even if it is not displayed. */
    StyledElement body(Document document, ElementPath html, Computed root) {
        Element body = document.body();
        int position = document.html().elements().indexOf(body) + 1;
        int siblings = document.html().elements().size();
        ElementPath path = new ElementPath(body, classes(body), html, position, siblings);
        BitSet[] found = rules.match(path);
        return styled(path, computed(root, found[Part.ITSELF.ordinal()]), found);
    }

    private BitSet matched(ElementPath path, Part part) {
        return rules.match(path)[part.ordinal()];
    }

    private StyledElement styled(ElementPath path, Computed own, BitSet[] found) {
        List<StyledNode> children = new ArrayList<>();
        generated(path, own, found[Part.BEFORE.ordinal()]).ifPresent(children::add);
        addChildren(path, own, children);
        generated(path, own, found[Part.AFTER.ordinal()]).ifPresent(children::add);
        return new StyledElement(path.element(), own.style(), children);
    }

    private void addChildren(ElementPath path, Computed own, List<StyledNode> children) {
        List<MarkupNode> nodes = path.element().children();
        int siblings = countElements(nodes);
        int position = 0;
        for (MarkupNode node : nodes) {
            if (node instanceof Text characters) {
                children.add(new StyledText(characters.text()));
            } else if (node instanceof Element element) {
                position++;
                addElement(new ElementPath(element, classes(element), path, position, siblings), own, children);
            }
        }
    }

    private void addElement(ElementPath path, Computed parent, List<StyledNode> children) {
        BitSet[] found = rules.match(path);
        Computed own = computed(parent, found[Part.ITSELF.ordinal()]);
        if (own.style().display() != Display.NONE) {
            children.add(styled(path, own, found));
        }
    }

    private Optional<Generated> generated(ElementPath path, Computed element, BitSet matched) {
        if (matched == null) {
            return Optional.empty();
        }
        Computed own = computed(element, matched);
        List<ContentItem> content = own.values().get(Properties.CONTENT);
        return content.isEmpty() ? Optional.empty() : Optional.of(new Generated(path.element(), own.style(), content));
    }

    private Computed computed(Computed parent, BitSet matched) {
        Key key = new Key(parent, matched);
        Computed known = computed.get(key);
        if (known != null) {
            return known;
        }
        Computed fresh = Computed.of(winners(matched), parent, rem);
        computed.put(key, fresh);
        return fresh;
    }

    private Map<Property<?>, Setting<?>> winners(BitSet matched) {
        Map<Property<?>, Setting<?>> winners = new HashMap<>();
        if (matched != null) {
            matched.stream().forEach(place -> Computed.cascade(rules.rule(place).settings(), winners));
        }
        return winners;
    }

    private List<String> classes(Element element) {
        String names = element.attributes().get("class");
        return names == null ? List.of() : classNames.computeIfAbsent(names, any -> element.classes());
    }

    private static int countElements(List<MarkupNode> nodes) {
        int count = 0;
        for (MarkupNode node : nodes) {
            count += node instanceof Element ? 1 : 0;
        }
        return count;
    }
}
