package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Origin;

class CompletionTest {
    @Test
    void totalLeftOutIsComputed() {
        Report report = TestReports.withTableThree(
                "received: {natural: 3, business: 1, research: 0, social: 0, legal_service: 0, other_org: 0}");
        assertEquals("4 COMPUTED", cell(report, "received.total"));
    }

    @Test
    void totalWrittenIsKeptEvenWhenWrongOrBlank() {
        Report report = TestReports.withTableThree(
                "received: {natural: 3, business: 1, research: 0, social: 0, legal_service: 0, other_org: 0, total: 9}",
                "carried_in: {natural: 1, business: 0, research: 0, social: 0, legal_service: 0, other_org: 0, total: }");
        assertEquals("9 WRITTEN", cell(report, "received.total"));
        assertEquals(" WRITTEN", cell(report, "carried_in.total"));
    }

    @Test
    void blankAndMarkerAreNeverZero() {
        Report report = TestReports.withTableThree(
                "received: {natural: 3, business: /, research: 0, social: 0, legal_service: 0, other_org: 0}",
                "carried_in: {natural: 3, business: , research: 0, social: 0, legal_service: 0, other_org: 0}",
                "granted: {natural: 3}");
        assertEquals(" ABSENT", cell(report, "received.total"));
        assertEquals(" ABSENT", cell(report, "carried_in.total"));
        assertEquals(" ABSENT", cell(report, "granted.total"));
    }

    @Test
    void fillMakesCellsZeroAndTotalsSums() {
        Report report = TestReports.withTableThree(
                "fill: 0", "received: {natural: 3}", "granted: {natural: 2}", "denied: {secret: {business: 1}}");
        assertEquals("0 FILLED", cell(report, "received.business"));
        assertEquals("3 COMPUTED", cell(report, "received.total"));
        assertEquals("0 COMPUTED", cell(report, "partial.total"));
        assertEquals("2 COMPUTED", cell(report, "result_total.natural"));
        assertEquals("1 COMPUTED", cell(report, "result_total.business"));
        assertEquals("3 COMPUTED", cell(report, "result_total.total"));
    }

    @Test
    void fillLeavesWrittenBlanksAlone() {
        Report report = TestReports.withTableThree("fill: 0", "received: {natural: 3, business: }");
        assertEquals(" WRITTEN", cell(report, "received.business"));
        assertEquals(" ABSENT", cell(report, "received.total"));
    }

    @Test
    void groupInOneRowIsSummedLikeItsRows() {
        Report report = TestReports.report("year: 2023\nagency: 柳湾市档案局\nedition: {t3.other: one-row}\n"
                + "sections: {applications: {table: {fill: 0, granted: {natural: 2}, other: {natural: 5}}}}\n");
        assertEquals("7 COMPUTED", cell(report, "result_total.natural"));
        assertEquals("7 COMPUTED", cell(report, "result_total.total"));
    }

    @Test
    void blocksOfTableFourHaveTotals() {
        Report report = TestReports.report("year: 2023\nagency: 柳湾市档案局\n"
                + "sections: {litigation: {table: {review: {upheld: 10, corrected: 1, other: 0, pending: 2}}}}\n");
        assertEquals("13 COMPUTED", text(TestReports.cell(Completion.complete(report), "t4", "review.total")));
    }

    @Test
    void completeReportIsReturnedAsItIs() {
        Report report = TestReports.report("year: 2023\nagency: 柳湾市档案局\n");
        assertSame(report, Completion.complete(report));
    }

    private static String cell(Report report, String path) {
        return text(TestReports.cell(Completion.complete(report), "t3", path));
    }

    private static String text(Cell cell) {
        Origin origin = cell.origin();
        return cell.value().printed() + " " + origin;
    }
}
