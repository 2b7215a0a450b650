package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.bodies.Bodies;
import org.nianbao.bodies.BodiesReader;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceFile;

/** What merged bodies carried over is right in sum, not one by one. */
class MergerTest {
    private static final String LIST =
            """
            bodies:
              - {name: 市场监管局, merged_from: {2024: [工商局, 质监局]}}
              - {name: 药监局, merged_from: {2024: [药监局, 质监局]}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeOldBodies() throws IOException {
        write("工商局", 2023, 0, 5, 0);
        write("质监局", 2023, 0, 4, 0);
        write("药监局", 2023, 0, 1, 0);
    }

    /** A report that carries in and out this many requests, and makes this many documents. */
    private void write(String agency, int year, int in, int out, int made) throws IOException {
        Files.createDirectories(folder.resolve(String.valueOf(year)));
        Files.writeString(
                folder.resolve(year + "/" + agency + ".yaml"),
                "year: " + year + "\nagency: " + agency + "\nsections:\n  applications:\n    table:\n      fill: 0\n"
                        + "      received: {natural: " + (out + 1) + "}\n      carried_in: {natural: " + in + "}\n"
                        + "      granted: {natural: " + (in + 1) + "}\n      carried_out: {natural: " + out + "}\n"
                        + "  disclosure: {table: {fill: 0, art20_1: {normative: [" + made + ", 0, " + made + "]}}}\n");
    }

    private List<String> check(String agency, int year) throws IOException {
        Bodies bodies = BodiesReader.read(new SourceFile("bodies.yaml", LIST), new Findings())
                .orElseThrow();
        Path file = folder.resolve(year + "/" + agency + ".yaml");
        SourceFile source = new SourceFile(file.toString(), Files.readString(file));
        Report report = Completion.complete(
                ReportReader.read(source, Samples.forms()).report().orElseThrow());
        PreviousReports previous = new PreviousReports(Samples.forms(), Optional.empty(), List.of(folder), bodies);
        PreviousReports.Found found = previous.find(report, file);
        assertEquals(List.of(), found.findings());
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        return Checks.check(report, found.context()).stream()
                .filter(finding -> finding.code().id().startsWith("year."))
                .map((Finding finding) -> finding.code().id() + " " + chinese.text(finding))
                .toList();
    }

    @Test
    void theSumOfTheNewBodiesIsThatOfTheOldOnes() throws IOException {
        write("市场监管局", 2024, 8, 0, 0);
        write("药监局", 2024, 2, 0, 0);
        assertEquals(List.of(), check("市场监管局", 2024));
        assertEquals(List.of(), check("药监局", 2024));
    }

    @Test
    void aDifferenceIsToldOnceAtTheFirstOfTheNewBodies() throws IOException {
        write("市场监管局", 2024, 8, 0, 0);
        write("药监局", 2024, 1, 0, 3);
        assertEquals(List.of("year.carry 工商局、质监局、药监局 → 市场监管局、药监局：表三 自然人：二 9，上年四 10，差 1"), check("市场监管局", 2024));
        assertEquals(List.of(), check("药监局", 2024));
    }

    @Test
    void withoutAllReportsNothingIsSaidButWhatLacks() throws IOException {
        write("市场监管局", 2024, 8, 0, 0);
        Files.delete(folder.resolve("2023/质监局.yaml"));
        assertEquals(
                List.of("year.merger 工商局、质监局、药监局 → 市场监管局、药监局：跨年度关系按合并前后的机关合计核对，缺少 质监局 2023、药监局 2024 的年报，无法核对"),
                check("市场监管局", 2024));
    }

    @Test
    void theYearAfterIsCheckedAsEver() throws IOException {
        write("市场监管局", 2024, 8, 3, 0);
        write("药监局", 2024, 2, 0, 0);
        write("市场监管局", 2025, 2, 0, 0);
        assertEquals(List.of("year.carry 表三 自然人：二 2，上年四 3，差 1"), check("市场监管局", 2025));
    }

    @Test
    void tablesThatLackAreNamed() throws IOException {
        write("市场监管局", 2024, 8, 0, 0);
        write("药监局", 2024, 2, 0, 0);
        Files.writeString(
                folder.resolve("2023/质监局.yaml"),
                "year: 2023\nagency: 质监局\nsections: {applications: {table: {missing: 图片}}}\n");
        assertEquals(
                2,
                check("市场监管局", 2024).stream()
                        .filter(text -> text.startsWith(Code.YEAR_UNCHECKED.id()))
                        .count());
    }
}
