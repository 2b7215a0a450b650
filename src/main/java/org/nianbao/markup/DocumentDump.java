package org.nianbao.markup;

import java.util.Map;
import java.util.TreeMap;
import org.nianbao.source.SourceSpan;

/**
 * A document as plain text: one line for an element or a run of characters, indented by depth. The debugging view, and
 * the format of golden tests. {@code @line:column} is the place in the data file where it differs from the parent's.
 */
public final class DocumentDump {
    private final StringBuilder out = new StringBuilder();

    private DocumentDump() {}

    /** The whole document. */
    public static String dump(Document document) {
        DocumentDump dump = new DocumentDump();
        dump.element(document.html(), SourceSpan.NONE, 0);
        return dump.out.toString();
    }

    private void element(Element element, SourceSpan around, int depth) {
        indent(depth).append(element.tag().id());
        element.id().ifPresent(id -> out.append('#').append(id));
        element.classes().forEach(name -> out.append('.').append(name));
        attributes(element.attributes());
        SourceSpan place = element.source();
        if (place.isKnown() && !place.equals(around)) {
            out.append(" @").append(place.line()).append(':').append(place.column());
        }
        out.append('\n');
        for (MarkupNode child : element.children()) {
            node(child, place, depth + 1);
        }
    }

    private void node(MarkupNode node, SourceSpan around, int depth) {
        if (node instanceof Element element) {
            element(element, around, depth);
        } else if (node instanceof Text text) {
            quote(text.text(), indent(depth));
            out.append('\n');
        }
    }

    private void attributes(Map<String, String> attributes) {
        new TreeMap<>(attributes).forEach((name, value) -> {
            if (!name.equals("id") && !name.equals("class")) {
                quote(value, out.append(' ').append(name).append('='));
            }
        });
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth));
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(c -> character(c, out));
        out.append('"');
    }

    /** Shows what cannot be seen by its code point. */
    private static void character(int c, StringBuilder out) {
        boolean seen = c == ' ' || !Character.isSpaceChar(c) && !Character.isISOControl(c) && isPrinted(c);
        if (c == '"' || c == '\\') {
            out.append('\\').appendCodePoint(c);
        } else if (seen) {
            out.appendCodePoint(c);
        } else {
            out.append(String.format("\\u{%04x}", c));
        }
    }

    private static boolean isPrinted(int c) {
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.SURROGATE && type != Character.PRIVATE_USE;
    }
}
