package org.nianbao.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceFile;
import org.nianbao.yaml.Node.ListNode;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;
import org.nianbao.yaml.Node.ScalarStyle;

class YamlReaderTest {
    private static final String REPORT =
            """
            year: 2023
            agency: 某市“𬭎”局
            preamble: |
              第一段，**重点**。

              第二段
            sections:
              applications:
                table: {received: [1, 0, 0, 0, 0, 0, 1], granted: {natural: "-", total: }}
              problems: >-
                无
            attachments: [{title: '附：件', text: "a\\tb"}]
            """;

    private final Findings findings = new Findings();

    @Test
    void scalarsAreTheTextThatWasWritten() {
        MapNode map = map("a: 010\nb: 18:42\nc: no\nd: ~\ne: 1_000\nf: 2024-01-20\ng:\nh: ''\n");
        assertEquals(
                List.of("010", "18:42", "no", "~", "1_000", "2024-01-20", "", ""),
                map.entries().stream()
                        .map(entry -> ((ScalarNode) entry.value()).text())
                        .toList());
        assertTrue(scalar(map, "g").isBlank());
        assertEquals(ScalarStyle.QUOTED, scalar(map, "h").style());
        assertEquals(List.of(), findings.toList());
    }

    @Test
    void spansCountUtf16UnitsFromOne() {
        MapNode map = map("甲: 𬭎𬭎\n乙: {𬭎: 丁, 戊: 'x'}\n");
        assertEquals("x.yaml:1:4", scalar(map, "甲").span().toString());
        assertEquals(8, scalar(map, "甲").span().endColumn());
        MapNode inner = (MapNode) map.get("乙").orElseThrow();
        assertEquals("x.yaml:2:4", inner.span().toString());
        assertEquals("x.yaml:2:9", scalar(inner, "𬭎").span().toString());
        assertEquals("x.yaml:2:15", scalar(inner, "戊").span().toString());
        assertEquals(16, scalar(inner, "戊").firstColumn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '‖',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "t: |⏎  甲⏎  乙⏎‖2‖3",
                "t: |-⏎    甲⏎    乙⏎‖2‖5",
                "t: |+ # c⏎  甲⏎⏎‖2‖3",
                "t: |2⏎    甲⏎  乙⏎‖2‖3",
                "t: |⏎⏎⏎   甲⏎‖2‖4",
                "t: >⏎  甲⏎  乙⏎‖2‖3",
                "- - k: |1⏎      甲⏎‖2‖6",
                "t: |⏎‖2‖1",
                "t: |⏎  甲‖2‖3",
            })
    void blockScalarKnowsWhereItsTextBegins(String yaml, int line, int column) {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            ScalarNode scalar = lastScalar(read(yaml.replace("⏎", lineEnd)).orElseThrow());
            assertEquals(line, scalar.firstLine(), lineEnd);
            assertEquals(column, scalar.firstColumn(), lineEnd);
        }
    }

    @Test
    void everyLineOfBlockTextStandsWhereItSays() {
        SourceFile file = new SourceFile("x.yaml", REPORT.replace("\n", "\r\n"));
        MapNode map = (MapNode) YamlReader.read(file, findings).orElseThrow();
        ScalarNode preamble = scalar(map, "preamble");
        List<String> lines = preamble.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = file.line(preamble.firstLine() + i);
            assertEquals(lines.get(i), line.substring(Math.min(line.length(), preamble.firstColumn() - 1)));
        }
        assertEquals(3, lines.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '‖',
            value = {
                "a: 1⏎b: 2⏎a: 3 ‖ yaml.duplicate@3:1",
                "x: {a: 1, a: 2} ‖ yaml.duplicate@1:11",
                "a: 1⏎<<: {b: 2} ‖ yaml.merge@2:1",
                "a: &x 1⏎b: *x⏎c: *x ‖ yaml.alias@1:4",
                "b: *x ‖ yaml.alias@1:4",
                "a: !!javax.script.ScriptEngineManager [] ‖ yaml.tag@1:4",
                "a: !foo x ‖ yaml.tag@1:4",
                "a: 1⏎---⏎b: 2 ‖ yaml.documents@2:1",
                "? [a]⏎: b⏎c: 1 ‖ yaml.key@1:3",
                "?⏎: b ‖ yaml.key@1:2",
                "a: \"\\u0000\" ‖ file.control@1:4",
                "a: \"\\ud800\" ‖ character.broken@1:4",
            })
    void whatDoesNotBelongIsFound(String yaml, String expected) {
        read(yaml.replace('⏎', '\n'));
        assertEquals(expected, codes());
    }

    @Test
    void fileOfCommentsIsEmpty() {
        assertTrue(read("# nothing\n").isEmpty());
        assertEquals("file.empty@0:0", codes());
    }

    @Test
    void firstOfDuplicatesIsKept() {
        assertEquals("1", scalar(map("a: 1\na: 2\n"), "a").text());
    }

    @Test
    void severalFindingsComeInOneRun() {
        read("a: 1\na: 2\nb： 3\nc: !x 4\nd: [1, , 2]\n");
        assertEquals("yaml.duplicate@2:1 yaml.fullwidth-colon@3:2 yaml.tag@4:4 yaml.empty-item@5:8", codes());
    }

    @Test
    void billionLaughsAreRefusedAtTheFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertTrue(read(bomb.toString()).isEmpty());
        assertEquals("yaml.alias@1:5", codes());
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 100, 2_000_000})
    void deepNestingIsRefusedOnce(int depth) {
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertTrue(read("[".repeat(depth) + "]".repeat(depth)).isEmpty()));
        assertEquals("yaml.depth@1:51", codes());
    }

    @Test
    void deepNestingThatNeverClosesIsRefusedOnce() {
        assertTrue(read("[".repeat(5_000_000)).isEmpty());
        assertEquals("yaml.depth@1:51", codes());
    }

    @Test
    void fiftyLevelsAreRead() {
        assertTrue(read("[".repeat(50) + "]".repeat(50)).isPresent());
    }

    @Test
    void largeBrokenFileIsReadFewTimes() {
        String text = "a： 1\n".repeat(200_000);
        assertTimeout(Duration.ofSeconds(30), () -> read(text));
        assertTrue(findings.hasErrors());
    }

    @Test
    void everyTruncationAndManyDamagesAreSurvived() {
        for (int length = 0; length < REPORT.length(); length++) {
            read(REPORT.substring(0, length));
        }
        Random random = new Random(7);
        String signs = ":：-[]{}\"'|>&*!?#,， \n\t　%@`\\𬭎";
        for (int i = 0; i < 3000; i++) {
            StringBuilder damaged = new StringBuilder(REPORT);
            for (int hit = 0; hit < 1 + i % 4; hit++) {
                int at = random.nextInt(damaged.length());
                damaged.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
            }
            read(damaged.toString());
        }
        assertTrue(findings.toList().stream().allMatch(YamlReaderTest::hasText));
    }

    private static boolean hasText(Finding finding) {
        return !Messages.of(java.util.Locale.CHINA).text(finding).isBlank();
    }

    private Optional<Node> read(String yaml) {
        return YamlReader.read(new SourceFile("x.yaml", yaml), findings);
    }

    private MapNode map(String yaml) {
        return (MapNode) read(yaml).orElseThrow();
    }

    private static ScalarNode scalar(MapNode map, String key) {
        return (ScalarNode) map.get(key).orElseThrow();
    }

    private static ScalarNode lastScalar(Node node) {
        if (node instanceof MapNode map) {
            return lastScalar(map.entries().get(map.entries().size() - 1).value());
        }
        return node instanceof ListNode list
                ? lastScalar(list.items().get(list.items().size() - 1))
                : (ScalarNode) node;
    }

    private String codes() {
        return String.join(
                " ",
                findings.toList().stream()
                        .map(finding -> finding.code().id() + "@"
                                + finding.span().line() + ":" + finding.span().column())
                        .toList());
    }
}
