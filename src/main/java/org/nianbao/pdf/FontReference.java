package org.nianbao.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A font whose objects we write ourselves, as the library takes it: like a font of another document that it copies from,
 * which it only refers to. So neither its parser of fonts nor its deflating stands between a subset and the file.
 */
final class FontReference extends PRIndirectReference {
    private final PdfIndirectReference own;

    private FontReference(PdfIndirectReference own) {
        super(new Elsewhere(), own.getNumber());
        this.own = own;
    }

    /**
     * A font for the resources of pages.
     *
     * @param dictionary where its dictionary is written
     */
    static BaseFont to(PdfIndirectReference dictionary) {
        return BaseFont.createFont(new FontReference(dictionary));
    }

    @Override
    public void toPdf(PdfWriter writer, OutputStream out) throws IOException {
        own.toPdf(writer, out);
    }

    /** The other document, in which the library finds nothing to read of the font. */
    private static final class Elsewhere extends PdfReader {
        @Override
        public PdfObject getPdfObject(int number) {
            return new PdfDictionary();
        }
    }
}
