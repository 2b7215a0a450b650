package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.source.Findings;
import org.nianbao.support.Conformance;

/** A file in the PDF: associated, described, read back. */
class AttachedDataTest {
    private static final byte[] DATA = "year: 2023\nagency: 某局\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileWithDataIsPdfA3AndPdfUa() throws IOException {
        Conformance.assertConformsWithData(written());
    }

    @Test
    void theDataIsAssociatedWithTheDocument() throws IOException, NoSuchAlgorithmException {
        try (PDDocument document = Loader.loadPDF(written())) {
            COSDictionary file = (COSDictionary) document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSArray(COSName.getPDFName("AF"))
                    .getObject(0);
            COSStream stream = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
            COSDictionary parameters = stream.getCOSDictionary(COSName.PARAMS);
            assertEquals("Data", file.getNameAsString(COSName.AF_RELATIONSHIP));
            assertEquals("tables-2023.yaml", file.getString(COSName.UF));
            assertEquals("application/yaml", stream.getNameAsString(COSName.SUBTYPE));
            assertEquals(DATA.length, parameters.getInt(COSName.SIZE));
            assertEquals("D:20240120000000+08'00'", parameters.getString(COSName.MOD_DATE));
            byte[] sum = ((COSString) parameters.getDictionaryObject(COSName.getPDFName("CheckSum"))).getBytes();
            assertArrayEquals(MessageDigest.getInstance("MD5").digest(DATA), sum);
            assertEquals(
                    1,
                    document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .size());
        }
    }

    @Test
    void theDataReadsBack() throws IOException {
        Findings findings = new Findings();
        assertArrayEquals(DATA, AttachedData.read(file(written()), findings).orElseThrow());
        assertTrue(findings.toList().isEmpty());
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        assertEquals("pdf.no-data", code(file(SamplePages.write(SamplePages.report()))));
        assertEquals("pdf.unreadable", code(file("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8))));
        assertEquals("pdf.unreadable", code(folder.resolve("none.pdf")));
        assertEquals("pdf.data-damaged", code(file(tampered())));
    }

    @Test
    void noBreakInTheFileEndsInAFault() throws IOException {
        byte[] pdf = written();
        for (int at = 0; at < pdf.length; at += pdf.length / 150) {
            byte[] broken = pdf.clone();
            broken[at] ^= 0x15;
            Findings findings = new Findings();
            Optional<byte[]> data = AttachedData.read(file(broken), findings);
            assertEquals(data.isEmpty() ? 1 : 0, findings.toList().size());
            data.ifPresent(bytes -> assertArrayEquals(DATA, bytes));
        }
    }

    private String code(Path file) {
        Findings findings = new Findings();
        assertTrue(AttachedData.read(file, findings).isEmpty());
        return findings.toList().get(0).code().id();
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Attachment data = new Attachment("tables-2023.yaml", "某局2023年年度报告", Attachment.YAML, DATA);
        PdfRenderer.write(SamplePages.report(), SamplePages.WEB, Optional.of(data), out);
        return out.toByteArray();
    }

    /** The checksum stays that of the first data. */
    private static byte[] tampered() throws IOException {
        try (PDDocument document = Loader.loadPDF(written())) {
            COSDictionary file = (COSDictionary) document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSArray(COSName.getPDFName("AF"))
                    .getObject(0);
            try (var out =
                    file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F).createOutputStream()) {
                out.write("year: 2022\n".getBytes(StandardCharsets.UTF_8));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("report.pdf"), bytes);
    }
}
