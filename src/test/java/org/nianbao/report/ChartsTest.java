package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.Chart.Kind;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

class ChartsTest {
    private static final Report REPORT = report(2023, 30);
    private static final SourceSpan SPAN = SourceSpan.at("report.yaml", 7, 3);

    private final Findings findings = new Findings();

    private static Report report(int year, int received) {
        return Completion.complete(TestReports.report(
                """
                year: %d
                agency: 柳湾市档案局
                sections:
                  disclosure:
                    table:
                      art20_1: {rules: [/, "", 0], normative: [2, 1, 40]}
                      art20_5: {licensing: 11398889}
                      art20_6: {penalty: 3, coercion: 0}
                      art20_8: {fees: 59237.2449}
                  applications:
                    table:
                      fill: 0
                      received: {natural: %d, business: 4}
                      granted: {natural: 20}
                      denied: {secret: {natural: 2}, third_party: {business: 1}}
                      other: {misc: {natural: /}}
                  litigation:
                    table: {review: [3, 1, 0, 0, 4], direct: [1, 0, 0, 1, 2], after_review: [0, 0, 0, 0, 0]}
                """
                        .formatted(year, received)));
    }

    private Optional<Chart> read(String text) {
        return read(text, PastReports.NONE);
    }

    private Optional<Chart> read(String text, PastReports past) {
        assertTrue(Charts.isChart(text));
        return Charts.read(REPORT, past, text, SPAN, findings);
    }

    private static String figures(Chart chart) {
        return chart.rows().stream()
                .map(row -> row.name() + " "
                        + row.values().stream().map(CellValue::printed).collect(Collectors.joining("/")))
                .collect(Collectors.joining("; "));
    }

    private String said() {
        return findings.toList().stream().map(finding -> finding.code().id()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chart: applications.received|自然人 30; 商业企业 4; 科研机构 0; 社会公益组织 0; 法律服务机构 0; 其他 0",
                "chart: applications.results.natural|予以公开 20; 部分公开 0; 不予公开 2; 无法提供 0; 不予处理 0; 其他处理 ",
                "chart: applications.denied.business|属于国家秘密 0; 其他法律行政法规禁止公开 0; 危及“三安全一稳定” 0; 保护第三方合法权益 1;"
                        + " 属于三类内部事务信息 0; 属于四类过程性信息 0; 属于行政执法案卷 0; 属于行政查询事项 0",
                "chart: litigation.outcomes|结果维持 3/1/0; 结果纠正 1/0/0; 其他结果 0/0/0; 尚未审结 0/1/0",
                "chart: litigation.cases|行政复议 4; 未经复议直接起诉 2; 复议后起诉 0",
                "chart: litigation.review|结果维持 3; 结果纠正 1; 其他结果 0; 尚未审结 0",
                "chart: disclosure.decisions|行政许可 11398889; 行政处罚 3; 行政强制 0",
                "chart: disclosure.art20_6|行政处罚 3; 行政强制 0",
                "chart: disclosure.art20_1|规章 ///0; 行政规范性文件 2/1/40",
                "chart: t3.flow|上年结转 0; 本年新收 34; 本年办结 ; 结转下年 0",
                "图表：收到和处理政府信息公开申请情况.办理结果.商业企业|予以公开 0; 部分公开 0; 不予公开 1; 无法提供 0; 不予处理 0; 其他处理 0",
                "图表：表三.一、本年新收政府信息公开申请数量，饼图|自然人 30; 商业企业 4; 科研机构 0; 社会公益组织 0; 法律服务机构 0; 其他 0",
                "Chart :表三.（三）不予公开|属于国家秘密 2; 其他法律行政法规禁止公开 0; 危及“三安全一稳定” 0; 保护第三方合法权益 1;"
                        + " 属于三类内部事务信息 0; 属于四类过程性信息 0; 属于行政执法案卷 0; 属于行政查询事项 0",
            })
    void aPathStandsForFigures(String text, String figures) {
        assertEquals(figures.strip(), figures(read(text).orElseThrow()).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "chart: applications.results, 政府信息公开申请办理结果（单位：件）",
        "chart: applications.results.natural, 政府信息公开申请办理结果（自然人）（单位：件）",
        "chart: applications.received, 本年新收政府信息公开申请数量（单位：件）",
        "chart: applications.denied, 收到和处理政府信息公开申请情况：不予公开（单位：件）",
        "chart: applications.denied.secret, 收到和处理政府信息公开申请情况：不予公开——属于国家秘密（单位：件）",
        "chart: applications.denied.business, 收到和处理政府信息公开申请情况：不予公开（商业企业）（单位：件）",
        "chart: disclosure.art20_1, 主动公开政府信息情况：第二十条第（一）项（单位：件）",
        "'chart: applications.results, caption: 办理结果，含上年结转', 办理结果，含上年结转",
        "'chart: applications.results, pie, 标题：结果', 结果",
    })
    void theCaptionFollowsFromTheFormUnlessWritten(String text, String caption) {
        assertEquals(caption, read(text).orElseThrow().fullCaption());
    }

    @Test
    void optionsHaveEnglishAndChineseNames() {
        Map.of(
                        "bars", Kind.BARS,
                        "条形图", Kind.BARS,
                        "columns", Kind.COLUMNS,
                        "柱状图", Kind.COLUMNS,
                        "pie", Kind.PIE,
                        "饼图", Kind.PIE)
                .forEach((word, kind) -> assertEquals(
                        kind,
                        read("chart: applications.received, " + word)
                                .orElseThrow()
                                .kind()));
        assertEquals(
                Kind.AUTO, read("chart: applications.received").orElseThrow().kind());
        assertEquals("", said());
    }

    @ParameterizedTest
    @CsvSource({
        "chart: aplications.results, applications.results",
        "chart: applications.result, applications.results",
        "chart: applications, applications.results",
        "chart:, applications.results",
        "chart: applications.denied.secret.natural.x, applications.denied",
        "图表：收到和处理政府信息公开申请情况.办理结局, 收到和处理政府信息公开申请情况.办理结果",
        "chart: problems, applications.results",
        "chart: year, applications.results",
    })
    void anUnknownPathHasANeighbour(String text, String near) {
        assertTrue(read(text).isEmpty());
        assertEquals("chart.path", said());
        assertEquals(near, findings.toList().get(0).arguments().get(1));
        assertEquals(SPAN, findings.toList().get(0).span());
    }

    @Test
    void anUnknownOptionHasANeighbour() {
        assertTrue(read("chart: applications.received, pies").isEmpty());
        assertEquals("chart.option", said());
        assertEquals("pie", findings.toList().get(0).arguments().get(1));
    }

    @Test
    void aSingleFigureIsNoChart() {
        assertTrue(read("chart: applications.received.total").isEmpty());
        assertTrue(read("chart: disclosure.art20_8").isEmpty());
        assertEquals("chart.single chart.single", said());
    }

    @Test
    void whatIsNoNumberIsToldAndNeverZero() {
        Chart chart = read("chart: disclosure.art20_1").orElseThrow();
        assertEquals("chart.blank", said());
        assertEquals("规章", findings.toList().get(0).arguments().get(0));
        assertTrue(chart.rows().get(0).values().get(1) instanceof CellValue.Blank);
    }

    @Test
    void nothingButZeroIsTold() {
        assertFalse(read("chart: litigation.after_review").orElseThrow().hasFigures());
        assertEquals("chart.empty", said());
    }

    @Test
    void aTableWithoutFiguresIsTold() {
        Report report =
                TestReports.report("year: 2023\nagency: 某局\nsections: {applications: {table: {missing: 原件为图片}}}\n");
        Chart chart = Charts.read(report, PastReports.NONE, "chart: applications.results", SPAN, findings)
                .orElseThrow();
        assertFalse(chart.hasFigures());
        assertEquals("chart.blank chart.empty", said());
    }

    @Test
    void farApartFiguresAreTold() {
        read("chart: disclosure.decisions");
        assertEquals("chart.spread", said());
        assertEquals("3", findings.toList().get(0).arguments().get(0));
    }

    @Test
    void severalSeriesAreNoPie() {
        assertEquals(
                Kind.BARS, read("chart: litigation.outcomes, pie").orElseThrow().kind());
        assertEquals("chart.pie", said());
    }

    @Test
    void whatFallsBelowZeroIsNoPie() {
        Report report = TestReports.report("year: 2019\nagency: 某局\nsections: {disclosure: {table: {fill: 0,"
                + " art20_5: {licensing: [3, -2, 9]}}}}\n");
        Chart chart = Charts.read(report, PastReports.NONE, "chart: disclosure.art20_5.licensing, pie", SPAN, findings)
                .orElseThrow();
        assertEquals(Kind.BARS, chart.kind());
        assertEquals("", chart.unit(), "项 and 件 side by side");
        assertEquals("chart.pie", said());
    }

    @Test
    void aFigureIsDrawnOverTheYears() {
        PastReports past = later -> later.year() > 2021 ? Optional.of(report(later.year() - 1, 10)) : Optional.empty();
        Chart chart = read("chart: applications.received.total, by year", past).orElseThrow();
        assertEquals("2021年 14; 2022年 14; 2023年 34", figures(chart));
        assertEquals("本年新收政府信息公开申请数量（2021—2023年，单位：件）", chart.fullCaption());
        Chart all = read("图表：表三.本年新收政府信息公开申请数量，分年度", past).orElseThrow();
        assertEquals("[2021年, 2022年, 2023年]", all.series().toString());
        assertTrue(figures(all).startsWith("自然人 10/10/30; 商业企业 4/4/4"));
        assertEquals("", said());
    }

    @Test
    void noMoreThanFiveYearsAreDrawn() {
        PastReports past = later -> Optional.of(TestReports.report("year: " + (later.year() - 1)
                + "\nagency: 柳湾市档案局\nsections: {applications: {table: {received: {total: 3}}}}\n"));
        assertEquals(
                5,
                read("chart: applications.received.total, by year", past)
                        .orElseThrow()
                        .rows()
                        .size());
    }

    @Test
    void withoutAnEarlierReportTheYearStandsAlone() {
        Chart chart = read("chart: applications.received.total, by year").orElseThrow();
        assertEquals("2023年 34", figures(chart));
        assertEquals("本年新收政府信息公开申请数量（单位：件）", chart.fullCaption());
        assertEquals("chart.years", said());
    }

    /** The form of 2019 has one row where that of 2021 has three. */
    @Test
    void aYearOnAnotherFormHasABlankWhereItHasNoSuchRow() {
        Report old = Completion.complete(TestReports.report("year: 2020\nagency: 柳湾市档案局\nsections: {applications:"
                + " {table: {fill: 0, received: {natural: 3}}}}\n"));
        Chart chart = read("chart: applications.other.misc, by year", later -> Optional.of(old)
                        .filter(x -> later.year() == 2023))
                .orElseThrow();
        assertTrue(chart.rows().get(0).values().get(0) instanceof CellValue.Blank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"applications.received", "chart", "chart applications", "图表", "charts: x", ""})
    void otherTextIsNoChart(String text) {
        assertFalse(Charts.isChart(text));
    }
}
