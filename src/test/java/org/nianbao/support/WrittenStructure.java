package org.nianbao.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * The structure tree as it stands in a file, in the form of {@code StructureDump}: what the layout meant and what was
 * written must be the same line by line. The parent tree, by which readers find the element of what they show, must lead
 * back to the same elements.
 */
public final class WrittenStructure {
    private static final List<String> ENTRIES = List.of("ActualText", "Alt", "E", "Lang", "T");

    private final PDDocument document;
    private final Map<String, StringBuilder> marked;
    private final Map<String, COSDictionary> named = new HashMap<>();
    private final Map<List<Float>, String> places = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private WrittenStructure(PDDocument document) throws IOException {
        this.document = document;
        marked = PdfReading.marked(document);
        ids(document.getDocumentCatalog().getStructureTreeRoot());
        destinations(document.getDocumentCatalog().getNames().getDests());
    }

    /** The text of a file's structure. */
    public static String dump(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            WrittenStructure structure = new WrittenStructure(document);
            for (Object kid :
                    document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
                structure.element((PDStructureElement) kid, 0);
            }
            return structure.out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first line where a file's structure is not what was laid out; empty where there is none.
     *
     * @param expected the structure as {@code StructureDump} gives it
     */
    public static List<String> differences(String expected, byte[] pdf) {
        List<String> lines = expected.lines().toList();
        List<String> written = dump(pdf).lines().toList();
        for (int i = 0; i < Math.max(lines.size(), written.size()); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "nothing";
            String other = i < written.size() ? written.get(i).strip() : "nothing";
            if (!line.equals(other)) {
                return List.of("laid out " + line + ", written " + other);
            }
        }
        return List.of();
    }

    private void ids(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getElementIdentifier() != null) {
                    named.put(element.getElementIdentifier(), element.getCOSObject());
                }
                ids(element);
            }
        }
    }

    /** Names of places, those that the writer makes up for bookmarks last. */
    private void destinations(PDNameTreeNode<PDPageDestination> tree) throws IOException {
        if (tree != null && tree.getNames() != null) {
            tree.getNames()
                    .forEach((name, place) -> places.merge(
                            place(place.getCOSObject()),
                            plain(name),
                            (one, other) -> one.startsWith("place-") ? other : one));
        }
        for (PDNameTreeNode<PDPageDestination> kid : tree == null || tree.getKids() == null
                ? List.<PDNameTreeNode<PDPageDestination>>of()
                : tree.getKids()) {
            destinations(kid);
        }
    }

    private List<Float> place(COSArray destination) {
        PDPage page = new PDPage((COSDictionary) destination.getObject(0));
        return List.of(
                (float) document.getPages().indexOf(page),
                ((COSNumber) destination.getObject(2)).floatValue(),
                ((COSNumber) destination.getObject(3)).floatValue());
    }

    private static String plain(String name) {
        return name.startsWith("u-")
                ? new String(HexFormat.of().parseHex(name.substring(2)), StandardCharsets.UTF_8)
                : name;
    }

    private void element(PDStructureElement element, int depth) {
        out.append("  ".repeat(depth)).append(element.getStructureType());
        attributes(element)
                .forEach((name, value) ->
                        out.append(' ').append(name).append('=').append(value));
        out.append(target(element));
        String text = own(element);
        out.append(text.isEmpty() ? "" : " “" + text + "”").append('\n');
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                element(child, depth + 1);
            }
        }
    }

    private Map<String, String> attributes(PDStructureElement element) {
        Map<String, String> attributes = new TreeMap<>();
        ENTRIES.forEach(entry -> {
            String value = element.getCOSObject().getString(entry);
            if (value != null) {
                attributes.put(entry, value);
            }
        });
        COSBase owned = element.getCOSObject().getDictionaryObject(COSName.A);
        if (owned instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                owned((COSDictionary) array.getObject(i), attributes);
            }
        } else if (owned instanceof COSDictionary dictionary) {
            owned(dictionary, attributes);
        }
        return attributes;
    }

    /** Boxes of the layout are looked at elsewhere. */
    private void owned(COSDictionary dictionary, Map<String, String> attributes) {
        if (!"Layout".equals(dictionary.getNameAsString(COSName.O))) {
            dictionary.keySet().stream()
                    .filter(key -> !key.equals(COSName.O))
                    .forEach(key -> attributes.put(key.getName(), value(dictionary.getDictionaryObject(key))));
        }
    }

    private String value(COSBase value) {
        if (value instanceof COSName name) {
            return name.getName();
        } else if (value instanceof COSInteger number) {
            return String.valueOf(number.intValue());
        }
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < ((COSArray) value).size(); i++) {
            String id = ((COSString) ((COSArray) value).getObject(i)).getString();
            headers.add(named.containsKey(id) ? whole(new PDStructureElement(named.get(id))) : "?" + id);
        }
        return headers.stream().collect(Collectors.joining(" | ", "(", ")"));
    }

    private String target(PDStructureElement element) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDObjectReference reference) {
                COSDictionary annotation =
                        (COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.OBJ);
                COSDictionary action = annotation.getCOSDictionary(COSName.A);
                assertLeadsBack(annotation.getInt(COSName.STRUCT_PARENT), -1, element);
                return " -> "
                        + (action == null
                                ? "#" + places.get(place(annotation.getCOSArray(COSName.DEST)))
                                : URLDecoder.decode(
                                        action.getString(COSName.URI).replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        }
        return "";
    }

    /** What the element owns itself. */
    private String own(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer mcid) {
                text.append(take(element.getPage(), mcid, element));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                text.append(take(page, reference.getMCID(), element));
            }
        }
        return text.toString();
    }

    private String whole(PDStructureElement element) {
        StringBuilder text = new StringBuilder(own(element));
        for (Object kid : element.getKids()) {
            text.append(kid instanceof PDStructureElement child ? whole(child) : "");
        }
        return text.toString();
    }

    private CharSequence take(PDPage page, int mcid, PDStructureElement element) {
        assertLeadsBack(page.getStructParents(), mcid, element);
        CharSequence content = marked.get(document.getPages().indexOf(page) + "/" + mcid);
        return content == null ? "" : content;
    }

    private void assertLeadsBack(int key, int mcid, PDStructureElement element) {
        try {
            COSObjectable value = (COSObjectable) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getParentTree()
                    .getValue(key);
            COSBase parents = ((PDParentTreeValue) value).getCOSObject();
            COSBase parent = parents instanceof COSArray array ? array.getObject(mcid) : parents;
            if (parent != element.getCOSObject()) {
                throw new AssertionError("the parent tree leads elsewhere: " + key + ", " + mcid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
