package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nianbao.source.Finding;

/** Whatever is taken out of a good file, or thrown into it, is answered by findings with a place, never by a throw. */
class LineDeletionTest {
    private static final String GOOD =
            """
            year: 2023
            agency: 柳湾市档案局
            agency_kind: department
            edition: {form: gov-2021, t3.other: one-row}
            status: review
            title: |
              柳湾市档案局
              2023年政府信息公开工作年度报告
            published: 2024-01-20
            signatory:
              agency: 柳湾市档案局
              date: 2024-01-20
              seal: true
            metadata:
              索引号: A-1
              公开方式: 主动公开
            preamble: |
              引言：按规定编制。
            sections:
              overview: |
                ## （一）主动公开

                全年公开信息120条。
              disclosure:
                text: 表前。
                table:
                  art20_1:
                    rules: [0, 0, 0]
                    normative: {made: 3, repealed: 1, valid: {v: 42, note: 含修订}}
                  art20_5: {licensing: 12}
                note: 表后。
              applications:
                table:
                  fill: 0
                  received: [3, 1, 0, 0, 0, 0, 4]
                  denied:
                    secret: [0, 0, 0, 0, 0, 0, 0]
                    保护第三方合法权益: {自然人: 1}
                  other: {natural: 3}
              litigation:
                table:
                  missing: 原件为图片
              problems: |
                更新不够及时。
              other: 无。
            headings:
              5: 五、不足
            attachments:
              - title: 目录
                text: |
                  见网站。
            punctuation: keep
            ignore:
              - code: report.fullwidth
                reason: 原件如此
            reasons:
              year.valid: 统计口径调整
            """;

    private static final List<String> SHARDS = List.of(
            "- ", ": ", "[", "}", "\"", "'", "，", "：", "|", "&a ", "*a", "{{", "\t", "　", "～", "/", "#", "\n", "  ",
            "null", "1,234", "０", "!!x ", "<<: ", "- - -", "%", "@", "\u2028", "𬭎");

    @Test
    void wholeFileIsGood() {
        assertEquals(List.of(), TestReports.read(GOOD).findings());
    }

    @Test
    void everyLineCanBeDeleted() {
        List<String> lines = GOOD.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(i);
            assertAnswered(String.join("\n", rest));
        }
    }

    @Test
    void fileCanEndAnywhere() {
        for (int end = 0; end < GOOD.length(); end++) {
            assertAnswered(GOOD.substring(0, end));
        }
    }

    @Test
    void anythingCanStandAnywhere() {
        Random random = new Random(20240120);
        for (int i = 0; i < 2_000; i++) {
            String shard = SHARDS.get(random.nextInt(SHARDS.size()));
            int at = random.nextInt(GOOD.length());
            int cut = random.nextInt(3);
            assertAnswered(GOOD.substring(0, at) + shard + GOOD.substring(Math.min(at + cut, GOOD.length())));
        }
    }

    private static void assertAnswered(String text) {
        ReportReader.Result result = TestReports.read(text);
        for (Finding finding : result.findings()) {
            assertTrue(finding.span().isKnown() || text.isBlank(), () -> finding + "\n" + text);
            assertTrue(finding.span().line() <= text.lines().count() + 1, () -> finding + "\n" + text);
        }
        boolean failed = result.findings().stream().anyMatch(Finding::isError);
        assertEquals(!failed, result.report().isPresent(), text);
        result.report().map(Completion::complete).ifPresent(report -> Citations.nearest(report, "xyz"));
    }
}
