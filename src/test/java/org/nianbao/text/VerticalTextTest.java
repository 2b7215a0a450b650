package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.text.VerticalText.Column;
import org.nianbao.text.VerticalText.Glyph;

class VerticalTextTest {
    private static VerticalText column(String text, double measure) {
        return VerticalText.column(List.of(Setting.piece(text)), Setting.BODY, measure * Setting.EM);
    }

    private static String text(Column column) {
        StringBuilder text = new StringBuilder();
        column.glyphs().forEach(g -> text.append(g.run().text()));
        return text.toString();
    }

    @Test
    void charactersStandOneBelowAnother() {
        VerticalText text = column("其他机构", 10);
        assertEquals(1, text.columns().size());
        assertEquals(10, text.width(), 1e-9);
        assertEquals(40, text.height(), 1e-9);
        List<Glyph> glyphs = text.columns().get(0).glyphs();
        for (int i = 0; i < 4; i++) {
            assertEquals(0, glyphs.get(i).x(), 1e-9);
            assertEquals(10 * i + 8.8, glyphs.get(i).y(), 1e-9);
        }
    }

    @Test
    void marksTakeTheirVerticalFormsAndKeepTheTrueText() {
        List<Glyph> glyphs = column("（三）不予，“公开”", 20).columns().get(0).glyphs();
        assertEquals("（三）不予，“公开”", text(column("（三）不予，“公开”", 20).columns().get(0)));
        assertEquals('︵', glyphs.get(0).run().glyphs()[0]);
        assertEquals('︐', glyphs.get(5).run().glyphs()[0]);
        assertEquals('﹃', glyphs.get(6).run().glyphs()[0]);
        assertTrue(glyphs.get(0).run().actual());
        assertFalse(glyphs.get(1).run().actual());
    }

    @Test
    void dashesAreOneTurnedRun() {
        List<Glyph> glyphs = column("公开——执行", 10).columns().get(0).glyphs();
        Glyph dash = glyphs.get(2);
        assertEquals("——", dash.run().text());
        assertTrue(dash.turned());
        assertEquals(40, dash.y(), 1e-9);
        assertEquals(20, dash.run().width(), 1e-9);
    }

    @Test
    void theWaveIsTurnedAndMirrored() {
        Glyph wave = column("甲～乙", 10).columns().get(0).glyphs().get(1);
        assertTrue(wave.turned());
        assertEquals(-1, wave.run().stretch(), 1e-9);
        assertEquals(10, wave.run().offsets()[0], 1e-9);
        assertEquals("～", wave.run().text());
    }

    @Test
    void columnsRunFromRightToLeftAndKeepTheRulesForMarks() {
        VerticalText text = column("公开，透明。", 2);
        assertEquals(
                List.of("公", "开，", "透", "明。"),
                text.columns().stream().map(VerticalTextTest::text).toList());
        assertTrue(text.columns().get(0).x() > text.columns().get(1).x());
        assertEquals(0, text.columns().get(3).x(), 1e-9);
    }

    @Test
    void twoDigitsShareACell() {
        VerticalText text = column("第12条2023年", 20);
        assertEquals(80, text.height(), 1e-9);
        Glyph pair = text.columns().get(0).glyphs().get(1);
        assertEquals("12", pair.run().text());
        assertEquals(5, pair.run().offsets()[1] - pair.run().offsets()[0], 1e-9);
    }

    @Test
    void aMissingCharacterKeepsItsCell() {
        VerticalText text = column("甲\uE000乙", 20);
        assertEquals(1, text.missing().size());
        assertEquals(0xE000, text.missing().get(0).character().codePoint());
        assertEquals(10, text.missing().get(0).y(), 1e-9);
        assertEquals(30, text.height(), 1e-9);
    }

    @Test
    void emptyTextIsOneEmptyColumn() {
        VerticalText text = column("", 20);
        assertEquals(1, text.columns().size());
        assertEquals(0, text.height(), 1e-9);
    }
}
