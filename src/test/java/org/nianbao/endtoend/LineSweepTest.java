package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.build.Stages;
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
 * Every paragraph of the examples at every measure from 4 to 30 em in half-em steps, with the shipped 仿宋. The rules are
 * written here once more, after GB/T 15834-2011 5.1, so that a slip in the breaker's tables is noticed.
 */
final class LineSweepTest {
    private static final double EM = 15.75;
    private static final double STRAIGHT = 0.05;
    private static final Look LOOK = new Look(Stages.fonts().chain(List.of("仿宋")), EM, Color.BLACK, 0, 0);
    private static final LineSettings BODY =
            new LineSettings(Align.JUSTIFY, LineBreak.NORMAL, Trim.TRIM_END, true, false, false, true, true);

    /** 5.1.1, 5.1.3, 5.1.4, 5.1.6 to 5.1.9: never at the start of a line. */
    private static final String NO_START = "。，、；：？！）〕］】》〉」』”’·～/％%‰℃";
    /** 5.1.3: never at the end of a line. */
    private static final String NO_END = "（〔［【《〈「『“‘/";
    /** Never parted, unless a line is too short for them. */
    private static final Pattern WHOLE =
            Pattern.compile("——|……|[0-9]+(?:[.,][0-9]+)*(?:%|‰|年|月|日|件|条|次|万元|亿元|万|亿|项|个|号)?|[A-Za-z]+"
                    + "|〔[0-9]{4}〕[0-9]+号|第[一二三四五六七八九十]+条");

    @TestFactory
    Stream<DynamicTest> everyParagraphAtEveryMeasure() {
        return Examples.all().stream()
                .map(file -> DynamicTest.dynamicTest(
                        Examples.name(file), () -> paragraphs(file).forEach(LineSweepTest::sweep)));
    }

    private static Set<String> paragraphs(Path file) {
        Set<String> paragraphs = new java.util.LinkedHashSet<>();
        collect(Stages.of(file).document().html(), paragraphs);
        return paragraphs;
    }

    private static void collect(Element element, Set<String> paragraphs) {
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

    /** Breaks a paragraph at every measure. */
    static void sweep(String text) {
        PreparedText prepared = LineBreaker.prepare(List.of(new Characters(text, LOOK, 1, SourceSpan.NONE)), BODY);
        List<int[]> wholes = wholes(text);
        for (int half = 8; half <= 60; half++) {
            double measure = half / 2.0 * EM;
            String what = text + " at " + half / 2.0 + " em";
            check(text, prepared.lines(2 * EM, measure).lines(), wholes, measure, what);
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

    private static void check(String text, List<Line> lines, List<int[]> wholes, double measure, String what) {
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            assertEquals(at, line.start(), what);
            at = line.end();
            checkEdges(text, line, measure, what);
            checkCharacters(text, line, what);
            if (i + 1 < lines.size()) {
                checkBreak(text, line, wholes, what);
            }
        }
        assertEquals(text.length(), at, what);
    }

    private static void checkEdges(String text, Line line, double measure, String what) {
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

    private static void checkCharacters(String text, Line line, String what) {
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

    private static void checkBreak(String text, Line line, List<int[]> wholes, String what) {
        if (line.how() == How.EMERGENCY) {
            return;
        }
        int at = line.end();
        String broken = what + ": " + text.substring(line.start(), at) + " | " + text.charAt(at);
        boolean address = isInAddress(text, at);
        assertFalse(NO_START.indexOf(text.charAt(at)) >= 0, broken);
        assertFalse(NO_END.indexOf(text.charAt(at - 1)) >= 0 && !address, broken);
        assertFalse(Character.isLowSurrogate(text.charAt(at)), broken);
        for (int[] whole : wholes) {
            assertFalse(whole[0] < at && at < whole[1] && !address, broken);
        }
    }

    /** Addresses break at their own points. */
    private static boolean isInAddress(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) < 128 && text.charAt(start - 1) != ' ') {
            start--;
        }
        String before = text.substring(start, at);
        return before.contains("//") || before.contains("www.") || before.contains("@");
    }
}
