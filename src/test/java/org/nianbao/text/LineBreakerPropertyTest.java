package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;
import org.nianbao.text.Line.How;
import org.nianbao.text.Line.Item;
import org.nianbao.text.Line.Run;

/** Random and hostile text: no rule broken, nothing lost, nothing over the edge. */
class LineBreakerPropertyTest {
    private static final String NO_START = "。，、；：？！”’）〕】》〉」』～·/％%‰℃";
    private static final String NO_END = "“‘（〔【《〈「『/￥≥≤＜＞＝≈";
    private static final String[] PARTS = {
        "政府",
        "信息",
        "公开",
        "工作",
        "年",
        "的",
        "，",
        "。",
        "、",
        "；",
        "：",
        "？",
        "！",
        "“",
        "”",
        "（",
        "）",
        "《",
        "》",
        "〔2019〕1号",
        "——",
        "……",
        "·",
        "～",
        "/",
        "12345",
        "1,234.56",
        "13.87亿元",
        "99.9%",
        "APP",
        "IPv6",
        "5·15",
        "2020年1月19日",
        " ",
        "0570-3890035",
        "a@b.cn",
        "http://a.cn/b/c",
        "第二十条",
        "1.",
        "（一）",
        "￥100",
        "25℃",
        "\u00a0",
        "葛\uDB40\uDD00",
        "𠮷",
        "\uE000",
        "’",
        "-",
        "\n",
        "？！",
        "\u3000",
        "(",
        ")",
        ",",
        "‘"
    };

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(40);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    @Test
    void randomTextBreaksNoRule() {
        Random random = new Random(20240120);
        for (int i = 0; i < 20_000; i++) {
            String text = randomText(random);
            LineSettings settings = random.nextBoolean() ? Setting.BODY : Setting.PLAIN;
            check(text, settings, (random.nextInt(5) - 1) * Setting.EM, (4 + random.nextInt(53) / 2.0) * Setting.EM);
        }
    }

    @Test
    void signsThatCompareStayWithTheirNumbers() {
        String text = "供水保证率达到并且核定数≥95%，浑浊度≤1NTU，水温＜30℃，合计＝12件，其中甲＞乙。";
        for (double ems = 4; ems < 24; ems += 0.5) {
            check(text, Setting.BODY, 0, ems * Setting.EM);
        }
    }

    private static void check(String text, LineSettings settings, double indent, double measure) {
        PreparedText prepared = Setting.prepare(text, settings);
        Lines lines = prepared.lines(indent, measure);
        String what = "〈" + text + "〉 at " + measure + " from " + indent;
        assertEquals(lines.lines().size(), prepared.numberOfLines(indent, measure), what);
        int at = 0;
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            assertEquals(at, line.start(), what);
            at = line.end();
            checkLine(text, line, measure, what);
            if (i > 0) {
                checkBreak(text, lines.lines().get(i - 1), what);
            }
        }
        assertEquals(text.length(), at, what);
    }

    private static void checkLine(String text, Line line, double measure, String what) {
        assertTrue(line.right() <= measure + 0.05, what + " overflows: " + text.substring(line.start(), line.end()));
        String kept = text.substring(line.start(), line.end()).replaceAll("[\n\uDB40\uDD00]", "");
        assertEquals(kept, Setting.drawn(line), what);
        if (line.how() != How.LAST && line.how() != How.EMERGENCY && hasGap(kept)) {
            assertEquals(measure, line.right(), 0.05, what + " is not straight: " + kept);
        }
        for (Item item : line.items()) {
            if (item instanceof Run run) {
                checkRun(run, what);
            }
        }
    }

    /** Two Han characters in a row can always be spread. */
    private static boolean hasGap(String line) {
        return line.contains("政府") || line.contains("信息") || line.contains("公开");
    }

    /** Digits and letters that follow each other in one run stand half an em apart, whatever the line. */
    private static void checkRun(Run run, String what) {
        if (run.text().startsWith("——")) {
            assertEquals(2 * Setting.EM, run.width(), 1e-6, what);
            return;
        }
        int[] text = run.text().codePoints().toArray();
        for (int i = 0; i + 1 < text.length; i++) {
            double step = run.offsets()[i + 1] - run.offsets()[i];
            double ink = (run.face().inkLeft(text[i + 1]) - run.face().inkLeft(text[i])) * Setting.EM;
            boolean blank = Character.isSpaceChar(text[i]) || Character.isSpaceChar(text[i + 1]);
            assertTrue(blank || step + ink > -1e-9, what + " steps back in " + run.text());
            if (isWord(text[i]) && isWord(text[i + 1])) {
                assertEquals(0.5 * Setting.EM, step, 1e-6, what + " is spread in " + run.text());
            }
        }
    }

    private static boolean isWord(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static void checkBreak(String text, Line before, String what) {
        if (before.how() == How.EMERGENCY || text.charAt(before.end() - 1) == '\n') {
            return;
        }
        char end = text.charAt(before.end() - 1);
        char start = text.charAt(before.end());
        boolean address = end == '/' && text.contains("http");
        assertFalse(NO_START.indexOf(start) >= 0, what + " starts a line with " + start);
        assertFalse(!address && NO_END.indexOf(end) >= 0, what + " ends a line with " + end);
        assertFalse(isWord(start) && isWord(end), what + " splits a word");
        assertFalse(Character.isLowSurrogate(start), what + " splits a character");
    }

    @Test
    void hostileTextComesThroughInLinearTime() {
        List<String> hostile = List.of(
                "a".repeat(10_000),
                "1".repeat(10_000) + "件",
                "（".repeat(10_000),
                "”".repeat(10_000),
                "，".repeat(10_000),
                "“".repeat(5_000) + "”".repeat(5_000),
                "—".repeat(10_001),
                "…".repeat(9_999),
                "·".repeat(10_000),
                " ".repeat(10_000),
                "\u00a0".repeat(10_000),
                "@w:".repeat(3_000),
                "http://" + "a/".repeat(5_000),
                "第".repeat(5_000) + "一".repeat(5_000),
                "1.".repeat(5_000),
                "\uE000".repeat(5_000),
                "e\u0301".repeat(3_000),
                "\uD842",
                "\uDFB7公\uD842",
                "𠮷".repeat(5_000));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> hostile.forEach(LineBreakerPropertyTest::checkHostile));
    }

    private static void checkHostile(String text) {
        for (double measure : new double[] {-5, 0, 5, 40, 285}) {
            for (LineSettings settings : List.of(Setting.BODY, Setting.PLAIN)) {
                List<Line> lines =
                        Setting.prepare(text, settings).lines(0, measure).lines();
                assertEquals(text.length(), lines.get(lines.size() - 1).end());
                if (measure >= 2 * Setting.EM) {
                    lines.forEach(l -> assertTrue(l.right() <= measure + 0.05, text.charAt(0) + " at " + measure));
                }
            }
        }
    }

    @Test
    void balancedTextKeepsTheSameRules() {
        LineSettings title = Setting.settings(Align.CENTER, LineBreak.NORMAL, Trim.TRIM_BOTH, true, true);
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            String text = randomText(random);
            List<Line> lines = Setting.lines(text, title, 0, 12);
            for (int k = 1; k < lines.size(); k++) {
                checkBreak(text, lines.get(k - 1), text);
                assertTrue(lines.get(k).right() <= 12 * Setting.EM + 0.05, text);
            }
        }
    }
}
