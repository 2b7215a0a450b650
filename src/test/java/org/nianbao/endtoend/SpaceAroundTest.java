package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.build.Stages;
import org.nianbao.support.PdfReading;
import org.nianbao.support.PdfReading.Glyph;
import org.nianbao.support.PdfReading.Rule;

/** The space around tables and their notes, measured in the PDF: as much above as below, though lines stand on a grid. */
final class SpaceAroundTest {
    /** 三号, and how far its em box reaches over the baseline. */
    private static final double BODY = 15.75;

    private static final double ASCENT =
            BODY * Stages.fonts().chain(List.of("仿宋")).primary().ascent();
    /** The grid of GB/T 9704: 22 lines in 225 mm. */
    private static final double PITCH = 29.62;

    /** A table between two lines: their em boxes end and begin here. */
    private record Gap(double above, double top, double bottom, double below) {}

    private static PdfReading read(String overview, String disclosure) {
        return PdfReading.of(Stages.of(
                        """
                                year: 2021
                                agency: 某市档案局
                                agency_kind: department
                                status: final
                                published: 2022-01-16
                                sections:
                                  overview: |
                                %s
                                  disclosure: {table: {fill: 0}%s}
                                  applications: {table: {fill: 0}}
                                  litigation: {table: {fill: 0}%s}
                                  problems: 本年度没有问题。
                                  other: 本年度没有其他事项。
                                """
                                .formatted(overview, disclosure, disclosure))
                .pdf());
    }

    /** Tables of one row, two rows and so on, so that each leaves another part of a line. */
    private static String tables() {
        StringBuilder text = new StringBuilder();
        for (int rows = 1; rows <= 9; rows++) {
            text.append("    各渠道数量见下表。\n\n    | 渠道 | 条数 |\n    |---|---|\n")
                    .append("    | 网站 | 9 |\n".repeat(rows))
                    .append("\n    以上均为当年数量。\n\n");
        }
        return text.toString();
    }

    private static List<Glyph> bodyLines(PdfReading pdf) {
        List<Glyph> lines = new ArrayList<>();
        for (Glyph glyph : pdf.glyphs()) {
            boolean text = !glyph.artifact() && Math.abs(glyph.size() - BODY) < 0.01;
            boolean other = lines.isEmpty() || lines.get(lines.size() - 1).y() != glyph.y();
            if (text && other) {
                lines.add(glyph);
            }
        }
        return lines;
    }

    private static List<Gap> gaps(PdfReading pdf) {
        List<Glyph> lines = bodyLines(pdf);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Glyph one = lines.get(i - 1);
            Glyph next = lines.get(i);
            List<Double> rules = pdf.rules().stream()
                    .filter(rule -> rule.isLevel() && rule.page() == one.page() && next.page() == one.page())
                    .map(Rule::y1)
                    .filter(y -> y > one.y() && y < next.y())
                    .sorted()
                    .toList();
            if (!rules.isEmpty()) {
                double above = one.y() - ASCENT + BODY;
                gaps.add(new Gap(above, rules.get(0), rules.get(rules.size() - 1), next.y() - ASCENT));
            }
        }
        return gaps;
    }

    @Test
    void aTableStandsInTheMiddleBetweenItsLines() {
        List<Gap> gaps = gaps(read(tables(), ""));
        assertTrue(gaps.size() >= 7, gaps.size() + " tables between lines");
        for (Gap gap : gaps) {
            double above = gap.top - gap.above;
            double below = gap.below - gap.bottom;
            assertEquals(above, below, 0.2, gap.toString());
            assertTrue(above > 15 && above < 16 + PITCH / 2 + 0.2, "space of " + above);
        }
    }

    @Test
    void aNoteStandsAtItsTable() {
        PdfReading pdf = read("    依法公开。", ", note: \"注：本表为全年数量。\"");
        List<Glyph> notes =
                pdf.glyphs().stream().filter(glyph -> glyph.text().equals("注")).toList();
        assertEquals(2, notes.size());
        for (Glyph note : notes) {
            double table = nearestRule(pdf, note);
            double line = bodyLines(pdf).stream()
                    .filter(glyph -> glyph.page() == note.page() && glyph.y() > note.y())
                    .mapToDouble(glyph -> glyph.y() - ASCENT)
                    .min()
                    .orElse(Double.MAX_VALUE);
            double over = note.y() - 0.88 * note.size() - table;
            double under = line - note.y() - 0.12 * note.size();
            assertTrue(over > 4 && over < 9, "the note stands " + over + " pt under its table");
            assertTrue(under > 16, "the note stands " + under + " pt over the text");
        }
    }

    private static double nearestRule(PdfReading pdf, Glyph note) {
        return pdf.rules().stream()
                .filter(rule -> rule.page() == note.page() && rule.isLevel() && rule.y1() < note.y())
                .mapToDouble(Rule::y1)
                .max()
                .orElseThrow();
    }
}
