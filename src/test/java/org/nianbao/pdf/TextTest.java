package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.nianbao.font.Face;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.support.Conformance;
import org.nianbao.text.Line.Run;

/** Glyphs stand where they were planned, and read back as the characters they are. */
class TextTest {
    private static final double A_HUNDREDTH = 0.01;

    @Test
    void glyphsStandWhereTheyWerePlanned() throws IOException {
        Run run = SamplePages.run(SamplePages.SERIF, 15.75, "依法公开政府信息，保障公民知情权。", 0.137);
        List<TextPosition> read = read(SamplePages.glyphs(run, 79.37, 200, 1));
        assertPositions(run, 79.37, read);
        assertEquals(SamplePages.HEIGHT - 200, SamplePages.HEIGHT - read.get(0).getYDirAdj(), A_HUNDREDTH);
    }

    @Test
    void errorsDoNotAddUpInAFaceWithOddWidths() throws IOException {
        Run run =
                SamplePages.run(SamplePages.LATIN, 10.545, "Widths of 2048 units per em, again and again".repeat(2), 0);
        assertPositions(run, 50, read(SamplePages.glyphs(run, 50, 100, 1)));
    }

    @Test
    void oneSpacingStandsForTheGapsOfAJustifiedLine() throws IOException {
        Run run = SamplePages.run(SamplePages.SERIF, 15.75, "依法公开政府信息，保障公民知情权。", 0.137);
        List<Object> tokens = tokens(SamplePages.glyphs(run, 79.37, 200, 1));
        assertEquals(0.137, operand(tokens, "Tc"), 0.0001);
        COSArray shown = (COSArray) tokens.get(index(tokens, "TJ") - 1);
        assertEquals(1, shown.size(), "no adjustment besides");
    }

    @Test
    void spacingEndsWithItsRun() throws IOException {
        Run wide = SamplePages.run(SamplePages.SERIF, 15.75, "依法公开政府信息", 0.2);
        Run plain = SamplePages.run(SamplePages.SERIF, 15.75, "保障公民", 0);
        Run single = SamplePages.run(SamplePages.SERIF, 15.75, "权", 0);
        List<PageItem> items = List.of(
                SamplePages.glyphs(wide, 80, 200, 1),
                SamplePages.glyphs(single, 80, 230, 1),
                SamplePages.glyphs(plain, 80, 260, 1));
        List<TextPosition> read = read(items);
        assertEquals(80 + 3 * 15.95, read.get(3).getXDirAdj(), A_HUNDREDTH);
        assertEquals(80, read.get(8).getXDirAdj(), A_HUNDREDTH);
        assertEquals(80 + 3 * 15.75, read.get(12).getXDirAdj(), A_HUNDREDTH);
    }

    @Test
    void linesStandWhereTheyWerePlannedHoweverManyFollow() throws IOException {
        Run run = SamplePages.run(SamplePages.SERIF, 9, "行", 0);
        List<PageItem> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            items.add(new PageItem.Glyphs(run, 50 + i * 3.3333, 50 + i * 11.1111, i % 7 == 3, new Mark.Content(1)));
        }
        List<TextPosition> read = read(items);
        for (int i = 0; i < 60; i++) {
            assertEquals(50 + i * 3.3333, read.get(i).getTextMatrix().getTranslateX(), 0.002, "line " + i);
            assertEquals(
                    SamplePages.HEIGHT - 50 - i * 11.1111,
                    read.get(i).getTextMatrix().getTranslateY(),
                    0.002,
                    "line " + i);
        }
    }

    @Test
    void aSqueezedMarkStandsCloser() throws IOException {
        Run natural = SamplePages.run(SamplePages.SERIF, 16, "（公开）、（依法）", 0);
        double[] offsets = natural.offsets().clone();
        for (int i = 5; i < offsets.length; i++) {
            offsets[i] -= 8;
        }
        Run run = with(natural, natural.glyphs(), offsets, 1, false, natural.text());
        assertPositions(run, 100, read(SamplePages.glyphs(run, 100, 100, 1)));
    }

    @Test
    void aStretchedDashReachesOverItsWidth() throws IOException {
        Run one = SamplePages.run(SamplePages.SERIF, 16, "—", 0);
        Run run = with(one, one.glyphs(), one.offsets(), 1.5, false, "—");
        TextPosition dash = read(SamplePages.glyphs(run, 100, 100, 1)).get(0);
        assertEquals(16 * 1.5 * SamplePages.SERIF.advance(one.glyphs()[0]), dash.getWidth(), 0.05);
    }

    @Test
    void turnedTextRunsUpwards() throws IOException {
        Run run = SamplePages.run(SamplePages.SERIF, 9, "转过来", 0);
        List<TextPosition> read = read(new PageItem.Glyphs(run, 300, 400, true, new Mark.Content(1)));
        assertEquals(90, read.get(0).getDir());
        assertEquals(300, read.get(2).getTextMatrix().getTranslateX(), A_HUNDREDTH);
        assertEquals(SamplePages.HEIGHT - 400 + 18, read.get(2).getTextMatrix().getTranslateY(), A_HUNDREDTH);
    }

    @Test
    void charactersOfOneGlyphReadBackApart() throws IOException {
        assertEquals(
                SamplePages.SANS.glyph(0xB7),
                SamplePages.SANS.glyph(0x2022),
                "the face shares one glyph, else no test");
        assertEquals("·•·", text(SamplePages.SANS, "·•·"));
    }

    @Test
    void rareCharactersReadBack() throws IOException {
        assertEquals("䶮𬭎㐀", text(SamplePages.SERIF, "䶮𬭎㐀"));
    }

    @Test
    void codesThatNeedEscapingInStringsReadBack() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int c = 0x4E00; many.length() < 600; c++) {
            if (SamplePages.SERIF.has(c)) {
                many.append((char) c);
            }
        }
        assertEquals(many.toString(), text(SamplePages.SERIF, many.toString()));
    }

    @Test
    void formsOfOtherCharactersBringTheirText() throws IOException {
        Run plain = SamplePages.run(SamplePages.SERIF, 12, "（甲）", 0);
        int[] glyphs = {SamplePages.SERIF.glyph(0xFE35), plain.glyphs()[1], SamplePages.SERIF.glyph(0xFE36)};
        Run forms = with(plain, glyphs, plain.offsets(), 1, true, "（甲）");
        byte[] pdf = SamplePages.write(SamplePages.of(
                List.of(SamplePages.glyphs(plain, 50, 50, 1), SamplePages.glyphs(forms, 50, 80, 2)),
                SamplePages.leaf(1, "H1"),
                SamplePages.leaf(2, "P")));
        Conformance.assertConforms(pdf);
        assertEquals(List.of("（甲）"), actualTexts(pdf));
    }

    @Test
    void aMissingGlyphSpeaksItsCharacterOrItsNumber() throws IOException {
        List<PageItem> items = List.of(missing(0xE123, 50), missing(0x20BB7, 100), missing(0x1F600, 150));
        byte[] pdf = SamplePages.write(SamplePages.of(items, SamplePages.leaf(1, "P")));
        Conformance.assertConforms(pdf);
        assertEquals(List.of("U+E123", "𠮷", "😀"), actualTexts(pdf));
    }

    private static PageItem missing(int codePoint, double x) {
        Area area = new Area(x, 50, 16, 16);
        return new PageItem.MissingGlyph(codePoint, area, new Mark.Content(1), SourceSpan.NONE);
    }

    private static List<String> actualTexts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFStreamParser(document.getPage(0))
                    .parse().stream()
                            .filter(COSDictionary.class::isInstance)
                            .map(token -> ((COSDictionary) token).getString("ActualText"))
                            .filter(Objects::nonNull)
                            .toList();
        }
    }

    @Test
    void subsetsAreTaggedAndComplete() throws IOException {
        byte[] pdf = SamplePages.write(SamplePages.report());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.getName().matches("[A-Z]{6}\\+[A-Za-z-]+"), font.getName());
                assertTrue(font.isEmbedded());
                COSDictionary descriptor = font.getFontDescriptor().getCOSObject();
                assertEquals(null, descriptor.getItem(COSName.getPDFName("CIDSet")));
                assertEquals(4, descriptor.getInt(COSName.FLAGS), "symbolic");
                assertTrue(descriptor.getInt(COSName.ASCENT) > descriptor.getInt(COSName.DESCENT));
                assertEquals(4, descriptor.getCOSArray(COSName.FONT_BBOX).size());
            }
        }
    }

    @Test
    void aRunWithoutOneCharacterAGlyphIsAProgrammingError() {
        Run run = SamplePages.run(SamplePages.SERIF, 12, "公开", 0);
        Run broken = with(run, run.glyphs(), run.offsets(), 1, false, "公");
        assertThrows(IllegalArgumentException.class, () -> read(SamplePages.glyphs(broken, 0, 0, 1)));
    }

    private static Run with(Run run, int[] glyphs, double[] offsets, double stretch, boolean actual, String text) {
        return new Run(
                run.face(),
                run.size(),
                Color.BLACK,
                0,
                run.width(),
                0,
                stretch,
                glyphs,
                offsets,
                text,
                actual,
                0,
                SourceSpan.NONE);
    }

    private static void assertPositions(Run run, double x, List<TextPosition> read) {
        assertEquals(run.glyphs().length, read.size());
        for (int i = 0; i < read.size(); i++) {
            double planned = x + run.offsets()[i];
            assertEquals(planned, read.get(i).getXDirAdj(), A_HUNDREDTH, "glyph " + i);
        }
    }

    private static String text(Face face, String text) throws IOException {
        StringBuilder read = new StringBuilder();
        read(SamplePages.glyphs(SamplePages.run(face, 10, text, 0), 10, 100, 1))
                .forEach(position -> read.append(position.getUnicode()));
        return read.toString();
    }

    private static List<Object> tokens(PageItem item) throws IOException {
        byte[] pdf = SamplePages.write(SamplePages.of(List.of(item), SamplePages.leaf(1, "P")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFStreamParser(document.getPage(0)).parse();
        }
    }

    private static double operand(List<Object> tokens, String operator) {
        return ((COSNumber) tokens.get(index(tokens, operator) - 1)).floatValue();
    }

    private static int index(List<Object> tokens, String operator) {
        int i = 0;
        while (!(tokens.get(i) instanceof Operator found && found.getName().equals(operator))) {
            i++;
        }
        return i;
    }

    private static List<TextPosition> read(PageItem item) throws IOException {
        return read(List.of(item));
    }

    private static List<TextPosition> read(List<PageItem> items) throws IOException {
        byte[] pdf = SamplePages.write(SamplePages.of(items, SamplePages.leaf(1, "P")));
        List<TextPosition> positions = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    positions.add(position);
                }
            }.getText(document);
        }
        return positions;
    }
}
