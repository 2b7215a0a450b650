package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives the true characters beside glyphs or drawings that stand for them (ISO 32000-1, 14.9.4). */
final class ActualText {
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private ActualText() {}

    /** Opens a span inside the sequence that is open; {@link #end} closes it. */
    static void begin(PdfContentByte content, Operators out, String text) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(ACTUAL_TEXT, Strings.text(text));
        out.text("/Span ").flush();
        try {
            properties.toPdf(content.getPdfWriter(), content.getInternalBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.operator(" BDC");
    }

    static void end(Operators out) {
        out.operator("EMC");
    }
}
