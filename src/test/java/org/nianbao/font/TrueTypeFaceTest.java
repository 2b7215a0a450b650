package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrueTypeFaceTest {
    @ParameterizedTest
    @CsvSource({
        "noto-serif-sc/NotoSerifSC-Regular.ttf, 十, 1.0",
        "noto-serif-sc/NotoSerifSC-Regular.ttf, 1, 0.471",
        "noto-serif-sc/NotoSerifSC-Regular.ttf, —, 0.890",
        "noto-serif-sc/NotoSerifSC-Regular.ttf, ·, 0.327",
        "noto-serif-sc/NotoSerifSC-Regular.ttf, “, 1.0",
        "noto-sans-sc/NotoSansSC-Medium.ttf, 5, 0.570",
        "noto-sans-sc/NotoSansSC-Medium.ttf, ·, 1.0",
        "lxgw-wenkai/LXGWWenKaiGBLite-Regular.ttf, 7, 0.600",
        "lxgw-wenkai/LXGWWenKaiGBLite-Regular.ttf, “, 0.350",
        "zhuque-fangsong/LXGWZhuqueFangsong-Regular.ttf, 1, 0.354",
        "zhuque-fangsong/LXGWZhuqueFangsong-Regular.ttf, ‘, 0.176",
        "tinos/Tinos-Regular.ttf, 1, 0.5",
        "tinos/Tinos-Bold.ttf, 8, 0.5",
    })
    void knowsAdvances(Path file, String character, double advance) {
        Face face = FontFixtures.face(FontFixtures.FONTS.resolve(file));
        assertEquals(advance, face.advance(face.glyph(character.codePointAt(0))), 0.0005);
    }

    @Test
    void findsRareCharactersBeyondTheBasicPlane() {
        Face serif = FontFixtures.face(FontFixtures.SERIF);
        "䶮㐀𬭎龦鿦".codePoints().forEach(c -> assertTrue(serif.has(c), () -> Integer.toHexString(c)));
        assertFalse(serif.has(0x20BB7), "U+20BB7 is known to be missing");
        assertEquals(0, serif.glyph(-1));
        assertEquals(0, serif.glyph(0x110000));
        assertFalse(FontFixtures.face(FontFixtures.TINOS).has('国'));
    }

    @Test
    void knowsTheInk() {
        Face fangsong = FontFixtures.face(FontFixtures.FANGSONG);
        int bracket = fangsong.glyph('《');
        assertEquals(0.489, fangsong.inkLeft(bracket), 0.0005);
        assertEquals(0.882, fangsong.inkRight(bracket), 0.0005);
        int space = fangsong.glyph(' ');
        assertEquals(0, fangsong.inkLeft(space));
        assertEquals(0, fangsong.inkRight(space));
    }

    @Test
    void readsNamesInAllLanguages() {
        TrueTypeFace fangsong = FontFixtures.face(FontFixtures.FANGSONG);
        assertEquals("ZhuqueFangsong-Regular", fangsong.name());
        assertTrue(fangsong.families().contains("朱雀仿宋（预览测试版）"), () -> fangsong.families()
                .toString());
    }

    @Test
    void takesTheEmBoxFromTypographicMetricsOfOneEm() {
        Face fangsong = FontFixtures.face(FontFixtures.FANGSONG);
        assertEquals(List.of(0.85, 0.15), List.of(fangsong.ascent(), fangsong.descent()));
        Face tinos = FontFixtures.face(FontFixtures.TINOS);
        assertEquals(List.of(0.88, 0.12), List.of(tinos.ascent(), tinos.descent()));
    }

    @Test
    void answersManyThreadsAlike() {
        Face serif = FontFixtures.face(FontFixtures.SERIF);
        Face other = FontFixtures.face(FontFixtures.SERIF);
        AtomicInteger differences = new AtomicInteger();
        IntStream.range(0, 64).parallel().forEach(round -> IntStream.range(0x4E00, 0x9FA6)
                .filter(c -> serif.glyph(c) != other.glyph(c))
                .forEach(c -> differences.incrementAndGet()));
        assertEquals(0, differences.get());
    }
}
