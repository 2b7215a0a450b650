package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.build.Stages;
import org.nianbao.build.Stages.Made;
import org.nianbao.source.Code;
import org.nianbao.source.Severity;

/** {@code punctuation: fullwidth} in a report file: what is printed, and what is said of it. */
final class FullWidthReportTest {
    private static String report(String punctuation) {
        return """
                year: 2023
                agency: 某市档案局
                agency_kind: department
                status: final
                published: 2024-01-16
                %s
                sections:
                  overview: |
                    全年公开,比上年多(见下).

                    详见https://a.cn:80/a,b;时间10:30.
                  disclosure: {table: {fill: 0}, note: 注:含上年.}
                  applications: {table: {fill: 0}}
                  litigation: {table: {fill: 0}}
                  problems: 本年度没有问题。
                  other: 本年度没有其他事项。
                """
                .formatted(punctuation);
    }

    private static List<String> changes(Made made) {
        return made.findings().stream()
                .filter(finding -> finding.code() == Code.NARRATIVE_MARK)
                .map(finding -> finding.severity() + " " + finding.span().line() + ":"
                        + finding.span().column() + " "
                        + String.join(" ", finding.arguments().subList(0, 2)))
                .toList();
    }

    @Test
    void eachChangeIsInformationWithItsPlace() {
        Made made = Stages.of(report("punctuation: fullwidth"));
        String text = Texts.content(made.pages());
        assertTrue(text.contains("全年公开，比上年多（见下）。"), text);
        assertTrue(text.contains("https://a.cn:80/a,b；时间10:30."), text);
        assertEquals(
                List.of(
                        "INFO 9:9 , ，",
                        "INFO 9:14 ( （",
                        "INFO 9:17 ) ）",
                        "INFO 9:18 . 。",
                        "INFO 11:26 ; ；",
                        "INFO 12:41 : ：",
                        "INFO 12:45 . 。"),
                changes(made));
    }

    @Test
    void withoutItTheMarksStayAndAreAWarning() {
        Made made = Stages.of(report(""));
        assertEquals(List.of(), changes(made));
        assertTrue(Texts.content(made.pages()).contains("全年公开,比上年多(见下)."));
        assertTrue(made.findings().stream()
                .anyMatch(
                        finding -> finding.code() == Code.STYLE_ASCII_MARK && finding.severity() == Severity.WARNING));
    }
}
