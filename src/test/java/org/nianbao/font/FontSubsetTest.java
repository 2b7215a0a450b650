package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.source.Findings;

class FontSubsetTest {
    private static final String TEXT = "政府信息公开工作年度报告，2023年1月至12月。“—”《》一二三 ABC·•";
    private static final String LATIN = "Ångström naïve Ĳ ½ №12345.67 %‰ ﬁ Ǻ ế";

    static List<Path> hanFonts() {
        return List.of(FontFixtures.SERIF, FontFixtures.SANS, FontFixtures.KAI, FontFixtures.FANGSONG);
    }

    @ParameterizedTest
    @MethodSource("hanFonts")
    void keepsOutlinesAndWidths(Path file) throws IOException {
        comparesEqual(file, TEXT);
    }

    @Test
    void closesOverComponentsAndDropsHints() throws IOException {
        comparesEqual(FontFixtures.TINOS, LATIN);
        SubsetFont subset = FontSubset.of(FontFixtures.face(FontFixtures.TINOS), points("Å"));
        try (TrueTypeFont font = parseEmbedded(subset.bytes())) {
            assertTrue(font.getNumberOfGlyphs() > 2, "the parts of Å are there beside .notdef and Å");
            assertEquals(
                    Set.of("glyf", "head", "hhea", "hmtx", "loca", "maxp"),
                    font.getTableMap().keySet());
        }
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() throws IOException {
        comparesEqual(FontFixtures.SERIF, "䶮㐀𬭎龦鿦");
    }

    private static void comparesEqual(Path file, String text) throws IOException {
        SubsetFont subset = FontSubset.of(FontFixtures.face(file), points(text));
        try (TrueTypeFont original = parse(FontFixtures.bytes(file));
                TrueTypeFont small = parseEmbedded(subset.bytes())) {
            CmapLookup all = original.getUnicodeCmapLookup();
            assertEquals(original.getUnitsPerEm(), small.getUnitsPerEm());
            for (int c : text.codePoints().toArray()) {
                int from = all.getGlyphId(c);
                int to = subset.glyph(c);
                assertEquals(original.getAdvanceWidth(from), small.getAdvanceWidth(to));
                assertEquals(outline(original, from), outline(small, to), () -> Character.toString(c));
            }
        }
    }

    private static TrueTypeFont parse(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    /** Without the tables that only a font outside a PDF needs. */
    private static TrueTypeFont parseEmbedded(byte[] font) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
    }

    private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
        List<String> steps = new ArrayList<>();
        double[] at = new double[6];
        PathIterator path = font.getGlyph().getGlyph(glyph).getPath().getPathIterator(null);
        for (; !path.isDone(); path.next()) {
            Arrays.fill(at, 0);
            steps.add(path.currentSegment(at) + Arrays.toString(at));
        }
        return steps;
    }

    private static BitSet points(String text) {
        BitSet points = new BitSet();
        text.codePoints().forEach(points::set);
        return points;
    }

    @Test
    void givesEachCharacterAGlyphOfItsOwn() {
        Face sans = FontFixtures.face(FontFixtures.SANS);
        assertEquals(sans.glyph('·'), sans.glyph('•'), "the face has one for both");
        SubsetFont subset = FontSubset.of(sans, points("·•"));
        assertEquals(List.of(1, 2, 0), List.of(subset.glyph('·'), subset.glyph('•'), subset.glyph('a')));
    }

    /** Another result needs a look at the outlines and, if they are right, another sum here. */
    @ParameterizedTest
    @CsvSource({
        "tinos/Tinos-Regular.ttf, 4ff6d854491ed9df",
        "zhuque-fangsong/LXGWZhuqueFangsong-Regular.ttf, b5fba74a77415a6b",
    })
    void comesOutAsEver(Path file, String sum) throws NoSuchAlgorithmException {
        Face face = FontFixtures.face(FontFixtures.FONTS.resolve(file));
        byte[] subset = FontSubset.of(face, points("No. 12é")).bytes();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(subset);
        assertEquals(sum, HexFormat.of().formatHex(hash, 0, 8));
    }

    @Test
    void repeatsItselfToTheByte() {
        SubsetFont first = FontSubset.of(FontFixtures.face(FontFixtures.FANGSONG), points(TEXT));
        SubsetFont second = FontSubset.of(FontFixtures.face(FontFixtures.FANGSONG), points(TEXT));
        assertArrayEquals(first.bytes(), second.bytes());
        SubsetFont other = FontSubset.of(FontFixtures.face(FontFixtures.FANGSONG), points(TEXT + "沈"));
        assertTrue(first.name().matches("[A-Z]{6}\\+ZhuqueFangsong-Regular"), first.name());
        assertNotEquals(first.name(), other.name());
    }

    @Test
    void sumsUpToTheConstantOfTheSpecification() {
        byte[] font = FontSubset.of(FontFixtures.face(FontFixtures.TINOS), points(LATIN))
                .bytes();
        assertEquals(0, font.length % 4);
        IntBuffer words = ByteBuffer.wrap(font).asIntBuffer();
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.get();
        }
        assertEquals(0xB1B0AFBA, sum);
    }

    /** With many glyphs offsets no longer fit two bytes. */
    @Test
    void widensOffsetsWhereNeeded() throws IOException {
        StringBuilder text = new StringBuilder();
        Gb2312.han().limit(1500).forEach(text::appendCodePoint);
        comparesEqual(FontFixtures.KAI, text.toString());
    }

    @Test
    void refusesWhatTheFaceLacks() {
        Face tinos = FontFixtures.face(FontFixtures.TINOS);
        BitSet han = points("国");
        assertThrows(IllegalArgumentException.class, () -> FontSubset.of(tinos, han));
        Face blank = new BlankFace();
        BitSet none = new BitSet();
        assertThrows(IllegalArgumentException.class, () -> FontSubset.of(blank, none));
    }

    /** Components of a garbled composite glyph may point anywhere. */
    @Test
    void survivesGarbledOutlines() {
        byte[] font = FontFixtures.bytes(FontFixtures.TINOS);
        int glyf = FontFixtures.table(font, "glyf");
        Random random = new Random(7);
        for (int i = 0; i < 60_000; i++) {
            font[glyf + random.nextInt(400_000)] = (byte) random.nextInt(256);
        }
        TrueTypeFace face = FontFixtures.face(font, 0, new Findings()).orElseThrow();
        BitSet points = new BitSet();
        for (int c = 0; c < 0x2100; c++) {
            points.set(c, face.has(c));
        }
        assertEquals(points.cardinality(), FontSubset.of(face, points).characterCount());
    }
}
