package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An element of the structure tree (ISO 32000-1, 14.7.2) that writes itself in one piece. A report has five hundred of
 * them, and a dictionary written entry by entry takes several times as long.
 */
final class StructureElement extends PdfStructureElement {
    private static final int USUAL_LENGTH = 120;

    private final int parent;
    private final StructureAttributes attributes;
    private Optional<PdfRectangle> box = Optional.empty();

    /** The element at the root of the tree. */
    StructureElement(PdfStructureTreeRoot root, PdfName type, StructureAttributes attributes) {
        super(root, type);
        this.parent = root.getReference().getNumber();
        this.attributes = attributes;
    }

    /** The next child of an element. */
    StructureElement(StructureElement parent, PdfName type, StructureAttributes attributes) {
        super(parent, type);
        this.parent = parent.getReference().getNumber();
        this.attributes = attributes;
    }

    /** Sets the box of a figure on its page. */
    void box(PdfRectangle drawn) {
        box = Optional.of(drawn);
    }

    /** Adds something it owns: an annotation, next to what is drawn. */
    void own(PdfDictionary reference) {
        PdfObject kids = get(PdfName.K);
        if (kids instanceof PdfArray array) {
            array.add(reference);
            return;
        }
        PdfArray array = new PdfArray();
        if (kids instanceof PdfNumber mark) {
            array.add(mark);
        }
        array.add(reference);
        put(PdfName.K, array);
    }

    @Override
    public void toPdf(PdfWriter writer, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        text.append("<</Type/StructElem/S").append(get(PdfName.S)).append("/P ");
        Syntax.reference(text, parent);
        if (get(PdfName.PG) instanceof PdfIndirectReference page) {
            Syntax.reference(text.append("/Pg "), page.getNumber());
        }
        kids(writer, text);
        attributes.write(text, box);
        out.write(text.append(">>").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void kids(PdfWriter writer, StringBuilder out) throws IOException {
        PdfObject kids = get(PdfName.K);
        if (kids instanceof PdfArray array) {
            out.append("/K[");
            for (PdfObject kid : array.getElements()) {
                kid(kid, writer, out);
            }
            out.append(']');
        } else if (kids != null) {
            out.append("/K ").append(kids);
        }
    }

    private static void kid(PdfObject kid, PdfWriter writer, StringBuilder out) throws IOException {
        if (kid instanceof PdfIndirectReference element) {
            Syntax.reference(out, element.getNumber());
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            kid.toPdf(writer, bytes);
            out.append(bytes.toString(StandardCharsets.ISO_8859_1));
        }
        out.append(' ');
    }
}
