package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nianbao.font.FontFixtures.TINOS;
import static org.nianbao.font.FontFixtures.TINOS_BOLD;
import static org.nianbao.font.FontFixtures.bytes;
import static org.nianbao.font.FontFixtures.patched;
import static org.nianbao.font.FontFixtures.refusal;
import static org.nianbao.font.FontFixtures.renamed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

class FaceReaderTest {
    private final byte[] tinos = bytes(TINOS);

    @Test
    void saysWhereAMissingFileIsNamed() {
        Findings findings = new Findings();
        SourceSpan named = SourceSpan.at("fonts.yaml", 3, 9);
        assertTrue(TrueTypeFace.open(Path.of("no-such.ttf"), 0, named, findings).isEmpty());
        Finding finding = FontFixtures.only(findings);
        assertEquals("font.missing", finding.code().id());
        assertEquals(named, finding.span());
        assertEquals(List.of("no-such.ttf"), finding.arguments());
    }

    /** Not where the tests run as a user who may read everything. */
    @Test
    void saysThatAFileMayNotBeRead(@TempDir Path folder) throws IOException {
        Path font = Files.write(folder.resolve("simfang.ttf"), tinos);
        assumeTrue(font.toFile().setReadable(false) && !Files.isReadable(font));
        Findings findings = new Findings();
        assertTrue(TrueTypeFace.open(font, 0, SourceSpan.at("fonts.yaml", 3, 9), findings)
                .isEmpty());
        assertEquals("font.unreadable", FontFixtures.only(findings).code().id());
    }

    @Test
    void refusesWhatIsNoFont() {
        assertEquals("font.no-font", refusal(new byte[0], 0));
        assertEquals("font.no-font", refusal("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII), 0));
    }

    @Test
    void refusesOtherFormats() {
        assertEquals("font.format", refusal("wOFF0000".getBytes(StandardCharsets.US_ASCII), 0));
        assertEquals("font.format", refusal("wOF20000".getBytes(StandardCharsets.US_ASCII), 0));
        assertEquals("font.format", refusal("OTTO\0\0\0\0".getBytes(StandardCharsets.US_ASCII), 0));
        assertEquals("font.format", refusal(renamed(tinos, "glyf", "CFF "), 0));
        assertEquals("font.format", refusal(renamed(tinos, "GDEF", "fvar"), 0));
    }

    @Test
    void refusesFontsThatMayNotBeEmbedded() {
        assertEquals("font.restricted", refusal(patched(tinos, "OS/2", 8, 0x0002), 0));
        assertEquals("font.restricted", refusal(patched(tinos, "OS/2", 8, 0x0100), 0));
        assertEquals("font.restricted", refusal(patched(tinos, "OS/2", 8, 0x0200), 0));
        assertEquals("opened", refusal(patched(tinos, "OS/2", 8, 0x0008), 0));
        assertEquals("opened", refusal(patched(tinos, "OS/2", 8, 0x000A), 0), "the most lenient bit holds");
    }

    @Test
    void namesTheDamagedTable() {
        assertEquals("font.damaged: glyf", damage(Arrays.copyOf(tinos, tinos.length / 2)));
        assertEquals("font.damaged: loca", damage(renamed(tinos, "loca", "acol")));
        assertEquals("font.damaged: head", damage(patched(tinos, "head", 18, 0)));
        assertEquals("font.damaged: head", damage(patched(tinos, "head", 50, 7)));
        assertEquals("font.damaged: loca", damage(patched(tinos, "maxp", 4, 60000)));
        assertEquals("font.damaged: hmtx", damage(patched(tinos, "hhea", 34, 0)));
        assertEquals("font.damaged: cmap", damage(patched(tinos, "cmap", 2, 0)));
    }

    private static String damage(byte[] font) {
        Findings findings = new Findings();
        FontFixtures.face(font, 0, findings);
        Finding finding = FontFixtures.only(findings);
        return finding.code().id() + ": " + finding.arguments().get(1);
    }

    @Test
    void opensEachFontOfACollection() {
        byte[] collection = FontFixtures.collection(tinos, bytes(TINOS_BOLD));
        assertEquals("Tinos-Regular", name(collection, 0));
        assertEquals("Tinos-Bold", name(collection, 1));
        assertEquals("font.index", refusal(collection, 2));
        assertEquals("font.index", refusal(tinos, 1));
    }

    private static String name(byte[] font, int index) {
        return FontFixtures.face(font, index, new Findings()).orElseThrow().name();
    }

    /** A font made from damaged bytes may be poor, but nothing may be thrown and nothing may hang. */
    @Test
    void survivesAnyDamage() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Random random = new Random(42);
            for (int round = 0; round < 400; round++) {
                use(damaged(random));
            }
        });
    }

    private byte[] damaged(Random random) {
        boolean cut = random.nextInt(4) == 0;
        byte[] font = Arrays.copyOf(tinos, cut ? random.nextInt(tinos.length) : tinos.length);
        String[] tables = {"head", "maxp", "hhea", "hmtx", "cmap", "loca", "glyf", "name", "OS/2"};
        for (int i = 0; i < 20 && font.length > 400; i++) {
            int start = random.nextBoolean() ? 0 : FontFixtures.table(tinos, tables[random.nextInt(tables.length)]);
            int at = start + random.nextInt(300);
            if (at < font.length) {
                font[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return font;
    }

    private static void use(byte[] font) {
        Findings findings = new Findings();
        FontFixtures.face(font, 0, findings).ifPresent(FaceReaderTest::use);
    }

    private static void use(TrueTypeFace face) {
        for (int c = 0; c < 0x2100; c++) {
            int glyph = face.glyph(c);
            assertTrue(Double.isFinite(face.advance(glyph) + face.inkLeft(glyph) + face.inkRight(glyph)));
        }
    }
}
