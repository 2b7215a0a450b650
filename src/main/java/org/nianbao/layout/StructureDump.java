package org.nianbao.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.layout.PageItem.Mark;

/**
 * The logical structure as plain text, one element a line, with what a screen reader says: the text in reading order,
 * the alternative text of figures, the targets of links, and for each data cell the texts of its headers.
 */
public final class StructureDump {
    private static final String HEADERS = "Headers";

    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final Map<Integer, String> targets = new HashMap<>();
    private final Map<String, StructureNode> named = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private StructureDump() {}

    /** The text of a document's structure. */
    public static String dump(Pages pages) {
        StructureDump dump = new StructureDump();
        pages.pages().forEach(dump::collect);
        dump.name(pages.structure());
        dump.element(pages.structure(), 0);
        return dump.out.toString();
    }

    private void collect(Page page) {
        for (PageItem item : page.items()) {
            if (item instanceof PageItem.Glyphs glyphs) {
                text(glyphs.mark(), glyphs.run().text());
            } else if (item instanceof PageItem.MissingGlyph missing) {
                text(missing.mark(), "[U+%04X]".formatted(missing.codePoint()));
            } else if (item instanceof PageItem.Link link) {
                targets.put(link.structure(), link.target());
            }
        }
    }

    private void text(Mark mark, String text) {
        if (mark instanceof Mark.Content owner) {
            texts.computeIfAbsent(owner.structure(), id -> new StringBuilder()).append(text);
        }
    }

    private void name(StructureNode node) {
        if (node.attributes().containsKey("ID")) {
            named.put(node.attributes().get("ID"), node);
        }
        node.children().forEach(this::name);
    }

    private void element(StructureNode node, int depth) {
        out.append("  ".repeat(depth)).append(node.type());
        new TreeMap<>(node.attributes()).forEach(this::attribute);
        if (targets.containsKey(node.id())) {
            out.append(" -> ").append(targets.get(node.id()));
        }
        if (texts.containsKey(node.id())) {
            out.append(" “").append(texts.get(node.id())).append('”');
        }
        out.append('\n');
        node.children().forEach(child -> element(child, depth + 1));
    }

    private void attribute(String name, String value) {
        if (!name.equals("ID")) {
            out.append(' ').append(name).append('=').append(name.equals(HEADERS) ? spoken(value) : value);
        }
    }

    /** Headers as a screen reader says them: their texts, not their ids. */
    private String spoken(String ids) {
        return Stream.of(ids.split(" "))
                .map(id -> named.containsKey(id) ? content(named.get(id)) : "?" + id)
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    private String content(StructureNode node) {
        List<StructureNode> children = node.children();
        return children.isEmpty()
                ? texts.getOrDefault(node.id(), new StringBuilder()).toString()
                : children.stream().map(this::content).collect(Collectors.joining());
    }
}
