package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.report.Report.Section;
import org.nianbao.report.Report.Status;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Missing;
import org.nianbao.report.TableData.Origin;
import org.nianbao.report.TableData.Picture;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.yaml.YamlReader;

class ReportReaderTest {
    private static final String HEAD = "year: 2023\nagency: 柳湾市档案局\n";

    @Test
    void smallestReportHasDefaults() {
        Report report = TestReports.report(HEAD);
        assertEquals(2023, report.year());
        assertEquals("gov-2021", report.edition().id());
        assertEquals(Status.FINAL, report.status());
        assertEquals(AgencyKind.DEPARTMENT, report.kind());
        assertEquals(Punctuation.KEEP, report.punctuation());
        assertEquals(List.of("柳湾市档案局2023年政府信息公开工作年度报告"), report.title());
        assertEquals(Optional.empty(), report.signatory());
    }

    @Test
    void allPartsStandInOrderWrittenOrNot() {
        Report report = TestReports.report(HEAD + "sections: {problems: 更新不够及时。, overview: 平稳。}\n");
        assertEquals(
                List.of("overview", "disclosure", "applications", "litigation", "problems", "other"),
                report.sections().stream().map(Section::key).toList());
        assertTrue(report.sections().get(0).text().isPresent());
        assertEquals(Optional.empty(), report.sections().get(1).table());
        assertEquals(Optional.empty(), report.sections().get(5).text());
    }

    @Test
    void partWithoutItsTableHasOneOfLeftOutCells() {
        Report report = TestReports.report(HEAD + "sections: {litigation: 无案件。}\n");
        assertEquals(
                Origin.ABSENT, TestReports.cell(report, "t4", "review.total").origin());
    }

    @Test
    void nameOfGovernmentDecidesKind() {
        String text = "year: 2023\nagency: 柳湾市人民政府\n";
        assertEquals(AgencyKind.GOVERNMENT, TestReports.report(text).kind());
        assertEquals(
                AgencyKind.DEPARTMENT,
                TestReports.report(text + "agency_kind: department\n").kind());
    }

    @Test
    void chineseKeysSayTheSame() {
        Report report = TestReports.report(
                """
                年份: 2023
                机关名称: 柳湾市档案局
                状态: 送审
                标题: |
                  柳湾市档案局
                  2023年政府信息公开工作年度报告
                发布日期: 2024-01-20
                落款: {机关名称: 市档案局, 日期: 2024-01-19, 盖章: 是}
                元数据: {索引号: A-1, 公开方式: 主动公开}
                引言: 引言。
                标点: 全角
                正文:
                  总体情况: 平稳。
                  三、收到和处理政府信息公开申请情况:
                    表格:
                      一、本年新收政府信息公开申请数量: {自然人: 3, 总计: 3}
                      不予公开: {4.保护第三方合法权益: {商业企业: 1}}
                      部分公开: [0, 0, 0, 0, 0, 0, 0]
                """);
        assertEquals(Status.REVIEW, report.status());
        assertEquals(List.of("柳湾市档案局", "2023年政府信息公开工作年度报告"), report.title());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 20)), report.published());
        assertTrue(report.signatory().orElseThrow().seal());
        assertEquals("公开方式", report.metadata().get(1).name());
        assertEquals(Punctuation.FULLWIDTH, report.punctuation());
        assertEquals("3", printed(report, "received.natural"));
        assertEquals("1", printed(report, "denied.third_party.business"));
        assertEquals("0", printed(report, "partial.total"));
    }

    @Test
    void signatoryMayBeANameOrLeaveItOut() {
        assertEquals(
                "市档案局",
                TestReports.report(HEAD + "signatory: 市档案局\n")
                        .signatory()
                        .orElseThrow()
                        .agency());
        assertEquals(
                "柳湾市档案局",
                TestReports.report(HEAD + "signatory: {date: 2024-01-20}\n")
                        .signatory()
                        .orElseThrow()
                        .agency());
    }

    @Test
    void headingIsNamedByNumberNumeralOrKey() {
        for (String key : List.of("5", "五", "problems", "存在的主要问题及改进情况")) {
            Section section = TestReports.report(HEAD + "headings: {" + key + ": 五、不足}\n")
                    .sections()
                    .get(4);
            assertEquals("五、不足", section.heading(), key);
            assertTrue(section.reworded());
        }
        assertFalse(TestReports.report(HEAD).sections().get(4).reworded());
    }

    @Test
    void variantReplacesTheTable() {
        String table = "sections: {applications: {table: {other: [1, 0, 0, 0, 0, 0, 1]}}}\n";
        Report report = TestReports.report(HEAD + "edition: {form: gov-2021, t3.other: one-row}\n" + table);
        assertEquals("1", printed(report, "other.natural"));
        assertEquals("1", printed(TestReports.report(HEAD + "edition: {t3.other: one-row}\n" + table), "other.total"));
    }

    @Test
    void tableMayBeMissingOrAPicture() {
        Report report = TestReports.report(
                HEAD
                        + """
                sections:
                  disclosure: {table: {missing: 原件为图片}}
                  applications: {table: {image: t3.png, alt: 表三}}
                """);
        assertEquals("原件为图片", ((Missing) report.table("t2").orElseThrow()).reason());
        assertEquals("表三", ((Picture) report.table("t3").orElseThrow()).alt());
    }

    @Test
    void narrativeKnowsItsLines() {
        Report report = TestReports.report(HEAD + "sections:\n  overview: |\n    第一行\n    第二行\n");
        Narrative text = report.sections().get(0).text().orElseThrow();
        assertEquals("sections.overview", text.path());
        assertEquals("report.yaml:6:7", text.at(1, 2).toString());
    }

    @Test
    void writtenFieldsHavePlaces() {
        Report report = TestReports.report(
                HEAD
                        + """
                metadata: {索引号: A-1}
                sections:
                  applications:
                    table:
                      denied: {secret: [0, 0, 0, 0, 0, 0, 0]}
                """);
        assertEquals("report.yaml:2:9", report.place("agency").toString());
        assertEquals("report.yaml:3:17", report.place("metadata.索引号").toString());
        assertEquals(
                "report.yaml:7:24",
                report.place("sections.applications.table.denied.secret").toString());
        assertEquals("report.yaml:1:1", report.place("status").toString());
    }

    @Test
    void severalErrorsAreToldInOneRunInTheirOrder() {
        ReportReader.Result result = TestReports.read(
                """
                year： 2023
                agency: 柳湾市档案局
                stauts: final
                published: 2024-13-01
                sections:
                  applications: {table: {received: [1, 2]}}
                  overveiw: 平稳。
                """);
        assertEquals(
                "yaml.fullwidth-colon@1:5 report.unknown-key@3:1 report.date-impossible@4:12"
                        + " report.row-length@6:36 report.unknown-key@7:3",
                TestReports.codes(result.findings()));
        assertTrue(result.report().isEmpty());
    }

    @Test
    void warningsDoNotStandInTheWay() {
        ReportReader.Result result = TestReports.read(HEAD + "edition: gov-2019\n");
        assertEquals("report.edition-year@3:10", TestReports.codes(result.findings()));
        assertTrue(result.report().isPresent());
    }

    @Test
    void reasonsAndIgnoredFindingsAreKept() {
        Report report = TestReports.report(
                HEAD
                        + """
                ignore: [{code: report.fullwidth, reason: 原件如此}]
                reasons: {year.valid: 清理后统计口径调整}
                """);
        assertEquals("report.fullwidth", report.ignored().get(0).code());
        assertEquals("清理后统计口径调整", report.reasons().get("year.valid"));
    }

    @Test
    void attachmentsAreRead() {
        Report report = TestReports.report(HEAD + "attachments: [{title: 目录, text: 见网站。}]\n");
        assertEquals("目录", report.attachments().get(0).title());
        assertEquals("attachments.0.text", report.attachments().get(0).text().path());
    }

    @Test
    void fileWithYearOrAgencyIsMeantAsReport() {
        assertTrue(looksLikeReport("年份: 2023\n"));
        assertTrue(looksLikeReport("agency: x\n"));
        assertFalse(looksLikeReport("title: x\n"));
        assertFalse(looksLikeReport("- year\n"));
    }

    private static boolean looksLikeReport(String yaml) {
        return YamlReader.read(new SourceFile("x.yaml", yaml), new Findings())
                .filter(ReportReader::looksLikeReport)
                .isPresent();
    }

    private static String printed(Report report, String path) {
        Figures figures = (Figures) report.table("t3").orElseThrow();
        return figures.cell(path).value().printed();
    }
}
