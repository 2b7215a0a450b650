package org.nianbao.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** PDF → the data file attached to it. */
public final class AttachedData {
    private static final PdfName TYPE = new PdfName(Attachment.YAML);

    private AttachedData() {}

    /**
     * Reads the data file of a PDF.
     *
     * @param findings takes what is wrong: the file cannot be read, is no PDF, has no data or damaged data
     * @return empty where there is none that can be trusted
     */
    public static Optional<byte[]> read(Path file, Findings findings) {
        SourceSpan place = SourceSpan.of(file.toString());
        try {
            Optional<PRStream> stream = find(Files.readAllBytes(file));
            if (stream.isEmpty()) {
                findings.add(Code.PDF_NO_DATA, place, file);
                return Optional.empty();
            }
            byte[] bytes = PdfReader.getStreamBytes(stream.get());
            if (isWhole(stream.get(), bytes)) {
                return Optional.of(bytes);
            }
            findings.add(Code.PDF_DATA_DAMAGED, place, file);
        } catch (IOException | RuntimeException e) {
            // The library throws what it likes where a file is not what it should be.
            findings.add(Code.PDF_UNREADABLE, place, file);
        }
        return Optional.empty();
    }

    private static Optional<PRStream> find(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfArray files = reader.getCatalog().getAsArray(Attachments.ASSOCIATED);
            for (int i = 0; files != null && i < files.size(); i++) {
                Optional<PRStream> data = data(files.getAsDict(i));
                if (data.isPresent()) {
                    return data;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<PRStream> data(PdfDictionary file) {
        boolean isData = file != null && Attachments.DATA.equals(file.getAsName(Attachments.RELATIONSHIP));
        PdfDictionary embedded = isData ? file.getAsDict(PdfName.EF) : null;
        return Optional.ofNullable(embedded)
                .map(files -> (PRStream) files.getAsStream(PdfName.F))
                .filter(stream -> TYPE.equals(stream.getAsName(PdfName.SUBTYPE)));
    }

    private static boolean isWhole(PRStream stream, byte[] bytes) {
        PdfDictionary parameters = stream.getAsDict(Attachments.PARAMETERS);
        PdfString checksum = parameters == null ? null : parameters.getAsString(Attachments.CHECKSUM);
        return checksum == null || Arrays.equals(checksum.getOriginalBytes(), Attachments.checksum(bytes));
    }
}
