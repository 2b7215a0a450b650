package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;

/** Equations, counts, blanks and absent tables, with the faults of published reports (made-up names, same figures). */
class TableChecksTest {
    private static final String BALANCED =
            "received: {natural: 12, business: 1}\n      granted: {natural: 11, business: 1}"
                    + "\n      carried_out: {natural: 1}";

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2023})
    void soundTableIsSilent(int year) {
        assertEquals("", Samples.texts(only(Samples.check(Samples.tableThree(year, BALANCED)), "t3", "sum", "any")));
    }

    @Test
    void brokenBalanceShowsBothSides() {
        List<Finding> findings =
                Samples.check(Samples.tableThree(2023, "received: {natural: 12}", "granted: {natural: 11}"));
        assertEquals(
                List.of("表三 自然人：一 12 + 二 0 = 12，三（七） 11 + 四 0 = 11，差 1"), Samples.texts(findings, Code.T3_BALANCE));
    }

    /** A published case: 60 + 0 received against 61 + 0 handled. */
    @Test
    void sixtyAgainstSixtyOne() {
        List<Finding> findings =
                Samples.check(Samples.tableThree(2021, "received: {business: 60}", "granted: {business: 61}"));
        assertEquals("表三 商业企业：一 60 + 二 0 = 60，三（七） 61 + 四 0 = 61，差 1", balance(findings));
    }

    private static String balance(List<Finding> findings) {
        return Samples.texts(findings, Code.T3_BALANCE).get(0);
    }

    @Test
    void writtenTotalIsCheckedInItsOwnPlace() {
        String yaml = Samples.tableThree(2023, "received: {natural: 3, total: 4}", "granted: {natural: 3}");
        Finding finding = Samples.check(yaml).stream()
                .filter(found -> found.code() == Code.T3_ROW_TOTAL)
                .findFirst()
                .orElseThrow();
        assertEquals(7, finding.span().line());
        assertEquals(
                "      received: {natural: 3, total: ".length() + 1,
                finding.span().column());
        assertEquals(
                "表三 一、本年新收政府信息公开申请数量：总计 4，自然人 3 + 商业企业 0 + 科研机构 0 + 社会公益组织 0 + 法律服务机构 0 + 其他 0 = 3，差 1",
                Samples.texts(Samples.check(yaml), Code.T3_ROW_TOTAL).get(0));
    }

    @Test
    void resultsAreSummedOverGroupsInBothFormsOfOther() {
        String rows = "received: {natural: 9}\n      denied: {secret: {natural: 1}, inquiry: {natural: 1}}"
                + "\n      other: %s\n      result_total: {natural: 9}";
        String sixRows = String.format(rows, "{misc: {natural: 6}}");
        String oneRow = String.format(rows, "{natural: 6}");
        assertEquals(1, count(Samples.check(Samples.tableThree(2023, sixRows)), Code.T3_RESULTS));
        assertEquals(1, count(Samples.check(Samples.tableThree(2020, oneRow)), Code.T3_RESULTS));
        String variant = "edition: {form: gov-2021, t3.other: one-row}\n" + Samples.tableThree(2023, oneRow);
        assertEquals(
                List.of("表三 自然人：三（七） 9，三（一） 0 + 三（二） 0 + 三（三） 2 + 三（四） 0 + 三（五） 0 + 三（六） 6 = 8，差 1"),
                Samples.texts(Samples.check(variant), Code.T3_RESULTS));
    }

    /** A published report prints 0 as the total of 10 + 1 and of 5. */
    @Test
    void totalsPrintedAsZero() {
        List<Finding> findings = Samples.check("year: 2023\nagency: 柳湾市档案局\nsections:\n  litigation:\n    table:\n"
                + "      review: {upheld: 10, corrected: 0, other: 1, pending: 0, total: 0}\n"
                + "      direct: {upheld: 0, corrected: 0, other: 0, pending: 0, total: 0}\n"
                + "      after_review: {upheld: 5, corrected: 0, other: 0, pending: 0, total: 0}\n");
        assertEquals(
                List.of(
                        "表四 行政复议：总计 0，结果维持 10 + 结果纠正 0 + 其他结果 1 + 尚未审结 0 = 11，差 11",
                        "表四 复议后起诉：总计 0，结果维持 5 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 5，差 5"),
                Samples.texts(findings, Code.T4_BLOCK_TOTAL));
    }

    /** A published report of 2019 leaves the totals of all nineteen rows of results blank. */
    @Test
    void blankTotalsAreNeitherZeroNorTrue() {
        String blank = "{natural: 0, business: 0, research: 0, social: 0, legal_service: 0, other_org: 0, total: }";
        String yaml = Samples.tableThree(
                2019,
                "granted: " + blank,
                "partial: " + blank,
                group("denied", blank, "secret law safety third_party internal process enforcement inquiry"),
                group("unavailable", blank, "not_held no_ready unclear"),
                group("not_handled", blank, "petition repeat publication excessive confirm"),
                "other: " + blank);
        List<Finding> findings = Samples.check(yaml);
        assertEquals(List.of(), Samples.errors(findings));
        List<String> blanks = Samples.texts(findings, Code.ANY_BLANK);
        assertEquals(19, blanks.size());
        assertTrue(blanks.contains("表三 （三）不予公开 1.：总计 未填"), blanks.toString());
        String open = String.join("\n", Samples.texts(findings, Code.SUM_UNCHECKED));
        assertTrue(open.contains("……（19）：勾稽关系 t3.row_total 无法核对，缺 表三 （一）予以公开 × 总计、"), open);
        assertTrue(open.contains("表三 总计：勾稽关系 t3.results 无法核对"), open);
    }

    private static String group(String key, String row, String children) {
        return key + ":\n"
                + List.of(children.split(" ")).stream()
                        .map(child -> "        " + child + ": " + row)
                        .collect(Collectors.joining("\n"));
    }

    /** A published report lost one cell when it was copied. */
    @Test
    void lostCellNamesWhatCannotBeChecked() {
        List<Finding> findings =
                Samples.check(Samples.tableThree(2023, "received: {natural: 2, social: }", "granted: {natural: 2}"));
        assertEquals(List.of("表三 一、本年新收政府信息公开申请数量：社会公益组织 未填"), Samples.texts(findings, Code.ANY_BLANK));
        String cell = "表三 一、本年新收政府信息公开申请数量 × 社会公益组织";
        String total = "表三 一、本年新收政府信息公开申请数量 × 总计";
        assertEquals(
                List.of(
                        "表三 社会公益组织、总计：勾稽关系 t3.balance 无法核对，缺 " + cell + "、" + total,
                        "表三 一、本年新收政府信息公开申请数量：勾稽关系 t3.row_total 无法核对，缺 " + cell + "、" + total),
                Samples.texts(findings, Code.SUM_UNCHECKED));
    }

    @Test
    void markerIsNamed() {
        List<Finding> findings = Samples.check(Samples.tableThree(2023, "received: {natural: /, business: /}"));
        assertEquals(List.of("表三 一、本年新收政府信息公开申请数量：自然人、商业企业 写的是“/”"), Samples.texts(findings, Code.ANY_MARKER));
        assertEquals(List.of(), Samples.errors(findings));
    }

    @Test
    void countsAreWholeAndNotNegative() {
        List<Finding> findings = Samples.check(Samples.tableThree(
                2023, "received: {natural: -1, business: 1.5}", "granted: {natural: -1, business: 1.5}"));
        assertEquals(
                "表三 一、本年新收政府信息公开申请数量 × 自然人：“-1”应为不小于 0 的整数",
                Samples.texts(findings, Code.ANY_COUNT).get(0));
    }

    @Test
    void changesMayBeNegativeAndAmountsBroken() {
        String yaml = "year: 2020\nagency: 柳湾市档案局\nsections:\n  disclosure:\n    table:\n      fill: 0\n"
                + "      art20_5: {licensing: {prev_items: 9, delta: -3, decisions: 1}}\n"
                + "      art20_9: {procurement: {items: 1, amount: 343.78万元}}\n";
        assertEquals(0, count(Samples.check(yaml), Code.ANY_COUNT));
        String newer = "year: 2023\nagency: 柳湾市档案局\nsections:\n  disclosure:\n    table:\n      fill: 0\n"
                + "      art20_8: {fees: {amount: %s}}\n";
        assertEquals(0, count(Samples.check(String.format(newer, "59237.2449")), Code.ANY_AMOUNT));
        assertEquals(1, count(Samples.check(String.format(newer, "-0.01")), Code.ANY_AMOUNT));
    }

    @Test
    void absentTablesAreNamedOnce() {
        String yaml = "year: 2023\nagency: 柳湾市档案局\nsections:\n  disclosure: {table: {missing: 原件为图片}}\n"
                + "  applications: {table: {image: t3.png}}\n  litigation: {text: 无。}\n";
        List<Finding> findings = Samples.check(yaml);
        assertEquals(List.of("表二缺失：原件为图片"), Samples.texts(findings, Code.TABLE_MISSING));
        assertEquals(List.of("表三是图片 t3.png，其中的数据无法核对"), Samples.texts(findings, Code.TABLE_IMAGE));
        assertEquals(List.of("表四没有一个数字"), Samples.texts(findings, Code.TABLE_EMPTY));
        assertEquals(0, count(findings, Code.SUM_UNCHECKED));
        assertEquals(
                List.of("缺少“一、总体情况”部分", "缺少“五、存在的主要问题及改进情况”部分", "缺少“六、其他需要报告的事项”部分"),
                Samples.texts(findings, Code.PART_MISSING));
    }

    private static long count(List<Finding> findings, Code code) {
        return findings.stream().filter(finding -> finding.code() == code).count();
    }

    private static List<Finding> only(List<Finding> findings, String... groups) {
        return findings.stream()
                .filter(finding -> List.of(groups).contains(finding.code().id().split("\\.")[0]))
                .toList();
    }
}
