package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check says of pictures what a build would say. */
class CheckedPicturesTest {
    @TempDir
    Path folder;

    @Test
    void aPictureThatIsMissingIsFoundAtItsPlace() throws IOException {
        Path report = report("前文。\n\n    ![流程](flow.png)", "{fill: 0}");
        List<String> checked = pictures("check", report);
        assertEquals(1, checked.size(), checked.toString());
        assertTrue(
                checked.get(0).contains(":7:5: error:") && checked.get(0).endsWith("[image.missing]"), checked.get(0));
        assertEquals(pictures("build", report), checked);
    }

    @Test
    void brokenPicturesAndThoseOfTablesAndElsewhereAreFound() throws IOException {
        Files.writeString(folder.resolve("broken.png"), "no picture");
        Path report = report("![一](broken.png)![二](<../x.png>)", "{image: t3.png}");
        List<String> checked = pictures("check", report);
        assertEquals(3, checked.size(), checked.toString());
        assertTrue(checked.get(0).endsWith("[image.broken]"));
        assertTrue(checked.get(1).endsWith("[image.outside]"));
        assertTrue(checked.get(2).endsWith("[image.missing]"));
    }

    @Test
    void whatIsThereOrOnlyWrittenAboutIsFine() throws IOException {
        Files.copy(Path.of("examples/images/monthly-requests.png"), folder.resolve("a.png"));
        assertEquals(List.of(), pictures("check", report("![图](a.png \"题\") 与 `![图](b.png)`", "{fill: 0}")));
        assertFalse(CommandLine.run("check", folder.resolve("甲.yaml")).all().contains("image."));
    }

    @Test
    void aNameWithABlankIsReadAsMarkdownReadsIt() throws IOException {
        Files.copy(Path.of("examples/images/monthly-requests.png"), folder.resolve("图 一.png"));
        assertEquals(List.of(), pictures("check", report("![图](<图 一.png> \"图一\")", "{fill: 0}")));
        assertEquals(List.of(), pictures("check", report("![图](图 二.png)", "{fill: 0}")), "no picture without <>");
        Path missing = report("![图](<图 二.png>)", "{fill: 0}");
        assertEquals(1, pictures("check", missing).size());
        assertEquals(pictures("build", missing), pictures("check", missing));
    }

    @Test
    void whatABuildSaysOfTheTextACheckSaysToo() throws IOException {
        Path report = report(
                "收到{{applications.recieved.total}}件[^1]，见{{chart: applications.nowhere, pie}}。<b>粗</b>", "{fill: 0}");
        List<String> codes = List.of("report.citation", "narrative.footnote-missing", "chart.", "narrative.html");
        String checked = CommandLine.run("check", report).out();
        String built = CommandLine.run("build", report).out();
        for (String code : codes) {
            assertEquals(count(code, built), count(code, checked), code + checked);
            assertTrue(count(code, checked) > 0, code + checked);
        }
    }

    private static int count(String code, String text) {
        return text.split("\\[" + code.replace(".", "\\."), -1).length - 1;
    }

    private Path report(String overview, String table) throws IOException {
        return Files.writeString(
                folder.resolve("甲.yaml"),
                "year: 2023\nagency: 甲局\nsections:\n  overview: |\n    " + overview + "\n  applications: {table: "
                        + table + "}\n");
    }

    private static List<String> pictures(String command, Path report) {
        return CommandLine.run(command, report)
                .out()
                .lines()
                .filter(line -> line.contains("[image."))
                .toList();
    }
}
