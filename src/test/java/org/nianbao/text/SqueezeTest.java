package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.text.Line.How;

/** How marks give their blanks: in the order of CLREQ, in rounds, and not all of them where stretching would do. */
class SqueezeTest {
    private static final String ONE_COMMA = "宣传和引导工作有待加强，需提升政府信息公开工作的认识程度，并且";

    private static Line first(String text, LineSettings settings, double measure) {
        return Setting.lines(text, settings, 0, measure).get(0);
    }

    @Test
    void commasAndStopsGiveAQuarterEachBeforeAnyGivesMore() {
        Line line = first("政府，公开。信息、工作", Setting.BODY, 8);
        assertEquals(How.PUSH_IN, line.how());
        assertEquals(2.75, Setting.originOf(line, "公"), 1e-9);
        assertEquals(5.5, Setting.originOf(line, "信"), 1e-9);
    }

    @Test
    void inEachRoundCommasGiveBeforeStops() {
        Line line = first("政府，公开。信息》、工作", Setting.BODY, 8.2);
        assertEquals(2.5 + 0.5 - 0.425, Setting.originOf(line, "公"), 1e-9);
        assertEquals(2.575 + 3 - 0.375, Setting.originOf(line, "信"), 1e-9);
    }

    @Test
    void gapsBesideLatinGiveBeforeAMarkLosesAllItsBlank() {
        Line line = first("政府，公开5件信息、工作", Setting.BODY, 9);
        assertEquals(2.625, Setting.originOf(line, "公"), 1e-9);
        assertEquals(4.625 + 0.25 - 0.0625, Setting.originOf(line, "5"), 1e-9);
    }

    @Test
    void aSingleCommaIsNotRobbedOfItsBlankWhereStretchingIsHardlySeen() {
        assertEquals(How.PUSH_OUT, first(ONE_COMMA, Setting.BODY, 28.08).how());
        assertEquals(How.PUSH_IN, first(ONE_COMMA, Setting.PLAIN, 28.08).how());
    }

    @Test
    void itIsRobbedWhereStretchingWouldShow() {
        String text = "深入推进政务、公开工作，优化服务。";
        assertEquals(How.PUSH_IN, first(text, Setting.BODY, 11).how());
    }

    @Test
    void aLastCharacterIsPulledInOnlyIfTheLineDoesNotLookTight() {
        String text = "宣传，" + "政府信息公开工作".repeat(5).substring(0, 37) + "。";
        assertEquals(1, Setting.lines(text, Setting.BODY, 0, 40.15).size());
        List<String> lines = Setting.texts(text, Setting.BODY, 0, 40.05);
        assertEquals(2, lines.size());
        assertEquals("息公。", lines.get(1));
    }
}
