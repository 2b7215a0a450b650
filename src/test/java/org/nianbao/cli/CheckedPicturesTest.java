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
