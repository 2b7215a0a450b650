package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfWriter;
import java.util.HashSet;
import java.util.Set;
import org.nianbao.font.Face;

/** Brings the fonts of a document into the resources of its pages. */
final class FontResources {
    private final PdfWriter writer;
    private final DocumentFonts fonts;
    private final Set<Face> entered = new HashSet<>();

    FontResources(PdfWriter writer, DocumentFonts fonts) {
        this.writer = writer;
        this.fonts = fonts;
    }

    DocumentFonts document() {
        return fonts;
    }

    /** Makes a face a resource of the page that is being written, and tells its name there: {@code /F1}. */
    String enter(Face face) {
        return fonts.font(face).enter(writer, entered.add(face));
    }
}
