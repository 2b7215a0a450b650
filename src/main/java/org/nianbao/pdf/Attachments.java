package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Writes attachments as associated files of the document (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4). */
final class Attachments {
    static final PdfName ASSOCIATED = new PdfName("AF");
    static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    static final PdfName DATA = new PdfName("Data");
    static final PdfName PARAMETERS = new PdfName("Params");
    static final PdfName CHECKSUM = new PdfName("CheckSum");

    private Attachments() {}

    /**
     * Writes one into an open document.
     *
     * @param date of making and changing, as in Info
     */
    static void write(Attachment attachment, PdfString date, PdfWriter writer) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.CREATIONDATE, date);
        parameters.put(PdfName.MODDATE, date);
        parameters.put(CHECKSUM, new PdfString(checksum(attachment.bytes())).setHexWriting(true));
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer,
                "",
                attachment.name(),
                attachment.bytes(),
                attachment.mime(),
                parameters,
                writer.getCompressionLevel());
        file.put(RELATIONSHIP, DATA);
        file.addDescription(attachment.description(), true);
        writer.addFileAttachment(file);
        writer.getExtraCatalog().put(ASSOCIATED, new PdfArray(file.getReference()));
    }

    /** The MD5 digest that Params asks for. */
    static byte[] checksum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has MD5", e);
        }
    }
}
