package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nianbao aggregate} and {@code check --children} as an office uses them. */
final class AggregateTest {
    @TempDir
    Path folder;

    private Path reports;
    private Path parent;

    @BeforeEach
    void writeReports() throws IOException {
        reports = Files.createDirectories(folder.resolve("年报 2023"));
        parent = folder.resolve("市 2023.yaml");
        write("甲局", 3, "licensing: 4");
        write("乙 局", 5, "licensing: 6");
    }

    private void write(String name, int received, String licensing) throws IOException {
        Files.writeString(reports.resolve(name + ".yaml"), report(name, received, licensing));
    }

    private static String report(String name, int received, String licensing) {
        return "year: 2023\nagency: " + name + "\nsections:\n  disclosure: {table: {fill: 0, art20_5: {" + licensing
                + "}, art20_1: {rules: [1, 0, 1]}}}\n  applications:\n    table:\n      fill: 0\n      received: {natural: "
                + received + "}\n      granted: {natural: " + received + "}\n  litigation: {table: {fill: 0}}\n";
    }

    private CommandLine aggregate(Object... more) {
        List<Object> line = new ArrayList<>(List.of("aggregate", reports, "--agency", "柳湾市人民政府", "--year", "2023"));
        line.addAll(List.of(more));
        return CommandLine.run(line.toArray());
    }

    @Test
    void theParentIsWrittenOnceAndChecksWithoutErrors() throws IOException {
        CommandLine first = aggregate("-o", parent);
        assertEquals(0, first.status(), first.all());
        assertTrue(first.out().contains("2 reports summed up"), first.out());
        assertTrue(Files.readString(parent).contains("natural:       8"), Files.readString(parent));
        CommandLine again = aggregate("-o", parent);
        assertEquals(2, again.status());
        assertTrue(again.err().contains("already exists"), again.err());
        assertEquals(0, aggregate("-o", parent, "--force").status());
        CommandLine check = CommandLine.run("check", parent, "--children", reports);
        assertEquals(0, check.status(), check.all());
        assertTrue(check.out().contains("Held against 2 reports: 194 cells equal, 0 different"), check.out());
    }

    @Test
    void aWrongFigureOfTheParentIsFoundAtItsPlace() throws IOException {
        aggregate("-o", parent);
        String text = Files.readString(parent);
        Files.writeString(parent, text.replace("licensing: 10", "licensing: 11"));
        CommandLine check = CommandLine.run("check", parent, "--children", reports, "--strict");
        assertEquals(1, check.status());
        int line =
                1 + (int) text.substring(0, text.indexOf("licensing:")).lines().count() - 1;
        assertTrue(check.out().contains(parent + ":" + line + ":"), check.out());
        assertTrue(check.out().contains("11, the reports come to 10 (乙 局 6、甲局 4), difference 1"), check.out());
    }

    @Test
    void jsonHasEveryCellWithItsChildren() {
        JsonObject cell = aggregate("-o", parent, "--format", "json")
                .out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(object ->
                        object.has("cell") && object.get("cell").getAsString().equals("received.natural"))
                .findFirst()
                .orElseThrow();
        assertEquals("sum", cell.get("status").getAsString());
        assertEquals("8", cell.get("value").getAsString());
        JsonArray children = cell.getAsJsonArray("children");
        assertEquals(2, children.size());
        assertEquals("乙 局", children.get(0).getAsJsonObject().get("agency").getAsString());
        CommandLine check = CommandLine.run("check", parent, "--children", reports, "--format", "json");
        assertTrue(
                check.out()
                                .lines()
                                .filter(line -> line.contains("\"verdict\":\"equal\""))
                                .count()
                        > 190,
                check.out());
        check.out().lines().forEach(JsonParser::parseString);
    }

    @Test
    void theDraftOfTheOfficeGivesTextAndTheCellsThatAreNotSummed() throws IOException {
        Path own = folder.resolve("本级.yaml");
        Files.writeString(
                own,
                "year: 2023\nagency: 柳湾市人民政府\nsections:\n  overview: 本市情况。\n"
                        + "  disclosure: {table: {art20_1: {rules: [2, 0, 11]}, art20_5: {licensing: 99}}}\n");
        CommandLine run = CommandLine.run("aggregate", reports, "--from", own, "-o", parent);
        assertEquals(0, run.status(), run.all());
        assertTrue(run.out().contains("[collect.own-figures]"), run.out());
        String text = Files.readString(parent);
        assertTrue(text.contains("本市情况。"), text);
        assertTrue(text.contains("valid:    11  # 现行有效件数：不汇总"), text);
        assertTrue(text.contains("licensing: 10 "), text);
        CommandLine renewed = CommandLine.run("aggregate", reports, "--from", parent, "-o", parent, "--force");
        assertEquals(0, renewed.status(), renewed.all());
        assertFalse(renewed.out().contains("["), renewed.out());
        assertEquals(text, Files.readString(parent));
    }

    @Test
    void pdfsWithDataCountAndThoseWithoutAreNamed() throws IOException {
        Path pdfs = folder.resolve("pdf");
        Path third = folder.resolve("丙局.yaml");
        Files.writeString(third, report("丙局", 7, "licensing: 0"));
        assertEquals(
                0, CommandLine.run("build", third, "-o", pdfs, "--attach-data").status());
        assertEquals(0, CommandLine.run("build", reports).status());
        CommandLine good = CommandLine.run("aggregate", reports, pdfs, "--agency", "市", "--year", "2023", "-o", parent);
        assertEquals(0, good.status(), good.all());
        assertTrue(good.out().contains("3 reports summed up"), good.out());
        assertTrue(Files.readString(parent).contains("natural:       15"));
        Files.delete(reports.resolve("甲局.yaml"));
        CommandLine bad = aggregate("-o", folder.resolve("2.yaml"));
        assertEquals(1, bad.status(), bad.all());
        assertTrue(bad.out().contains("[pdf.no-data]"), bad.out());
        assertTrue(bad.out().contains("Not in the sum: " + reports.resolve("甲局.pdf")), bad.out());
        assertTrue(Files.readString(folder.resolve("2.yaml")).contains("甲局.pdf：无法读取"));
    }

    @Test
    void aReportThatCannotBeReadIsNamedAndTheOthersAreSummed() throws IOException {
        Files.writeString(reports.resolve("丙局.yaml"), "year： 2023\nagency: 丙局\n");
        Files.writeString(reports.resolve("bodies.yaml"), "bodies: [甲局, 乙局, 丙局, 丁局]\n");
        CommandLine run = aggregate("-o", parent);
        assertEquals(1, run.status(), run.all());
        assertTrue(run.out().contains("[yaml.fullwidth-colon]"), run.out());
        assertTrue(run.out().contains("丁局 has not reported"), run.out());
        assertFalse(run.out().contains("丙局 has not reported"), run.out());
        assertTrue(run.out().contains("Not in the sum: 丙局、丁局"), run.out());
    }

    @Test
    void anEmptyFolderOrAWrongListWritesNothing() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("空"));
        CommandLine none = CommandLine.run("aggregate", empty, "--agency", "市", "--year", "2023", "-o", parent);
        assertEquals(1, none.status());
        assertTrue(none.out().contains("[build.no-report]"), none.out());
        Files.writeString(reports.resolve("bodies.yaml"), "bodies: [甲局, 甲局]\n");
        CommandLine wrong = aggregate("-o", parent);
        assertEquals(1, wrong.status());
        assertTrue(wrong.out().contains("bodies.yaml:1:14: error"), wrong.out());
        assertFalse(Files.exists(parent));
    }

    @Test
    void theOutputAmongTheReportsIsNeverAReportItself() throws IOException {
        Path inside = reports.resolve("市.yaml");
        assertEquals(0, aggregate("-o", inside).status());
        CommandLine again = aggregate("-o", inside, "--force");
        assertEquals(0, again.status(), again.all());
        assertTrue(again.out().contains("2 reports summed up"), again.out());
        CommandLine other = aggregate("-o", parent);
        assertTrue(other.out().contains("[collect.itself]"), other.out());
    }

    @Test
    void theTableOfSourcesIsWrittenBeside() throws IOException {
        Path csv = folder.resolve("来源.csv");
        assertEquals(0, aggregate("-o", parent, "--provenance", csv).status());
        assertTrue(Files.readString(csv).contains("乙 局"));
        Files.delete(parent);
        assertEquals(2, aggregate("-o", parent, "--provenance", csv).status());
        CommandLine wrong = aggregate("-o", parent, "--provenance", folder.resolve("来源.xls"));
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains(".csv, .html"), wrong.err());
        assertFalse(Files.exists(parent));
    }

    @Test
    void severalYearsInFoldersAreCheckedInPairs() throws IOException {
        for (int year = 2021; year <= 2023; year++) {
            Path sub = Files.createDirectories(folder.resolve("chain/" + year));
            int in = year == 2023 ? 1 : 0;
            Files.writeString(
                    sub.resolve("甲局.yaml"),
                    "year: " + year
                            + "\nagency: 甲局\nsections: {applications: {table: {fill: 0, received: {natural: 1}, "
                            + "carried_in: {natural: " + in + "}, granted: {natural: " + (1 + in) + "}}}}\n");
        }
        CommandLine run = CommandLine.run("check", folder.resolve("chain"));
        List<String> carried =
                run.out().lines().filter(line -> line.contains("[year.carry]")).toList();
        assertEquals(1, carried.size(), run.out());
        assertTrue(carried.get(0).contains("2023"), run.out());
    }
}
