package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.layout.StructureNode;

/**
 * The logical structure (ISO 32000-1, 14.7). All elements are made before anything is drawn, so that the tree stands in
 * reading order whatever the order of drawing.
 */
final class StructureTree {
    private static final PdfName OBJR = new PdfName("OBJR");
    private static final PdfName OBJ = new PdfName("Obj");

    private final PdfWriter writer;
    private final PdfStructureTreeRoot root;
    private final boolean links;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Map<String, PdfIndirectReference> named = new TreeMap<>();
    private final Map<Integer, DrawnArea> figures = new TreeMap<>();
    private final List<Reference> references = new ArrayList<>();

    private record Entry(StructureNode node, StructureElement element) {}

    private record Reference(StructureElement element, PdfDictionary target) {}

    /** Where a figure was drawn, in PDF coordinates. */
    private record DrawnArea(PdfIndirectReference page, PdfRectangle box) {}

    /**
     * Makes the elements.
     *
     * @param writer an open document, tagged
     * @param links whether links are live; else they are text like other text, as a Link needs something to follow
     * @param document the root of the structure
     * @throws IllegalArgumentException where a type or attribute is none of ISO 32000-1, or an id occurs twice
     */
    StructureTree(PdfWriter writer, StructureNode document, boolean links) {
        this.writer = writer;
        this.root = writer.getStructureTreeRoot();
        this.links = links;
        StructureAttributes attributes = StructureAttributes.of(document);
        add(document, new StructureElement(root, type(document), attributes), attributes.id());
    }

    /**
     * The element that owns what is drawn next.
     *
     * @throws IllegalArgumentException where there is none or it has children
     */
    StructureElement leaf(int id) {
        Entry entry = entry(id);
        if (!entry.node().children().isEmpty()) {
            throw new IllegalArgumentException("structure " + id + " has children, it cannot own what is drawn");
        }
        return entry.element();
    }

    /** Takes note of where a picture of a figure stands: the figure's BBox grows by it (PDF/UA-1, 7.3). */
    void drawn(int id, PdfRectangle box) {
        if (entry(id).node().type().equals("Figure")) {
            DrawnArea area = new DrawnArea(writer.getCurrentPage(), box);
            figures.merge(id, area, StructureTree::joined);
        }
    }

    /** Ties an annotation to its element; returns the key for its {@code StructParent}. */
    int annotate(int id, PdfIndirectReference annotation) {
        StructureElement element = entry(id).element();
        PdfDictionary reference = new PdfDictionary(OBJR);
        reference.put(OBJ, annotation);
        reference.put(PdfName.PG, writer.getCurrentPage());
        references.add(new Reference(element, reference));
        return root.addExistingObject(element.getReference());
    }

    /** Writes what can be known only after all pages are drawn. */
    void finish() throws IOException {
        references.forEach(reference -> reference.element().own(reference.target()));
        figures.forEach((id, area) -> entry(id).element().box(area.box()));
        if (!named.isEmpty()) {
            root.put(new PdfName("IDTree"), writer.addToBody(names()).getIndirectReference());
        }
    }

    private void add(StructureNode node, StructureElement element, String id) {
        if (entries.put(node.id(), new Entry(node, element)) != null) {
            throw new IllegalArgumentException("structure id " + node.id() + " occurs twice");
        }
        if (!id.isEmpty() && named.put(id, element.getReference()) != null) {
            throw new IllegalArgumentException("ID " + id + " occurs twice");
        }
        for (StructureNode child : node.children()) {
            StructureAttributes attributes = StructureAttributes.of(child);
            add(child, new StructureElement(element, type(child), attributes), attributes.id());
        }
    }

    private PdfName type(StructureNode node) {
        boolean plain = !links && node.type().equals("Link");
        return StructureTypes.name(plain ? "Span" : node.type());
    }

    private Entry entry(int id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no structure element " + id);
        }
        return entry;
    }

    /** A figure on two pages keeps the box of the first, as a box belongs to one page. */
    private static DrawnArea joined(DrawnArea a, DrawnArea b) {
        return a.page().getNumber() == b.page().getNumber() ? new DrawnArea(a.page(), union(a.box(), b.box())) : a;
    }

    private static PdfRectangle union(PdfRectangle a, PdfRectangle b) {
        return new PdfRectangle(
                Math.min(a.left(), b.left()),
                Math.min(a.bottom(), b.bottom()),
                Math.max(a.right(), b.right()),
                Math.max(a.top(), b.top()));
    }

    private PdfDictionary names() {
        PdfArray list = new PdfArray();
        named.forEach((id, element) -> {
            list.add(new PdfString(id));
            list.add(element);
        });
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, list);
        return tree;
    }
}
