package org.nianbao.endtoend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.layout.Pages;
import org.nianbao.layout.StructureNode;

/** The structure of pages, upwards and in reading order. */
final class Structure {
    /** Elements that have lines of their own. */
    private static final Set<String> BLOCKS =
            Set.of("H1", "H2", "H3", "H4", "H5", "P", "LBody", "Caption", "TH", "TD", "Figure", "Lbl");

    private final List<StructureNode> nodes = new ArrayList<>();
    private final Map<Integer, StructureNode> byId = new HashMap<>();
    private final Map<Integer, StructureNode> parents = new HashMap<>();

    Structure(Pages pages) {
        add(pages.structure());
    }

    private void add(StructureNode node) {
        nodes.add(node);
        byId.put(node.id(), node);
        node.children().forEach(child -> {
            parents.put(child.id(), node);
            add(child);
        });
    }

    /** All elements in reading order. */
    List<StructureNode> nodes() {
        return nodes;
    }

    int size() {
        return nodes.size();
    }

    Optional<StructureNode> parent(StructureNode node) {
        return Optional.ofNullable(parents.get(node.id()));
    }

    /** The innermost element with lines of its own that holds an element. */
    StructureNode block(int id) {
        StructureNode node = byId.get(id);
        while (!BLOCKS.contains(node.type())) {
            node = parents.get(node.id());
        }
        return node;
    }

    /** Whether an element stands inside one of a type. */
    boolean isInside(StructureNode node, String type) {
        return node.type().equals(type)
                || parent(node).map(parent -> isInside(parent, type)).orElse(false);
    }

    /** The element that owns a drawn thing; -1 for none. */
    static int owner(PageItem item) {
        if (item instanceof PageItem.Glyphs glyphs) {
            return owner(glyphs.mark());
        } else if (item instanceof PageItem.MissingGlyph missing) {
            return owner(missing.mark());
        } else if (item instanceof PageItem.Picture picture) {
            return owner(picture.mark());
        }
        return -1;
    }

    private static int owner(Mark mark) {
        return mark instanceof Mark.Content content ? content.structure() : -1;
    }

    /** The characters of a drawn thing. */
    static String text(PageItem item) {
        if (item instanceof PageItem.Glyphs glyphs) {
            return glyphs.run().text();
        } else if (item instanceof PageItem.MissingGlyph missing) {
            return Character.toString(missing.codePoint());
        }
        return "";
    }
}
