package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF library takes a subset as a whole font and reads widths and characters from it. */
class SubsetEmbeddingTest {
    private static final String TEXT = "宝山区“5·15”•䶮㐀𬭎，共11398889件";

    @Test
    void embedsTheSubsetUnderItsTaggedName() throws IOException {
        Face sans = FontFixtures.face(FontFixtures.SANS);
        BitSet points = new BitSet();
        TEXT.codePoints().forEach(points::set);
        SubsetFont subset = FontSubset.of(sans, points);
        try (PDDocument pdf = Loader.loadPDF(pdf(subset))) {
            PDResources resources = pdf.getPage(0).getResources();
            COSName key = resources.getFontNames().iterator().next();
            PDFont font = resources.getFont(key);
            assertEquals(subset.name(), font.getName());
            assertTrue(font.isEmbedded());
            assertEquals(TEXT, new PDFTextStripper().getText(pdf).strip());
            assertEquals(1000 * sans.advance(sans.glyph('1')), font.getWidth(subset.glyph('1')), 0.5);
        }
    }

    private static byte[] pdf(SubsetFont subset) throws IOException {
        BaseFont font = BaseFont.createFont("subset.ttf", BaseFont.IDENTITY_H, true, false, subset.bytes(), null);
        font.setSubset(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document()) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            PdfContentByte content = writer.getDirectContent();
            content.beginText();
            content.setFontAndSize(font, 12);
            content.showTextAligned(PdfContentByte.ALIGN_LEFT, TEXT, 72, 700, 0);
            content.endText();
        }
        return out.toByteArray();
    }
}
