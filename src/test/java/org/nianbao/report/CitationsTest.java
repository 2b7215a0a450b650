package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

class CitationsTest {
    private static final Report REPORT = Completion.complete(
            TestReports.report(
                    """
            year: 2023
            agency: 柳湾市档案局
            published: 2024-01-09
            signatory: {agency: 市档案局}
            metadata: {索引号: A-1}
            sections:
              disclosure: {table: {art20_8: {fees: 59237.2449}}}
              applications:
                table:
                  fill: 0
                  received: {natural: 30, business: 4}
                  denied: {secret: {natural: 2}, third_party: {business: 1}}
                  other: {misc: {natural: /}}
              litigation: {table: {missing: 原件为图片}}
            """));

    @ParameterizedTest
    @CsvSource({
        "year, 2023",
        "' agency ', 柳湾市档案局",
        "机关名称, 柳湾市档案局",
        "title, 柳湾市档案局2023年政府信息公开工作年度报告",
        "published, 2024年1月9日",
        "signatory.agency, 市档案局",
        "落款.机关名称, 市档案局",
        "metadata.索引号, A-1",
        "applications.received.total, 34",
        "t3.received.total, 34",
        "disclosure.art20_8.fees.amount, 59237.2449",
        "三、收到和处理政府信息公开申请情况.一、本年新收政府信息公开申请数量.自然人, 30",
        "收到和处理政府信息公开申请情况.不予公开.4.保护第三方合法权益.商业企业, 1",
        "表三.（三）不予公开.总计, 3",
        "applications.denied.natural, 2",
        "applications.result_total.business, 1",
        "applications.other.natural, ''",
        "applications.other.misc.natural, /",
        "signatory.date, ''",
        "litigation.review.total, ''",
    })
    void pathStandsForItsText(String path, String text) {
        assertEquals(Optional.of(text), Citations.resolve(REPORT, path));
    }

    @ParameterizedTest
    @CsvSource({
        "applications.recieved.total, applications.received.total",
        "aplications.denied.secret.natural, applications.denied.secret.natural",
        "agancy, agency",
        "收到和处理政府信息公开申请情况.予以公布.自然人, 收到和处理政府信息公开申请情况.予以公开.自然人",
    })
    void unknownPathHasANeighbour(String path, String nearest) {
        assertEquals(Optional.empty(), Citations.resolve(REPORT, path));
        assertEquals(Optional.of(nearest), Citations.nearest(REPORT, path));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        ".",
        "applications",
        "applications.received",
        "sections.overview",
        "signatory",
        "year.total",
        "metadata.x"
    })
    void whatIsNoFigureIsNotCited(String path) {
        assertEquals(Optional.empty(), Citations.resolve(REPORT, path));
    }

    @Test
    void citingNothingIsSaid() {
        Findings findings = new Findings();
        SourceSpan span = SourceSpan.at("report.yaml", 7, 3);
        assertEquals(
                "{{applications.recieved.total}}",
                Citations.cite(REPORT, "applications.recieved.total", span, findings));
        assertEquals("", Citations.cite(REPORT, "applications.other.natural", span, findings));
        assertEquals("34", Citations.cite(REPORT, "applications.received.total", span, findings));
        assertEquals("report.citation@7:3 report.citation-blank@7:3", TestReports.codes(findings.toList()));
    }
}
