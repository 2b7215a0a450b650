package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.Report.Section;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Missing;
import org.nianbao.report.TableData.Picture;

/** The tables of a report, written out and read back, say the same. */
class TablesTextTest {
    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTablesOfTheExamplesReadBackEqual(Path file) throws IOException {
        assertReadsBack(TestReports.report(Files.readString(file)));
    }

    @Test
    void signsBlanksNotesAndAmountsReadBackEqual() {
        assertReadsBack(TestReports.report("year: 2023\nagency: \"某局#: 'a' \\\"b\\\" null\"\nsections:\n  disclosure:\n"
                + "    table:\n      art20_1: {rules: [/, ——, ~], normative: [{v: 1, note: 'null'}, N/A, +7]}\n"
                + "      art20_8: {fees: [{v: 343.78, note: \"a: \\\"b\\\" #\\n{c}\"}]}\n"));
    }

    @Test
    void tablesInAnotherFormStandInsAndVariantsReadBackEqual() {
        assertReadsBack(TestReports.report("year: 2023\nagency: 柳湾市档案局\nedition: {t3.other: one-row}\nsections:\n"
                + "  disclosure: {table: {missing: \"原件为图片: 第1页\"}}\n"
                + "  applications: {table: {fill: 0, granted: {natural: 2}, other: {natural: 5}}}\n"
                + "  litigation: {table: {image: images/t4.png, alt: \"表四，共 3 件\"}}\n"));
    }

    private static void assertReadsBack(Report written) {
        Report report = Completion.complete(written);
        Report again = TestReports.report(TablesText.of(report));
        assertEquals(contents(report), contents(Completion.complete(again)));
        assertEquals(report.year(), again.year());
        assertEquals(report.agency(), again.agency());
        assertEquals(report.kind(), again.kind());
        assertEquals(report.edition(), again.edition());
    }

    private static Map<String, String> contents(Report report) {
        return report.sections().stream()
                .filter(section -> section.table().isPresent())
                .collect(Collectors.toMap(
                        Section::key, section -> content(section.table().get())));
    }

    private static String content(TableData table) {
        if (table instanceof Missing missing) {
            return "missing " + missing.reason();
        } else if (table instanceof Picture picture) {
            return "image " + picture.path() + " " + picture.alt();
        }
        Map<String, String> cells = new TreeMap<>();
        ((Figures) table).cells().forEach((path, cell) -> cells.put(path, cell.value() + " " + cell.note()));
        return cells.toString();
    }
}
