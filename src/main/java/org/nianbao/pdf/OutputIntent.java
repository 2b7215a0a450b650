package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;

/**
 * What device colours mean (ISO 19005-2, 6.2.3; ISO 15930-7 for printing). The profiles are files of ours: those of the
 * Java runtime differ between builds.
 */
final class OutputIntent {
    private static final String SCREEN = "sRGB IEC61966-2.1";

    /** No condition of the registry of the ICC: the embedded profile tells all (ISO 32000-1, table 365). */
    private static final String NOT_REGISTERED = "Custom";

    private OutputIntent() {}

    /** Writes the intents into the catalog of an open document; that of PDF/X shares the profile of that of PDF/A. */
    static void write(PdfWriter writer, IccProfile profile, boolean print) throws IOException {
        PdfIndirectReference stream = writer.addToBody(stream(profile, writer)).getIndirectReference();
        String identifier = print ? NOT_REGISTERED : SCREEN;
        String info = print ? profile.name() : SCREEN;
        PdfArray intents = new PdfArray(intent("GTS_PDFA1", identifier, info, stream));
        if (print) {
            intents.add(intent("GTS_PDFX", identifier, info, stream));
        }
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, intents);
    }

    private static PdfDictionary intent(String kind, String identifier, String info, PdfIndirectReference profile) {
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName(kind));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(identifier));
        intent.put(PdfName.INFO, Strings.text(info));
        intent.put(new PdfName("DestOutputProfile"), profile);
        return intent;
    }

    private static PdfStream stream(IccProfile profile, PdfWriter writer) {
        boolean small = writer.getCompressionLevel() > 0;
        PdfStream stream = new PdfStream(small ? profile.deflated() : profile.bytes());
        stream.put(PdfName.N, new PdfNumber(profile.components()));
        if (small) {
            stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        }
        return stream;
    }
}
