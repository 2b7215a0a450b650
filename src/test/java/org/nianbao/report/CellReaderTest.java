package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.CellValue.Blank;
import org.nianbao.report.CellValue.Marker;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Origin;

class CellReaderTest {
    @ParameterizedTest
    @CsvSource({
        "12, 12, 12",
        "0, 0, 0",
        "59237.2449, 59237.2449, 59237.2449",
        "+1036, 1036, +1036",
        "-3, -3, -3",
        "−3, -3, -3",
        "010, 10, 010",
        "１２．５, 12.5, 12.5",
        "11398889, 11398889, 11398889",
    })
    void numberIsReadAndPrintedAsWritten(String written, BigDecimal amount, String printed) {
        assertEquals(new Amount(amount, printed), cell(written).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "\"-\"", "—", "--", "无", "不适用", "N/A", "'－'"})
    void markerIsNoNumber(String written) {
        assertInstanceOf(Marker.class, cell(written).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "~", "null", "'　'"})
    void blankIsWrittenAndNoNumber(String written) {
        assertEquals(new Blank(), cell(written).value());
        assertEquals(Origin.WRITTEN, cell(written).origin());
    }

    @Test
    void noteStandsBesideItsFigure() {
        Cell cell = cell("{v: 22, note: 其中修订16件}");
        assertEquals("22", cell.value().printed());
        assertEquals(Optional.of("其中修订16件"), cell.note());
        assertEquals(cell.value(), cell("{数: 22, 注: 其中修订16件}").value());
        assertEquals(new Marker("/"), cell("{v: /, note: 未统计}").value());
    }

    @ParameterizedTest
    @CsvSource({"343.78万元, 343.78", "251000元, 251000", "12, 12"})
    void moneyKeepsItsUnitWhereTheFormHasIt(String written, BigDecimal amount) {
        Report report = TestReports.report("year: 2019\nagency: 柳湾市档案局\n"
                + "sections: {disclosure: {table: {art20_9: {procurement: [1, " + written + "]}}}}\n");
        Cell cell = TestReports.cell(report, "t2", "art20_9.procurement.amount");
        assertEquals(new Amount(amount, written), cell.value());
    }

    @ParameterizedTest
    @CsvSource({
        "若干, report.cell",
        "1e3, report.cell",
        "12件, report.cell-unit",
        "12 万元, report.cell-unit",
        "22（其中修订16件）, report.cell-note",
        "22(1), report.cell-note",
        "'\"1,234\"', report.cell-thousands",
        "1 234, report.cell-thousands",
        "[1], report.kind",
        "{note: 没有数}, report.required",
        "{v: [1]}, report.kind",
        "00000000000000000000000000000000000000000000001, report.cell",
    })
    void whatIsNoFigureHasItsOwnMessage(String written, String code) {
        String found = TestReports.codes(TestReports.read(text(written)).findings());
        assertTrue(found.startsWith(code + "@5:"), found);
    }

    @Test
    void rowOfOneColumnMayBeItsCell() {
        for (String row : new String[] {"12", "[12]", "{decisions: 12}", "{v: 12}", "{本年处理决定数量: 12}"}) {
            Report report = TestReports.report("year: 2023\nagency: 柳湾市档案局\n"
                    + "sections: {disclosure: {table: {art20_5: {licensing: " + row + "}}}}\n");
            Cell cell = TestReports.cell(report, "t2", "art20_5.licensing.decisions");
            assertEquals("12", cell.value().printed(), row);
        }
    }

    private static Cell cell(String written) {
        return TestReports.cell(TestReports.report(text(written)), "t3", "received.natural");
    }

    private static String text(String written) {
        return "year: 2023\nagency: 柳湾市档案局\nsections:\n  applications:\n    table: {received: {natural: " + written
                + "}}\n";
    }
}
