package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.layout.StructureNode;

/** What goes with an element: entries of its dictionary and attribute objects by owner (ISO 32000-1, 14.8.5). */
final class StructureAttributes {
    private static final PdfName OWNER = new PdfName("O");

    /** Attributes that are entries of the element itself (ISO 32000-1, table 323). */
    private static final Map<String, PdfName> ENTRIES = Map.of(
            "Alt", new PdfName("Alt"),
            "ActualText", new PdfName("ActualText"),
            "E", new PdfName("E"),
            "Lang", PdfName.LANG,
            "T", PdfName.T);

    /** Attributes with an owner, and how their values are written (ISO 32000-1, tables 344, 347 and 349). */
    private static final Map<String, Kind> OWNED = Map.of(
            "Scope", new Kind("Scope", "Table", Form.NAME),
            "RowSpan", new Kind("RowSpan", "Table", Form.NUMBER),
            "ColSpan", new Kind("ColSpan", "Table", Form.NUMBER),
            "Headers", new Kind("Headers", "Table", Form.IDS),
            "Summary", new Kind("Summary", "Table", Form.TEXT),
            "ListNumbering", new Kind("ListNumbering", "List", Form.NAME),
            "Placement", new Kind("Placement", "Layout", Form.NAME),
            "WritingMode", new Kind("WritingMode", "Layout", Form.NAME));

    private enum Form {
        NAME,
        NUMBER,
        IDS,
        TEXT
    }

    /** Names are encoded once: a table has hundreds of cells. */
    private record Kind(PdfName name, PdfName owner, Form form) {
        Kind(String name, String owner, Form form) {
            this(new PdfName(name), new PdfName(owner), form);
        }
    }

    private StructureAttributes() {}

    /**
     * Writes the attributes of a node.
     *
     * @throws IllegalArgumentException where an attribute is not known
     */
    static void put(PdfStructureElement element, StructureNode node) {
        Map<PdfName, PdfDictionary> owners = new TreeMap<>();
        new TreeMap<>(node.attributes()).forEach((name, value) -> put(element, owners, name, value));
        String id = id(node);
        if (!id.isEmpty()) {
            element.put(PdfName.ID, new PdfString(id));
        }
        owners.values().forEach(owner -> attach(element, owner));
    }

    /** The ID of a node in ASCII, empty for none. Notes always have one (PDF/UA-1, 7.9). */
    static String id(StructureNode node) {
        String given = node.attributes().getOrDefault("ID", "");
        boolean numbered = given.isEmpty() && node.type().equals("Note");
        return numbered ? "note-" + node.id() : ascii(given);
    }

    /** The box of a figure on its page. */
    static void box(PdfStructureElement element, PdfRectangle box) {
        PdfDictionary layout = new PdfDictionary();
        layout.put(OWNER, new PdfName("Layout"));
        layout.put(PdfName.BBOX, box);
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        attach(element, layout);
    }

    private static void put(
            PdfStructureElement element, Map<PdfName, PdfDictionary> owners, String name, String value) {
        if (ENTRIES.containsKey(name)) {
            element.put(ENTRIES.get(name), Strings.text(value));
        } else if (OWNED.containsKey(name)) {
            Kind kind = OWNED.get(name);
            owners.computeIfAbsent(kind.owner(), StructureAttributes::owner)
                    .put(kind.name(), value(kind.form(), value));
        } else if (!name.equals("ID")) {
            throw new IllegalArgumentException(name + " is no attribute of the structure");
        }
    }

    private static PdfDictionary owner(PdfName name) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, name);
        return attributes;
    }

    private static PdfObject value(Form form, String value) {
        return switch (form) {
            case NAME -> new PdfName(value);
            case NUMBER -> new PdfNumber(Integer.parseInt(value));
            case IDS -> ids(value);
            case TEXT -> Strings.text(value);
        };
    }

    private static PdfArray ids(String value) {
        PdfArray ids = new PdfArray();
        Stream.of(value.split(" ")).filter(id -> !id.isEmpty()).forEach(id -> ids.add(new PdfString(ascii(id))));
        return ids;
    }

    /** One owner stands by itself, several in an array. */
    private static void attach(PdfStructureElement element, PdfDictionary owner) {
        PdfObject present = element.get(PdfName.A);
        if (present == null) {
            element.put(PdfName.A, owner);
        } else if (present instanceof PdfArray array) {
            array.add(owner);
        } else {
            PdfArray array = new PdfArray(present);
            array.add(owner);
            element.put(PdfName.A, array);
        }
    }

    /** IDs are byte strings compared byte by byte; a Chinese id is written as the hexadecimal of its UTF-8. */
    static String ascii(String id) {
        boolean plain = id.chars().allMatch(c -> c > ' ' && c < 0x7F);
        return plain ? id : "u-" + HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8));
    }
}
