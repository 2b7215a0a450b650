package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GlyphNumbersTest {
    @Test
    void numbersAsAMapWould() {
        Random random = new Random(6);
        GlyphNumbers numbers = new GlyphNumbers();
        Map<Long, Integer> known = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int glyph = random.nextInt(60);
            int codePoint = random.nextInt(60);
            int number = known.computeIfAbsent((long) glyph << 32 | codePoint, any -> known.size());
            assertEquals(number, numbers.of(glyph, codePoint));
            assertEquals(glyph, numbers.glyph(number));
            assertEquals(codePoint, numbers.codePoint(number));
        }
        assertEquals(known.size(), numbers.count());
    }
}
