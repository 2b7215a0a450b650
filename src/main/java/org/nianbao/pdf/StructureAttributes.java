package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfRectangle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.layout.StructureNode;

/**
 * What goes with an element, as it is written: entries of its dictionary, and attribute objects by owner (ISO 32000-1,
 * 14.8.5).
 *
 * @param id the ID in ASCII, empty for none
 * @param entries entries of the dictionary
 * @param objects attribute objects, one for each owner
 */
record StructureAttributes(String id, String entries, List<String> objects) {
    /**
     * The attributes in the order in which they are written: those without an owner are entries of the element itself
     * (ISO 32000-1, table 323), the others have an owner and their ways of writing a value (tables 344, 347 and 349).
     */
    private static final Map<String, Kind> KINDS = Stream.of(
                    new Kind(0, "ActualText", "", Form.TEXT),
                    new Kind(1, "Alt", "", Form.TEXT),
                    new Kind(2, "E", "", Form.TEXT),
                    new Kind(3, "Lang", "", Form.TEXT),
                    new Kind(4, "T", "", Form.TEXT),
                    new Kind(5, "ColSpan", "Table", Form.NUMBER),
                    new Kind(6, "Headers", "Table", Form.IDS),
                    new Kind(7, "RowSpan", "Table", Form.NUMBER),
                    new Kind(8, "Scope", "Table", Form.NAME),
                    new Kind(9, "Summary", "Table", Form.TEXT),
                    new Kind(10, "Placement", "Layout", Form.NAME),
                    new Kind(11, "WritingMode", "Layout", Form.NAME),
                    new Kind(12, "ListNumbering", "List", Form.NAME))
            .collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));

    private static final String NOTE = "Note";

    private static final StructureAttributes NOTHING = new StructureAttributes("", "", List.of());

    private enum Form {
        NAME,
        NUMBER,
        IDS,
        TEXT
    }

    private record Kind(int order, String name, String owner, Form form) {}

    private record Given(Kind kind, String value) {}

    /**
     * What goes with a node.
     *
     * @throws IllegalArgumentException where an attribute is not known
     */
    static StructureAttributes of(StructureNode node) {
        if (isBare(node)) {
            return NOTHING;
        }
        String id = id(node);
        StringBuilder entries = new StringBuilder();
        if (!id.isEmpty()) {
            Syntax.string(entries.append("/ID"), id);
        }
        List<Given> given = given(node.attributes());
        int owned = 0;
        while (owned < given.size() && given.get(owned).kind().owner().isEmpty()) {
            write(given.get(owned++), entries);
        }
        return new StructureAttributes(id, entries.toString(), objects(given.subList(owned, given.size())));
    }

    private static boolean isBare(StructureNode node) {
        return node.attributes().isEmpty() && !node.type().equals(NOTE);
    }

    /** All but the ID, in order. */
    private static List<Given> given(Map<String, String> attributes) {
        List<Given> given = new ArrayList<>(attributes.size());
        attributes.forEach((name, value) -> {
            if (!name.equals("ID")) {
                given.add(new Given(kind(name), value));
            }
        });
        if (given.size() > 1) {
            given.sort(Comparator.comparingInt(one -> one.kind().order()));
        }
        return given;
    }

    private static Kind kind(String name) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalArgumentException(name + " is no attribute of the structure");
        }
        return kind;
    }

    /** The ID of a node in ASCII, empty for none. Notes always have one (PDF/UA-1, 7.9). */
    private static String id(StructureNode node) {
        String given = node.attributes().getOrDefault("ID", "");
        boolean numbered = given.isEmpty() && node.type().equals(NOTE);
        return numbered ? "note-" + node.id() : ascii(given);
    }

    /** IDs are byte strings compared byte by byte; a Chinese id is written as the hexadecimal of its UTF-8. */
    static String ascii(String id) {
        return isAscii(id) ? id : "u-" + HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAscii(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) <= ' ' || id.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Adds the entries to those of a dictionary, the box of a figure on its page among them. */
    void write(StringBuilder out, Optional<PdfRectangle> box) {
        out.append(entries);
        int count = objects.size() + (box.isPresent() ? 1 : 0);
        if (count > 0) {
            out.append(count > 1 ? "/A[" : "/A");
            for (String object : objects) {
                out.append(object);
            }
            if (box.isPresent()) {
                box(box.get(), out);
            }
            out.append(count > 1 ? "]" : "");
        }
    }

    private static void box(PdfRectangle box, StringBuilder out) {
        Syntax.numbers(out.append("<</O/Layout/Placement/Block/BBox"), box);
        out.append(">>");
    }

    /** One object for those of one owner, which follow each other. */
    private static List<String> objects(List<Given> given) {
        List<String> objects = new ArrayList<>(1);
        for (int i = 0; i < given.size(); ) {
            String owner = given.get(i).kind().owner();
            StringBuilder object = new StringBuilder("<</O/").append(owner);
            while (i < given.size() && given.get(i).kind().owner().equals(owner)) {
                write(given.get(i++), object);
            }
            objects.add(object.append(">>").toString());
        }
        return objects;
    }

    private static void write(Given given, StringBuilder out) {
        value(
                given.kind().form(),
                given.value(),
                out.append('/').append(given.kind().name()));
    }

    private static void value(Form form, String value, StringBuilder out) {
        switch (form) {
            case NAME -> Syntax.name(out, value);
            case NUMBER -> out.append(' ').append(Integer.parseInt(value));
            case IDS -> ids(value, out);
            case TEXT -> Syntax.text(out, value);
        }
    }

    private static void ids(String value, StringBuilder out) {
        if (isPlainList(value)) {
            out.append("[(").append(value.replace(" ", ")(")).append(")]");
            return;
        }
        out.append('[');
        Stream.of(value.split(" ")).filter(id -> !id.isEmpty()).forEach(id -> Syntax.string(out, ascii(id)));
        out.append(']');
    }

    /** Whether ids can be written as they stand, as those of made tables can; a table has hundreds of such lists. */
    private static boolean isPlainList(String ids) {
        char before = ' ';
        for (int i = 0; i < ids.length(); i++) {
            char c = ids.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '(' || c == ')' || c == '\\' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
