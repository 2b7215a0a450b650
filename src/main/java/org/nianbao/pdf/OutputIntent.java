package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What device colours mean (ISO 19005-2, 6.2.3). The profile is a file of ours: the JDK's differs between builds. */
final class OutputIntent {
    private static final String CONDITION = "sRGB IEC61966-2.1";
    private static final int COMPONENTS = 3;

    private OutputIntent() {}

    /** Writes the sRGB intent into the catalog of an open document. */
    static void write(PdfWriter writer) throws IOException {
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(CONDITION));
        intent.put(PdfName.INFO, new PdfString(CONDITION));
        intent.put(
                new PdfName("DestOutputProfile"),
                writer.addToBody(profile(writer)).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private static PdfStream profile(PdfWriter writer) throws IOException {
        PdfStream stream = new PdfStream(bytes());
        stream.put(PdfName.N, new PdfNumber(COMPONENTS));
        stream.flateCompress(writer.getCompressionLevel());
        return stream;
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = OutputIntent.class.getResourceAsStream("sRGB.icc")) {
            return Objects.requireNonNull(in, "sRGB.icc").readAllBytes();
        }
    }
}
