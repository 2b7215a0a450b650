package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nianbao.build.Stages;
import org.nianbao.support.PdfReading;
import org.nianbao.support.PdfReading.Glyph;

/** The page of GB/T 9704-2012, measured in the PDF: type area, grid of 22 × 28, page numbers, title. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GridTest {
    private static final double MM = 72 / 25.4;
    private static final double TENTH_OF_MM = MM / 10;
    /** 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */
    private static final double LEFT = 28 * MM;

    private static final double TOP = 37 * MM;
    private static final double RIGHT = LEFT + 156 * MM;
    private static final double BOTTOM = TOP + 225 * MM;
    /** 三号 and 四号 of letterpress. */
    private static final double BODY = 15.75;

    private static final double SMALL = 13.75;
    /** 22 lines fill the 225 mm: 21 steps from the first line to the last. */
    private static final double PITCH = (225 * MM - BODY) / 21;
    /** How far the em box of 仿宋 reaches over the baseline, in em. */
    private static final double ASCENT =
            Stages.fonts().chain(List.of("仿宋")).primary().ascent();

    private static final double FIRST_BASELINE = TOP + ASCENT * BODY;

    private final PdfReading report = PdfReading.of(Stages.of(longReport()).pdf());

    /** Pages of nothing but Han characters, then form tables with text between them. */
    private static String longReport() {
        String paragraph = "依法主动公开政府信息推进各项工作落到实处服务企业群众".repeat(40);
        return """
                year: 2021
                agency: 某市档案局
                agency_kind: department
                status: final
                published: 2022-01-16
                signatory: {agency: 某市档案局, date: 2022-01-16}
                preamble: |
                  %1$s。

                  %1$s。
                sections:
                  overview: |
                    %1$s。

                    | 渠道 | 条数 |
                    |------|------|
                    | 网站 | 900 |

                    %2$s。
                  disclosure: {table: {fill: 0}, note: "%2$s。"}
                  applications: {table: {fill: 0}}
                  litigation: {table: {fill: 0}}
                  problems: |
                    %2$s。
                  other: |
                    %2$s。
                """
                .formatted(paragraph, paragraph.substring(0, 200));
    }

    /** The glyphs of text on the grid: those of 三号, by page and baseline. */
    private List<List<Glyph>> bodyLines() {
        TreeMap<Long, List<Glyph>> lines = new TreeMap<>();
        for (Glyph glyph : report.glyphs()) {
            if (!glyph.artifact() && Math.abs(glyph.size() - BODY) < 0.01) {
                long key = glyph.page() * 1_000_000L + Math.round(glyph.y() * 100);
                lines.computeIfAbsent(key, k -> new ArrayList<>()).add(glyph);
            }
        }
        return List.copyOf(lines.values());
    }

    private List<List<Glyph>> bodyLines(int page) {
        return bodyLines().stream().filter(line -> line.get(0).page() == page).toList();
    }

    private static double slot(Glyph glyph) {
        return (glyph.y() - FIRST_BASELINE) / PITCH;
    }

    private static boolean isHan(List<Glyph> line) {
        return line.stream().allMatch(glyph -> glyph.text().codePoints().allMatch(Character::isIdeographic));
    }

    @Test
    void thePaperIsA4() {
        for (PDRectangle sheet : report.sheets()) {
            assertEquals(210 * MM, sheet.getWidth(), TENTH_OF_MM);
            assertEquals(297 * MM, sheet.getHeight(), TENTH_OF_MM);
        }
    }

    @Test
    void aFullPageHas22LinesAtThePitchOfTheGrid() {
        for (int page : List.of(2, 3)) {
            List<List<Glyph>> lines = bodyLines(page);
            assertEquals(22, lines.size(), "lines on page " + page);
            for (int i = 0; i < lines.size(); i++) {
                assertEquals(FIRST_BASELINE + i * 29.62, lines.get(i).get(0).y(), 0.1, "line " + (i + 1));
            }
        }
    }

    @Test
    void linesFillTheTypeAreaFromTopToBottom() {
        List<List<Glyph>> lines = bodyLines(2);
        double top = lines.get(0).get(0).y() - ASCENT * BODY;
        double bottom = lines.get(21).get(0).y() + (1 - ASCENT) * BODY;
        assertEquals(37, top / MM, 0.1);
        assertEquals(37 + 225, bottom / MM, 0.1);
    }

    /** The ink of the characters lies evenly in their em boxes, so the boxes are where they are said to be. */
    @Test
    void theMiddleOfTheInkIsTheMiddleOfTheLine() {
        List<Glyph> line = bodyLines(2).get(0);
        double middle = line.stream().mapToDouble(Glyph::inkY).average().orElseThrow();
        assertEquals(TOP + BODY / 2, middle, BODY / 30);
    }

    @Test
    void aFullLineHas28CharactersFromMarginToMargin() {
        int seen = 0;
        for (List<Glyph> line : bodyLines()) {
            boolean indented = line.get(0).x() > LEFT + 1;
            boolean full = line.get(line.size() - 1).right() > RIGHT - 1;
            if (isHan(line) && full && !indented) {
                assertEquals(28, line.size());
                assertEquals(28, line.get(0).x() / MM, 0.1);
                assertEquals(28 + 156, line.get(27).right() / MM, 0.1);
                seen++;
            }
        }
        assertTrue(seen > 60, seen + " full lines");
    }

    @Test
    void charactersOfALineStandAtEvenSteps() {
        List<Glyph> line = bodyLines(2).get(5);
        for (int i = 0; i < line.size(); i++) {
            assertEquals(
                    line.get(0).x() + i * (156 * MM - BODY) / 27, line.get(i).x(), 0.02);
        }
    }

    @Test
    void paragraphsBeginTwoCharactersIn() {
        List<Glyph> line = bodyLines(1).get(0);
        assertEquals(LEFT + 2 * BODY, line.get(0).x(), TENTH_OF_MM);
    }

    /** Baselines of all pages are those of the grid, so lines of facing pages align, and so do those after tables. */
    @Test
    void everyLineStandsOnTheGrid() {
        for (List<Glyph> line : bodyLines()) {
            double slot = slot(line.get(0));
            String text = line.get(0).text() + " on page " + line.get(0).page();
            assertEquals(Math.round(slot), slot, TENTH_OF_MM / PITCH, text);
            assertTrue(slot > -0.01 && slot < 21.01, text + " in line " + (slot + 1));
        }
    }

    @Test
    void linesReturnToTheGridUnderTables() {
        double lowestOfTable = 0;
        int returns = 0;
        for (Glyph glyph : report.glyphs()) {
            boolean small = !glyph.artifact() && glyph.size() < BODY - 1;
            if (small) {
                lowestOfTable = glyph.page() * 10_000 + glyph.y();
            } else if (!glyph.artifact() && lowestOfTable > glyph.page() * 10_000) {
                assertTrue(glyph.y() > lowestOfTable % 10_000, "text over the table before it");
                lowestOfTable = 0;
                returns++;
            }
        }
        assertTrue(returns >= 2, returns + " tables with text under them");
    }

    @Test
    void nothingStandsOutsideTheTypeArea() {
        for (Glyph glyph : report.glyphs()) {
            boolean inside = glyph.x() > LEFT - TENTH_OF_MM
                    && glyph.right() < RIGHT + BODY / 2 + TENTH_OF_MM
                    && glyph.y() > TOP
                    && glyph.y() < BOTTOM;
            assertTrue(inside || glyph.artifact(), glyph.toString());
        }
    }

    /** 7.5: 四号, a 一字线 on each side 7 mm under the type area, odd pages right and even left, 空一字. */
    @Test
    void pageNumbersStandByTheStandard() {
        for (int page = 1; page <= report.sheets().size(); page++) {
            List<Glyph> number = pageNumber(page);
            StringBuilder text = new StringBuilder();
            number.forEach(glyph -> text.append(glyph.text()));
            assertEquals("—" + page + "—", text.toString().replace(" ", ""));
            Glyph outer = number.get(page % 2 == 1 ? number.size() - 1 : 0);
            double middle = page % 2 == 1 ? RIGHT - 1.5 * SMALL : LEFT + 1.5 * SMALL;
            assertEquals(BOTTOM / MM + 7, outer.inkY() / MM, 0.1, "height of the dash on page " + page);
            assertEquals(middle / MM, outer.inkX() / MM, 0.1, "middle of the outer dash on page " + page);
            assertTrue(number.stream().allMatch(glyph -> Math.abs(glyph.size() - SMALL) < 0.01), "四号");
        }
    }

    private List<Glyph> pageNumber(int page) {
        return report.glyphs().stream()
                .filter(glyph -> glyph.page() == page && glyph.artifact() && glyph.y() > BOTTOM)
                .toList();
    }

    /** 7.3.1 and the custom: 二号 on the second line of the type area, one empty line under it. */
    @Test
    void theTitleStandsOnTheSecondLine() {
        List<Glyph> title = report.glyphs().stream()
                .filter(glyph -> Math.abs(glyph.size() - 21) < 0.01)
                .toList();
        double middle = (title.get(0).x() + title.get(title.size() - 1).right()) / 2;
        assertEquals(1, slot(title.get(0)), TENTH_OF_MM / PITCH);
        assertEquals((LEFT + RIGHT) / 2 / MM, middle / MM, 0.1);
        assertEquals(3, slot(bodyLines(1).get(0).get(0)), TENTH_OF_MM / PITCH);
    }
}
