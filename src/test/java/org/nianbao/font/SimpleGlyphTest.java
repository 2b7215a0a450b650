package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.font.SimpleGlyph.Box;

class SimpleGlyphTest {
    static List<Path> fonts() {
        return List.of(
                FontFixtures.SERIF, FontFixtures.SANS, FontFixtures.KAI, FontFixtures.FANGSONG, FontFixtures.TINOS);
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void writesWhatItReadAndNoMoreBytes(Path file) {
        TrueTypeFace face = FontFixtures.face(file);
        for (int glyph = 1; glyph < 2000; glyph += 13) {
            byte[] description = face.store().program(glyph).bytes();
            SimpleGlyph.read(description).ifPresent(read -> {
                byte[] written = read.toBytes();
                // The mark of overlaps is on all flags of a repetition in some fonts, and only on the first one here.
                assertTrue(written.length <= description.length + (read.overlaps() ? 1 : 0));
                assertSame(read, SimpleGlyph.read(written).orElseThrow());
            });
        }
    }

    @Test
    void writesLongStepsRepeatedFlagsAndOverlaps() {
        int count = 700;
        int[] x = IntStream.range(0, count).map(i -> i * i % 7919 - 4000).toArray();
        int[] y = IntStream.range(0, count).map(i -> i < 600 ? 0 : -3 * i).toArray();
        boolean[] on = new boolean[count];
        Arrays.fill(on, 0, 300, true);
        SimpleGlyph glyph = new SimpleGlyph(new Box(-4000, -2100, 4000, 0), new int[] {299, 699}, x, y, on, true);
        assertSame(glyph, SimpleGlyph.read(glyph.toBytes()).orElseThrow());
        Arrays.fill(x, 5);
        Arrays.fill(y, 5);
        assertSame(glyph, SimpleGlyph.read(glyph.toBytes()).orElseThrow());
    }

    @Test
    void readsNothingFromGarbage() {
        assertEquals(Optional.empty(), SimpleGlyph.read(new byte[0]));
        byte[] whole = SimpleGlyph.read(FontFixtures.face(FontFixtures.FANGSONG)
                        .store()
                        .program(5000)
                        .bytes())
                .orElseThrow()
                .toBytes();
        for (int length = 0; length < whole.length; length++) {
            assertEquals(Optional.empty(), SimpleGlyph.read(Arrays.copyOf(whole, length)), "cut at " + length);
        }
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] garbled = whole.clone();
            for (int change = 0; change < 8; change++) {
                garbled[random.nextInt(random.nextBoolean() ? 24 : garbled.length)] = (byte) random.nextInt(256);
            }
            SimpleGlyph.read(garbled).map(new OutlineSimplifier(1)::simplified).map(SimpleGlyph::toBytes);
        }
    }

    private static void assertSame(SimpleGlyph expected, SimpleGlyph actual) {
        assertEquals(expected.box(), actual.box());
        assertEquals(expected.overlaps(), actual.overlaps());
        assertArrayEquals(expected.ends(), actual.ends());
        assertArrayEquals(expected.x(), actual.x());
        assertArrayEquals(expected.y(), actual.y());
        assertArrayEquals(expected.on(), actual.on());
    }
}
