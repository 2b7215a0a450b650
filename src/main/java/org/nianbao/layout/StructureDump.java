package org.nianbao.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.layout.PageItem.Mark;

/** The logical structure as plain text, one element a line with what it owns: what a screen reader walks through. */
public final class StructureDump {
    private final Map<Integer, StringBuilder> content = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private StructureDump() {}

    /** The text of the structure tree. */
    public static String dump(Pages pages) {
        StructureDump dump = new StructureDump();
        pages.pages().stream().map(Page::items).flatMap(List::stream).forEach(dump::collect);
        dump.node(pages.structure(), 0);
        return dump.out.toString();
    }

    private void collect(PageItem item) {
        if (item instanceof PageItem.Glyphs glyphs) {
            own(glyphs.mark(), glyphs.run().text());
        } else if (item instanceof PageItem.MissingGlyph missing) {
            own(missing.mark(), Character.toString(missing.codePoint()));
        } else if (item instanceof PageItem.Picture picture) {
            own(picture.mark(), "[" + picture.key() + "]");
        }
    }

    private void own(Mark mark, String text) {
        if (mark instanceof Mark.Content owned) {
            content.computeIfAbsent(owned.structure(), id -> new StringBuilder())
                    .append(text);
        }
    }

    private void node(StructureNode node, int depth) {
        out.append("  ".repeat(depth)).append(node.type());
        new TreeMap<>(node.attributes())
                .forEach((name, value) ->
                        out.append(' ').append(name).append('=').append(value));
        StringBuilder owned = content.get(node.id());
        if (owned != null) {
            out.append("  ").append(owned);
        }
        out.append('\n');
        node.children().forEach(child -> node(child, depth + 1));
    }
}
