package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfRectangle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** Attributes that are entries of the element itself (ISO 32000-1, table 323). */
    private static final List<String> ENTRIES = List.of("ActualText", "Alt", "E", "Lang", "T");

    /** Attributes with an owner, and how their values are written (ISO 32000-1, tables 344, 347 and 349). */
    private static final List<Owner> OWNERS = List.of(
            new Owner(
                    "Table",
                    Map.of(
                            "Headers", Form.IDS,
                            "Scope", Form.NAME,
                            "RowSpan", Form.NUMBER,
                            "ColSpan", Form.NUMBER,
                            "Summary", Form.TEXT)),
            new Owner("Layout", Map.of("Placement", Form.NAME, "WritingMode", Form.NAME)),
            new Owner("List", Map.of("ListNumbering", Form.NAME)));

    private enum Form {
        NAME,
        NUMBER,
        IDS,
        TEXT
    }

    /** The attributes of one owner, in a fixed order. */
    private record Owner(String name, List<Map.Entry<String, Form>> attributes) {
        Owner(String name, Map<String, Form> attributes) {
            this(
                    name,
                    attributes.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .toList());
        }
    }

    /**
     * What goes with a node.
     *
     * @throws IllegalArgumentException where an attribute is not known
     */
    static StructureAttributes of(StructureNode node) {
        Map<String, String> given = node.attributes();
        String id = id(node);
        int left = given.size() - (given.containsKey("ID") ? 1 : 0);
        StringBuilder entries = new StringBuilder();
        if (!id.isEmpty()) {
            Syntax.string(entries.append("/ID"), id);
        }
        left -= left == 0 ? 0 : entries(given, entries);
        List<String> objects = new ArrayList<>(1);
        for (int i = 0; i < OWNERS.size() && left > 0; i++) {
            left -= object(given, OWNERS.get(i), objects);
        }
        if (left > 0) {
            throw new IllegalArgumentException("not all of these are attributes of the structure: " + given.keySet());
        }
        return new StructureAttributes(id, entries.toString(), objects);
    }

    /** The ID of a node in ASCII, empty for none. Notes always have one (PDF/UA-1, 7.9). */
    private static String id(StructureNode node) {
        String given = node.attributes().getOrDefault("ID", "");
        boolean numbered = given.isEmpty() && node.type().equals("Note");
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
            objects.forEach(out::append);
            box.ifPresent(area -> box(area, out));
            out.append(count > 1 ? "]" : "");
        }
    }

    private static void box(PdfRectangle box, StringBuilder out) {
        Syntax.numbers(out.append("<</O/Layout/Placement/Block/BBox"), box);
        out.append(">>");
    }

    private static int entries(Map<String, String> given, StringBuilder out) {
        int found = 0;
        for (String name : ENTRIES) {
            String value = given.get(name);
            if (value != null) {
                Syntax.text(out.append('/').append(name), value);
                found++;
            }
        }
        return found;
    }

    private static int object(Map<String, String> given, Owner owner, List<String> objects) {
        StringBuilder out = new StringBuilder();
        int found = 0;
        for (Map.Entry<String, Form> attribute : owner.attributes()) {
            String value = given.get(attribute.getKey());
            if (value != null) {
                value(attribute.getValue(), value, out.append('/').append(attribute.getKey()));
                found++;
            }
        }
        if (found > 0) {
            objects.add("<</O/" + owner.name() + out + ">>");
        }
        return found;
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
