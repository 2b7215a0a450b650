package org.nianbao.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;

class YamlSlipsTest {
    /** Lines are separated by {@code ⏎}, tabs are {@code ⇥}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '‖',
            quoteCharacter = '‗',
            value = {
                "year： 2023 ‖ yaml.fullwidth-colon@1:5",
                "year： 2023⏎agency: x ‖ yaml.fullwidth-colon@1:5",
                "a: 1⏎year： 2023⏎b: 3 ‖ yaml.fullwidth-colon@2:5",
                "a: 1⏎年份：2023 ‖ yaml.fullwidth-colon@2:3",
                "a: 1⏎b： 2⏎c: 3⏎d： 4⏎e： 5 ‖ yaml.fullwidth-colon@2:2 yaml.fullwidth-colon@4:2 yaml.fullwidth-colon@5:2",
                "r:⏎  natural： 1⏎  business： 2 ‖ yaml.fullwidth-colon@2:10 yaml.fullwidth-colon@3:11",
                "r:⏎  自然人： 1⏎  商业企业：2 ‖ yaml.fullwidth-colon@2:6 yaml.fullwidth-colon@3:7",
                "r: {自然人： 1, 商业企业：2} ‖ yaml.fullwidth-colon@1:8 yaml.fullwidth-colon@1:17",
                "r: {natural： 1, b: 2} ‖ yaml.fullwidth-colon@1:12",
                "r: {natural:1, b: 2} ‖ yaml.colon-space@1:12",
                "year:2023⏎agency: x ‖ yaml.colon-space@1:5",
                "r: [1，0，0] ‖ yaml.fullwidth-comma@1:6",
                "r: [1， 0， 0] ‖ yaml.fullwidth-comma@1:6",
                "r: {a: 1，b: 2} ‖ yaml.fullwidth-comma@1:9",
                "r: {a: 1，b： 2} ‖ yaml.fullwidth-comma@1:9 yaml.fullwidth-colon@1:12",
                "r: [1, , 0] ‖ yaml.empty-item@1:8",
                "r: [, 0, ,1] ‖ yaml.empty-item@1:5 yaml.empty-item@1:12",
                "r: {a: 1, , b: 2} ‖ yaml.empty-item@1:11",
                "natural: -⏎b: 1 ‖ yaml.bare-dash@1:10",
                "r: [1, -, 0] ‖ yaml.bare-dash@1:8",
                "r: [1, - , 0] ‖ yaml.bare-dash@1:8",
                "r: {a: -} ‖ yaml.bare-dash@1:8",
                "a: - b⏎c: 1 ‖ yaml.list-inline@1:4",
                "r:⏎⇥n: 1⏎⇥m: 2⏎x: 1 ‖ yaml.indent-tab@2:1",
                "r:⏎　　n: 1⏎x: 1 ‖ yaml.indent-fullwidth@2:1",
                "r:⏎\u00a0\u00a0n: 1⏎x: 1 ‖ yaml.indent-space@2:1",
                "o: |⏎⇥text⏎b: 1 ‖ yaml.indent-tab@2:1",
                "o: |⏎　　文字⏎b: 1 ‖ yaml.indent-fullwidth@2:1",
                "o: |⏎  甲⏎　　乙：丙⏎　　丁⏎b: 1 ‖ yaml.indent-fullwidth@3:1",
                "t: 见 a: b⏎c: d: e ‖ yaml.colon-in-text@1:7 yaml.colon-in-text@2:5",
                "t: 甲⏎  乙: 丙 ‖ yaml.colon-in-text@2:4",
                "t: \"abc⏎b: 1⏎c: 2 ‖ yaml.quote-open@1:4",
                "t: \"abc⏎b: \"x\"⏎c: 1 ‖ yaml.quote-open@1:4",
                "t: 'abc⏎b: 1 ‖ yaml.quote-open@1:4",
                "t: \"abc\" def⏎b: 1 ‖ yaml.after-quote@1:10",
                "t: \"C:\\dir\"⏎u: \"D:\\fir\" ‖ yaml.escape@1:7 file.control@2:4",
                "t: @x⏎b: %y ‖ yaml.start-character@1:4 yaml.start-character@2:4",
                "t: **粗** 文 ‖ yaml.start-character@1:4",
                "t: >x ‖ yaml.start-character@1:4",
                "t: [1, 2⏎b: 1 ‖ yaml.bracket@1:4",
                "t: {a: 1⏎b: 1 ‖ yaml.bracket@1:4",
                "a: 1⏎t: [1, 2 ‖ yaml.bracket@2:4",
                "a: 1⏎t: [1, 2,⏎ ‖ yaml.bracket@2:4",
                "a: 1⏎t: {a: 1,⏎⏎ ‖ yaml.bracket@2:4",
                "a: 1⏎t: {a: 1, b:⏎ ‖ yaml.bracket@2:4",
                "a: 1⏎t: [ ‖ yaml.bracket@2:4",
                "a: 1⏎t: {a: [1, # 注⏎b: 2 ‖ yaml.bracket@2:4 yaml.bracket@2:8",
                "t: {⏎  a: 1,⏎  b: {c: 2,⏎  d: 3} # 注⏎⏎# 注⏎ ‖ yaml.bracket@1:4",
                "t: {⏎  a: 1,⏎  b: 2,⏎u: 3⏎v: 4 ‖ yaml.bracket@1:4",
                "t: {a: 1,⏎u: |⏎  甲⏎v: 4 ‖ yaml.bracket@1:4",
                "t: [1,⏎- 2⏎v: 4 ‖ yaml.bracket@1:4 yaml.indent@2:1",
                "t: [\"a, 2]⏎b: 1 ‖ yaml.bracket@1:4 yaml.quote-open@1:5",
                "a: 1⏎只是文字⏎b: 1 ‖ yaml.no-colon@2:1",
                "o: |⏎  甲⏎乙：一句很长的话，没有缩进。⏎b: 1 ‖ yaml.fullwidth-colon@3:2",
                "o: |⏎  甲⏎乙，没有缩进。⏎b: 1 ‖ yaml.no-colon@3:1",
                "a:⏎  b: 1⏎ c: 2 ‖ yaml.indent@3:2",
                "a: 1⏎year： 2⏎b: {c: 1，d: 2}⏎e: -⏎f:⏎⇥g: 1⏎h: [1, , 2]⏎i: 甲: 乙 "
                        + "‖ yaml.fullwidth-colon@2:5 yaml.fullwidth-comma@3:9 yaml.bare-dash@4:4 yaml.indent-tab@6:1"
                        + " yaml.empty-item@7:8 yaml.colon-in-text@8:5",
            })
    void slipIsNamedAtItsPlace(String yaml, String expected) {
        assertEquals(expected, codes(yaml));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '‖',
            quoteCharacter = '‗',
            value = {
                "t: “全角引号”开头的值⏎u: 甲：乙，丙",
                "t: |⏎  year： 2023⏎  [1，0] - : \"⏎⏎  \u00a0⇥x⏎  　　首行缩进",
                "t: >⏎  natural： 1⏎  - x",
                "# year： 2023 [1，0]⏎a: 1 # b： 2",
                "t: \"year： 2023: [1，0]\"⏎u: 'a: - b'",
                "note:⏎  说明：含上年结转",
                "text: 甲：乙⏎  丙：丁⏎  戊",
                "t: {v: 22, note: 其中修订16件，废止1件}",
                "t: http://example.cn/a⏎u: 18:42",
                "t: [\"-\", /, 无, 0]",
                "text:⏎  电话：12345678",
                "l:⏎  - 字数：2020年⏎  - WiFi：覆盖⏎  - year：2023",
                "l:⏎  - 1⏎  -⏎  - 3",
                "l: [甲，乙, 丙]",
            })
    void goodTextIsNotSuspected(String yaml) {
        assertEquals("", codes(yaml));
    }

    @Test
    void mendedTreeIsHandedOn() {
        Findings findings = new Findings();
        Node node = YamlReader.read(new SourceFile("x.yaml", "r： [1，2]\nyear： 2023\n"), findings)
                .orElseThrow();
        Node.MapNode map = (Node.MapNode) node;
        assertEquals(3, findings.toList().size());
        assertEquals(2, ((Node.ListNode) map.get("r").orElseThrow()).items().size());
        assertEquals("2023", ((Node.ScalarNode) map.get("year").orElseThrow()).text());
    }

    @Test
    void lineLeftOutGivesNoTree() {
        Findings findings = new Findings();
        assertTrue(YamlReader.read(new SourceFile("x.yaml", "a: 1\n只是文字\nb: 2\n"), findings)
                .isEmpty());
    }

    private static String codes(String yaml) {
        Findings findings = new Findings();
        YamlReader.read(new SourceFile("x.yaml", yaml.replace('⏎', '\n').replace('⇥', '\t')), findings);
        return findings.toList().stream()
                .map(finding -> finding.code().id() + "@" + finding.span().line() + ":"
                        + finding.span().column())
                .collect(Collectors.joining(" "));
    }
}
