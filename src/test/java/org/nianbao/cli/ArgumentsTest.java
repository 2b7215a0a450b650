package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips on the command line that would cost the user files, or make something else than he meant. */
class ArgumentsTest {
    @TempDir
    Path folder;

    private Path report;

    @BeforeEach
    void copyAReport() throws IOException {
        report = folder.resolve("甲.yaml");
        Files.copy(Path.of("examples/quzhou-yingshang-2020.yaml"), report, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void thePageOfFindingsNeverTakesThePlaceOfAReportOrPdf() throws IOException {
        String before = Files.readString(report);
        CommandLine run = CommandLine.run("build", report, "--report", report);
        assertEquals(2, run.status());
        assertTrue(run.err().contains(".html"), run.err());
        assertEquals(before, Files.readString(report));
        assertEquals(
                2,
                CommandLine.run("build", report, "--report", folder.resolve("甲.pdf"))
                        .status());
    }

    @Test
    void anEmptyFolderNameIsNoFolder() {
        CommandLine run = CommandLine.run("build", report, "-o", "");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--output"), run.err());
        assertTrue(Files.notExists(folder.resolve("甲.pdf")));
    }

    @Test
    void ofTwoFoldersNoneIsTaken() {
        CommandLine run = CommandLine.run("build", report, "-o", folder.resolve("a"), "-o", folder.resolve("b"));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--output"), run.err());
    }
}
