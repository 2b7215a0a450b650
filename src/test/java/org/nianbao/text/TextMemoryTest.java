package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.text.InlinePiece.Box;
import org.nianbao.text.InlinePiece.Characters;
import org.nianbao.text.InlinePiece.Leader;
import org.nianbao.text.InlinePiece.Look;
import org.nianbao.text.Line.Item;
import org.nianbao.text.Line.Missing;
import org.nianbao.text.Line.Run;

final class TextMemoryTest {
    private static final SourceSpan HERE = SourceSpan.at("a.yaml", 3, 5);
    private static final SourceSpan THERE = SourceSpan.at("b.yaml", 7, 1);
    private static final LineSettings LABEL =
            Setting.settings(Align.CENTER, LineBreak.NORMAL, Trim.TRIM_END, false, true);
    private static final List<String> TEXTS = List.of(
            "（一）予以公开", "0", "1,234.50", "收费（万元），共3项——“按标准”", "本年新收\n申请数量", " ", "缺\uE000字", "一二三四五六七八九十".repeat(9));

    private static final int[] NO_GLYPHS = {};
    private static final double[] NO_OFFSETS = {};

    private final TextMemory memory = new TextMemory();

    private static List<InlinePiece> text(String text, int owner, SourceSpan source) {
        return List.of(new Characters(text, Setting.LOOK, owner, source));
    }

    private static void assertSameLines(Lines expected, Lines lines) {
        assertEquals(expected.lines().size(), lines.lines().size());
        assertEquals(expected.missing(), lines.missing());
        for (int i = 0; i < lines.lines().size(); i++) {
            assertSameLine(expected.lines().get(i), lines.lines().get(i));
        }
    }

    private static void assertSameLine(Line expected, Line line) {
        List<Item> none = List.of();
        assertEquals(
                new Line(none, expected.left(), expected.right(), expected.start(), expected.end(), expected.how()),
                new Line(none, line.left(), line.right(), line.start(), line.end(), line.how()));
        assertEquals(expected.items().size(), line.items().size());
        for (int i = 0; i < line.items().size(); i++) {
            if (line.items().get(i) instanceof Run run) {
                assertSameRun((Run) expected.items().get(i), run);
            } else {
                assertEquals(expected.items().get(i), line.items().get(i));
            }
        }
    }

    private static void assertSameRun(Run expected, Run run) {
        assertArrayEquals(expected.glyphs(), run.glyphs());
        assertArrayEquals(expected.offsets(), run.offsets());
        assertEquals(bare(expected), bare(run));
    }

    private static Run bare(Run run) {
        return new Run(
                run.face(),
                run.size(),
                run.color(),
                run.x(),
                run.width(),
                run.rise(),
                run.stretch(),
                NO_GLYPHS,
                NO_OFFSETS,
                run.text(),
                run.actual(),
                run.owner(),
                run.source());
    }

    @Test
    void setsWhatTheLineBreakerSetsForEachOwnerAndPlace() {
        for (int owner = 1; owner < 4; owner++) {
            SourceSpan source = owner % 2 == 0 ? HERE : THERE;
            for (String text : TEXTS) {
                for (double measure : new double[] {20, 45, 1000, 20}) {
                    List<InlinePiece> pieces = text(text, owner, source);
                    Lines expected = LineBreaker.lines(pieces, LABEL, 5, measure);
                    assertSameLines(expected, memory.lines(pieces, LABEL, 5, measure));
                    assertSameLines(expected, memory.prepare(pieces, LABEL).lines(5, measure));
                }
            }
        }
    }

    @Test
    void knowsTheWidthsOfThePreparedText() {
        for (String text : TEXTS) {
            PreparedText expected = Setting.prepare(text, LABEL);
            for (int i = 0; i < 2; i++) {
                MeasuredText measured = memory.prepare(text(text, i, HERE), LABEL);
                assertEquals(expected.minWidth(), measured.minWidth());
                assertEquals(expected.maxWidth(), measured.maxWidth());
            }
        }
    }

    @Test
    void sharesWhatReadsAndLooksAlike() {
        Run first = run(memory.lines(text("合计", 1, HERE), LABEL, 0, 50));
        Run second = run(memory.lines(text("合计", 2, THERE), LABEL, 0, 50));
        assertSame(first.glyphs(), second.glyphs());
        assertEquals(
                List.of(1, HERE, 2, THERE), List.of(first.owner(), first.source(), second.owner(), second.source()));
    }

    @Test
    void tellsLooksAndRulesApart() {
        Look look = Setting.LOOK;
        Look larger = new Look(look.fonts(), 2 * look.size(), look.color(), 0, 0);
        Look red = new Look(look.fonts(), look.size(), new Color(1, 0, 0), 0, 0);
        Look spaced = new Look(look.fonts(), look.size(), look.color(), 3, 0);
        Look raised = new Look(look.fonts(), look.size(), look.color(), 0, 3);
        for (Look other : List.of(look, larger, red, spaced, raised)) {
            for (LineSettings settings : List.of(LABEL, Setting.BODY, Setting.PLAIN)) {
                List<InlinePiece> pieces = List.of(new Characters("（合计）3", other, 1, HERE));
                assertSameLines(LineBreaker.lines(pieces, settings, 0, 200), memory.lines(pieces, settings, 0, 200));
            }
        }
    }

    @Test
    void allRulesHaveNumbersOfTheirOwn() {
        Set<Integer> codes = new HashSet<>();
        for (Align align : Align.values()) {
            for (LineBreak level : LineBreak.values()) {
                for (Trim trim : Trim.values()) {
                    IntStream.range(0, 32)
                            .mapToObj(bits -> settings(align, level, trim, bits))
                            .forEach(settings -> codes.add(settings.code()));
                }
            }
        }
        assertEquals(4 * 3 * 4 * 32, codes.size());
    }

    private static LineSettings settings(Align align, LineBreak level, Trim trim, int bits) {
        return new LineSettings(
                align, level, trim, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0, (bits & 16) > 0);
    }

    @Test
    void piecesOfSeveralLooksAreSharedOnlyIfOneOwnerHasThem() {
        Look bold = new Look(Setting.LOOK.fonts(), 12, Color.BLACK, 0, 0);
        for (int owner = 1; owner < 3; owner++) {
            for (int other = 1; other < 3; other++) {
                List<InlinePiece> pieces = List.of(
                        new Characters("合计", Setting.LOOK, owner, HERE), new Characters("（件）", bold, other, HERE));
                assertSameLines(LineBreaker.lines(pieces, LABEL, 0, 30), memory.lines(pieces, LABEL, 0, 30));
            }
        }
    }

    @Test
    void boxesAndLeadersKeepTheirOwners() {
        List<InlinePiece> pieces = List.of(
                new Characters("一", Setting.LOOK, 1, HERE),
                new Box(10, 10, 2),
                new Leader(".", Setting.LOOK, InlinePiece.NOBODY),
                new Characters("3", Setting.LOOK, 1, HERE));
        assertSameLines(LineBreaker.lines(pieces, LABEL, 0, 100), memory.lines(pieces, LABEL, 0, 100));
        assertEquals(1, memory.lines(List.of(), LABEL, 0, 100).lines().size());
    }

    @Test
    void aCharacterWithoutAGlyphIsFoundInItsOwnPlace() {
        memory.lines(text("缺\uE000字", 1, HERE), LABEL, 0, 100);
        List<Missing> missing =
                memory.lines(text("缺\uE000字", 2, THERE), LABEL, 0, 100).missing();
        assertEquals(SourceSpan.at("b.yaml", 7, 2), missing.get(0).source());
    }

    @Test
    void forgetsWhatWasNotAskedForLong() {
        Run first = run(memory.lines(text("合计", 1, HERE), LABEL, 0, 50));
        IntStream.range(0, 100_000).forEach(i -> memory.lines(text("第" + i, 1, HERE), LABEL, 0, 50));
        Run later = run(memory.lines(text("合计", 1, HERE), LABEL, 0, 50));
        assertNotSame(first.glyphs(), later.glyphs());
        assertArrayEquals(first.glyphs(), later.glyphs());
    }

    @Test
    void remembersSomeMeasuresOfATextAndSetsTheOthersAnew() {
        MeasuredText text = memory.prepare(text("本年新收政府信息公开申请", 1, HERE), LABEL);
        for (int round = 0; round < 2; round++) {
            for (int measure = 20; measure < 60; measure++) {
                Lines expected = LineBreaker.lines(text("本年新收政府信息公开申请", 1, HERE), LABEL, 0, measure);
                assertSameLines(expected, text.lines(0, measure));
            }
        }
    }

    @Test
    void manyThreadsSetTheSame() {
        assertTrue(IntStream.range(0, 40_000).parallel().allMatch(i -> {
            String text = "第" + i * 31 % 6000 + "项，共计";
            Lines lines = memory.lines(text(text, i, HERE), LABEL, 0, 30 + i % 3);
            StringBuilder drawn = new StringBuilder();
            lines.lines().forEach(line -> drawn.append(Setting.drawn(line)));
            return drawn.toString().equals(text) && run(lines).owner() == i;
        }));
    }

    private static Run run(Lines lines) {
        return lines.lines().get(0).lastRun().orElseThrow();
    }
}
