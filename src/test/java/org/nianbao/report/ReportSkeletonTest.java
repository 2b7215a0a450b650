package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.form.Edition;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.report.Report.Status;

class ReportSkeletonTest {
    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2025})
    void skeletonReadsWithoutFindings(int year) {
        String text = ReportSkeleton.text("柳湾市档案局", year, edition(year), Optional.empty());
        ReportReader.Result result = TestReports.read(text);
        assertEquals(List.of(), result.findings());
        assertEquals(year, result.report().orElseThrow().year());
        assertEquals(Status.DRAFT, result.report().orElseThrow().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"柳湾市“数据”局", "a: b # c", "x\\y\"z", "第1局", "柳湾市人民政府"})
    void nameIsWrittenSoThatItReadsBack(String agency) {
        Report report = TestReports.report(ReportSkeleton.text(agency, 2023, edition(2023), Optional.empty()));
        assertEquals(agency, report.agency());
        assertEquals(agency, report.signatory().orElseThrow().agency());
    }

    @Test
    void governmentIsRecognisedByItsName() {
        String text = ReportSkeleton.text("柳湾市人民政府", 2023, edition(2023), Optional.empty());
        assertTrue(text.contains("agency_kind: government"), text);
        assertEquals(AgencyKind.GOVERNMENT, TestReports.report(text).kind());
    }

    @Test
    void whatStaysIsCarriedOver() {
        Report last = TestReports.report(
                """
                year: 2022
                agency: 柳湾市档案局
                agency_kind: government
                edition: {t3.other: one-row}
                title: [柳湾市档案局, 2022年年度报告]
                signatory: {agency: 市档案局, date: 2023-01-10, seal: true}
                metadata: {索引号: A-1, 公开方式: 主动公开}
                headings: {5: 五、不足}
                sections:
                  disclosure: {table: {art20_1: {normative: [3, 1, 42]}}}
                  applications: {table: {fill: 0, carried_out: {natural: 2, business: 1}}}
                """);
        String text = ReportSkeleton.text("柳湾市档案局", 2023, edition(2023), Optional.of(last));
        Report report = TestReports.report(text);
        assertEquals(List.of("柳湾市档案局", "2023年年度报告"), report.title());
        assertEquals(AgencyKind.GOVERNMENT, report.kind());
        assertEquals("市档案局", report.signatory().orElseThrow().agency());
        assertTrue(report.signatory().orElseThrow().seal());
        assertEquals(Optional.empty(), report.signatory().orElseThrow().date());
        assertEquals(
                List.of("索引号", "公开方式"),
                report.metadata().stream().map(Report.MetadataItem::name).toList());
        assertEquals("五、不足", report.sections().get(4).heading());
        assertEquals(
                "2",
                TestReports.cell(report, "t3", "carried_in.natural").value().printed());
        assertEquals(
                "3", TestReports.cell(report, "t3", "carried_in.total").value().printed());
        assertEquals("0", TestReports.cell(report, "t3", "other.total").value().printed());
        assertTrue(text.contains("上年现行有效件数：行政规范性文件 42"), text);
    }

    @Test
    void lastYearOfAnotherFormGivesWhatItHas() {
        Report last = TestReports.report("year: 2020\nagency: 柳湾市档案局\n"
                + "sections: {applications: {table: {carried_out: [1, 0, 0, 0, 0, 0, 1]}}}\n");
        Report report = TestReports.report(ReportSkeleton.text("柳湾市档案局", 2021, edition(2021), Optional.of(last)));
        assertEquals(
                "1", TestReports.cell(report, "t3", "carried_in.total").value().printed());
        assertEquals(
                "0", TestReports.cell(report, "t3", "other.misc.total").value().printed());
    }

    private static Edition edition(int year) {
        return TestReports.forms().forYear(year).orElseThrow();
    }
}
