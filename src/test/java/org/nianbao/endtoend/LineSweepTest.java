package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.build.Stages;
import org.nianbao.build.Stages.Made;
import org.nianbao.markup.Element;
import org.nianbao.markup.MarkupNode;
import org.nianbao.markup.Tag;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.text.InlinePiece.Characters;
import org.nianbao.text.InlinePiece.Look;
import org.nianbao.text.Line;
import org.nianbao.text.Line.How;
import org.nianbao.text.LineBreaker;
import org.nianbao.text.LineSettings;
import org.nianbao.text.PreparedText;

/**
 * Every paragraph of the examples at every measure from 4 to 30 em in half-em steps, at all levels, with the texts and
 * body faces of both template sets. The rules are written here once more, after GB/T 15834-2011 5.1, so that a slip in the
 * breaker's tables is noticed.
 */
final class LineSweepTest {
    private static final double EM = 15.75;
    private static final double STRAIGHT = 0.05;

    /** A template set, known by the face of its body. */
    private enum Set {
        OFFICIAL("仿宋", Stages::of),
        PLAIN("宋体", Stages::plain);

        private final Look look;
        private final Function<Path, Made> stages;

        Set(String face, Function<Path, Made> stages) {
            this.look = new Look(Stages.fonts().chain(List.of(face)), EM, Color.BLACK, 0, 0);
            this.stages = stages;
        }
    }

    /** 5.1.1, 5.1.3, 5.1.4, 5.1.6 to 5.1.9: never at the start of a line. */
    private static final String NO_START = "。，、；：？！）〕］】》〉」』”’·～/％%‰℃";
    /** 5.1.3: never at the end of a line. */
    private static final String NO_END = "（〔［【《〈「『“‘";
    /** Never parted, unless a line is too short for them. */
    private static final Pattern WHOLE =
            Pattern.compile("——|……|[0-9]+(?:[.,][0-9]+)*(?:%|‰|年|月|日|件|条|次|万元|亿元|万|亿|项|个|号)?|[A-Za-z]+"
                    + "|〔[0-9]{4}〕[0-9]+号|第[一二三四五六七八九十]+条");

    @TestFactory
    Stream<DynamicTest> everyParagraphAtEveryMeasure() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Set set : Set.values()) {
            for (Path file : Examples.all()) {
                tests.add(DynamicTest.dynamicTest(Examples.name(file) + ", " + set, () -> sweep(set, file)));
            }
        }
        return tests.stream();
    }

    private static void sweep(Set set, Path file) {
        java.util.Set<String> paragraphs = new LinkedHashSet<>();
        collect(set.stages.apply(file).document().html(), paragraphs);
        assertTrue(paragraphs.size() > 10, paragraphs.size() + " paragraphs");
        for (LineBreak level : LineBreak.values()) {
            paragraphs.forEach(text -> new Sweep(text, level).run(set.look));
        }
    }

    private static void collect(Element element, java.util.Set<String> paragraphs) {
        boolean leaf = element.elements().stream().allMatch(child -> isInline(child.tag()));
        if (leaf && element.tag() != Tag.TITLE && !element.text().isBlank()) {
            paragraphs.add(element.text().strip().replaceAll("\\s+", " "));
        } else {
            for (MarkupNode child : element.children()) {
                if (child instanceof Element inner) {
                    collect(inner, paragraphs);
                }
            }
        }
    }

    private static boolean isInline(Tag tag) {
        return List.of(Tag.SPAN, Tag.STRONG, Tag.EM, Tag.A, Tag.ASIDE, Tag.SUP, Tag.SUB, Tag.BR)
                .contains(tag);
    }

    /** One paragraph at one level. */
    private static final class Sweep {
        private final String text;
        private final LineBreak level;
        private final List<int[]> wholes;

        Sweep(String text, LineBreak level) {
            this.text = text;
            this.level = level;
            this.wholes = wholes(text);
        }

        /** Breaks a paragraph at every measure. */
        void run(Look look) {
            LineSettings settings =
                    new LineSettings(Align.JUSTIFY, level, Trim.TRIM_END, true, false, false, true, true);
            PreparedText prepared =
                    LineBreaker.prepare(List.of(new Characters(text, look, 1, SourceSpan.NONE)), settings);
            for (int half = 8; half <= 60; half++) {
                double measure = half / 2.0 * EM;
                String what = text + " at " + half / 2.0 + " em, " + level;
                check(prepared.lines(2 * EM, measure).lines(), measure, what);
            }
        }

        private static List<int[]> wholes(String text) {
            List<int[]> wholes = new ArrayList<>();
            Matcher matcher = WHOLE.matcher(text);
            while (matcher.find()) {
                wholes.add(new int[] {matcher.start(), matcher.end()});
            }
            return wholes;
        }

        private void check(List<Line> lines, double measure, String what) {
            int at = 0;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                assertEquals(at, line.start(), what);
                at = line.end();
                checkEdges(line, measure, what);
                checkCharacters(line, what);
                if (i + 1 < lines.size()) {
                    checkBreak(line, what);
                }
            }
            assertEquals(text.length(), at, what);
        }

        private void checkEdges(Line line, double measure, String what) {
            assertTrue(line.right() <= measure + STRAIGHT, what + " overflows");
            boolean justified = line.how() != How.LAST && line.how() != How.EMERGENCY;
            if (justified && hasGap(text.substring(line.start(), line.end()).strip())) {
                assertEquals(measure, line.right(), STRAIGHT, what + ": " + text.substring(line.start(), line.end()));
            }
        }

        /** Whether two Han characters stand side by side: these can always be spread. */
        private static boolean hasGap(String line) {
            for (int i = 0; i + 1 < line.length(); i++) {
                if (Character.isIdeographic(line.charAt(i)) && Character.isIdeographic(line.charAt(i + 1))) {
                    return true;
                }
            }
            return false;
        }

        private void checkCharacters(Line line, String what) {
            StringBuilder drawn = new StringBuilder();
            for (Line.Item item : line.items()) {
                if (item instanceof Line.Run run) {
                    drawn.append(run.text());
                } else if (item instanceof Line.Missing missing) {
                    drawn.appendCodePoint(missing.codePoint());
                }
            }
            assertEquals(
                    text.substring(line.start(), line.end()).stripTrailing(),
                    drawn.toString().stripTrailing(),
                    what);
        }

        private void checkBreak(Line line, String what) {
            if (line.how() == How.EMERGENCY) {
                return;
            }
            int at = line.end();
            String broken = what + ": " + text.substring(line.start(), at) + " | " + text.charAt(at);
            boolean address = isInAddress(at);
            assertFalse(NO_START.indexOf(text.charAt(at)) >= 0, broken);
            assertFalse(NO_END.indexOf(text.charAt(at - 1)) >= 0 && !address, broken);
            boolean solidus = text.charAt(at - 1) == '/';
            assertFalse(solidus && level != LineBreak.LOOSE && !address, broken);
            boolean dash = text.startsWith("——", at) || text.startsWith("……", at);
            assertFalse(dash && level == LineBreak.STRICT, broken);
            assertFalse(Character.isLowSurrogate(text.charAt(at)), broken);
            for (int[] whole : wholes) {
                assertFalse(whole[0] < at && at < whole[1] && !address, broken);
            }
        }

        /** Addresses break at their own points. */
        private boolean isInAddress(int at) {
            int start = at;
            while (start > 0 && text.charAt(start - 1) < 128 && text.charAt(start - 1) != ' ') {
                start--;
            }
            String before = text.substring(start, at);
            return before.contains("//") || before.contains("www.") || before.contains("@");
        }
    }
}
