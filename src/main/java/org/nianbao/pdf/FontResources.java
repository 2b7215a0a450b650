package org.nianbao.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.nianbao.font.Face;

/** Writes the fonts of a document and brings them into the resources of its pages. */
final class FontResources {
    private final PdfContentByte scratch;
    private final DocumentFonts fonts;
    private final Map<Face, BaseFont> written = new HashMap<>();

    /**
     * Writes the fonts.
     *
     * @param writer an open document
     */
    FontResources(PdfWriter writer, DocumentFonts fonts) throws IOException {
        this.scratch = new PdfContentByte(writer);
        this.fonts = fonts;
        FontObjects objects = new FontObjects(writer);
        for (Face face : fonts.faces()) {
            written.put(face, FontReference.to(objects.write(fonts.font(face))));
        }
    }

    DocumentFonts document() {
        return fonts;
    }

    /**
     * Makes a face a resource of the page that is being written. The operator that does so goes to a scratch stream that is
     * thrown away; it tells the name, which is another on each page.
     *
     * @return the name with its slash: {@code /F1}
     */
    String enter(Face face) {
        scratch.setFontAndSize(written.get(face), 1);
        ByteBuffer operator = scratch.getInternalBuffer();
        String text = new String(operator.toByteArray(), StandardCharsets.ISO_8859_1);
        operator.reset();
        return text.substring(0, text.indexOf(' '));
    }
}
