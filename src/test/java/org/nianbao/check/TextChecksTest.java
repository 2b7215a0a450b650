package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;

/**
 * Running text against tables. The report of these tests has: 一 12 (自然人 10, 商业企业 2), 二 1, （七） 11 = 予以公开 5 +
 * 部分公开 2 + 不予公开 2 + 无法提供 1 + 不予处理 1, 四 2; 行政复议 3, 行政诉讼 1 + 1; 行政规范性文件 made 4, repealed 2,
 * valid 20.
 */
class TextChecksTest {
    private static final String TABLES = "  disclosure:\n    table:\n      fill: 0\n"
            + "      art20_1: {normative: {made: 4, repealed: 2, valid: 20}}\n"
            + "  applications:\n    table:\n      fill: 0\n"
            + "      received: {natural: 10, business: 2}\n      carried_in: {natural: 1}\n"
            + "      granted: {natural: 5}\n      partial: {natural: 2}\n"
            + "      denied: {secret: {natural: 1}, process: {business: 1}}\n"
            + "      unavailable: {not_held: {natural: 1}}\n      not_handled: {repeat: {business: 1}}\n"
            + "      carried_out: {natural: 2}\n"
            + "  litigation:\n    table:\n      fill: 0\n      review: {upheld: 3}\n      direct: {upheld: 1}\n"
            + "      after_review: {pending: 1}\n";

    private static List<Finding> check(String agency, String text) {
        return Samples.check(
                "year: 2023\nagency: " + agency + "\nsections:\n  overview: |\n    " + text + "\n" + TABLES);
    }

    private static List<String> found(String agency, String text) {
        return check(agency, text).stream()
                .map(finding -> finding.code().id())
                .filter(code -> code.startsWith("text."))
                .distinct()
                .toList();
    }

    /** The text may speak of the government itself where the table has the whole district. */
    @ParameterizedTest
    @CsvSource({
        "柳湾区人民政府, 区政府收到政府信息公开申请4件。, ''",
        "柳湾区人民政府, 区政府办公室共收到申请5件。, ''",
        "柳湾区人民政府, 本机关收到政府信息公开申请7件。, ''",
        "柳湾区人民政府, 全区共收到政府信息公开申请12件。, ''",
        "柳湾区人民政府, 全区共收到政府信息公开申请95件。, text.received",
        "柳湾区人民政府, 全区各级行政机关共收到政府信息公开申请95件。, text.received",
        "柳湾市档案局, 我局收到政府信息公开申请95件。, text.received",
        "柳湾市档案局, 各科室收到政府信息公开申请95件。, text.received",
    })
    void scopeDecidesWhatATextMayMean(String agency, String text, String code) {
        assertEquals(code.isEmpty() ? List.of() : List.of(code), found(agency, text), text);
    }

    @Test
    void bothReadingsAreNamedAndTheFigureIsPointedAt() {
        List<Finding> findings = check("柳湾市档案局", "2023年，本机关受理政府信息公开申请15件。");
        assertEquals(
                List.of("“受理政府信息公开申请15件”与表格不一致：文中 15，表三 一 × 总计 12；表三 一+二 × 总计 13"),
                Samples.texts(findings, Code.TEXT_RECEIVED));
        Finding finding = findings.stream()
                .filter(found -> found.code() == Code.TEXT_RECEIVED)
                .findFirst()
                .orElseThrow();
        assertEquals(5, finding.span().line());
        assertEquals(5 + "2023年，本机关".length(), finding.span().column());
    }

    @Test
    void cellsWithoutNumbersAreNotCompared() {
        String yaml = "year: 2023\nagency: 柳湾市档案局\nsections:\n  overview: 收到政府信息公开申请15件。\n"
                + "  applications:\n    table:\n      fill: 0\n      received: {natural: }\n";
        assertEquals(List.of(), Samples.texts(Samples.check(yaml), Code.TEXT_RECEIVED));
    }

    @Test
    void documentsOfTheOlderFormAreComparedWithItsColumns() {
        String yaml = "year: 2020\nagency: 柳湾市档案局\nsections:\n  overview: 全年制发规范性文件%d件。\n"
                + "  disclosure:\n    table:\n      fill: 0\n      art20_1: {normative: {new_made: 4}}\n";
        assertEquals(
                0,
                Samples.texts(Samples.check(String.format(yaml, 4)), Code.TEXT_DOCUMENTS)
                        .size());
        assertEquals(
                1,
                Samples.texts(Samples.check(String.format(yaml, 5)), Code.TEXT_DOCUMENTS)
                        .size());
    }

    /** 4.348 % is printed as 4.35 and as 4.34. */
    @ParameterizedTest
    @CsvSource({"4.35, 0", "4.34, 0", "4.3, 0", "4, 0", "4.36, 1", "4.4, 1", "5, 1"})
    void sharesMayBeRoundedOrCutOff(String percent, int findings) {
        String yaml = "year: 2023\nagency: 柳湾市档案局\nsections:\n  overview: 申请中，无法提供1件（" + percent + "%）。\n"
                + Samples.tableThree(
                                2023,
                                "received: {natural: 23}",
                                "granted: {natural: 22}",
                                "unavailable: {unclear: {natural: 1}}")
                        .replaceFirst("(?s).*sections:\n", "");
        assertEquals(
                findings, Samples.texts(Samples.check(yaml), Code.TEXT_PERCENT).size());
    }

    @Test
    void theTitleNamesTheReportYear() {
        String yaml = "year: 2023\nagency: 柳湾市档案局\ntitle: 柳湾市档案局2022年政府信息公开工作年度报告\n";
        assertEquals(1, Samples.texts(Samples.check(yaml), Code.TEXT_YEAR).size());
        assertEquals(
                0,
                Samples.texts(Samples.check(yaml.replace("2022", "2023")), Code.TEXT_YEAR)
                        .size());
    }
}
