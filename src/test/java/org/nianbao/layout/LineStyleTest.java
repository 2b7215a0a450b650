package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.layout.LayoutFixture.SMALL_PAGE;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the style sheet says about lines reaches the line breaker; a line holds ten characters. */
final class LineStyleTest {
    private static List<String> lines(String css, String text) {
        return LayoutFixture.lines(
                LayoutFixture.pages(SMALL_PAGE + css, "<p>" + text + "</p>").get(0));
    }

    @Test
    void theLevelIsThatOfTheStandardUnlessTheSheetNamesAnother() {
        String dash = "政府信息公开工作年度——报告";
        String solidus = "政府信息公开工作和/或其他";
        assertEquals("政府信息公开工作年度", lines("", dash).get(0));
        assertEquals(lines("p { line-break: normal }", dash), lines("", dash));
        assertEquals("政府信息公开工作年", lines("p { line-break: strict }", dash).get(0));
        assertEquals("政府信息公开工作和/", lines("p { line-break: loose }", solidus).get(0));
        assertEquals("和/或其他", lines("", solidus).get(1));
    }

    @Test
    void marksHangOnlyWhereTheSheetAllowsIt() {
        String text = "政府信息公开工作年度，报告。";
        assertEquals("度，报告。", lines("", text).get(1));
        assertEquals("报告。", lines("p { hanging-punctuation: allow-end }", text).get(1));
    }
}
