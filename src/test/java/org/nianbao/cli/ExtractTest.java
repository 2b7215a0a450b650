package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables go into a PDF and come out again. */
class ExtractTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasAttachedComesOut() throws IOException {
        Path report = Path.of("examples/all-features-2024.yaml");
        Path pdf = folder.resolve("all-features-2024.pdf");
        assertEquals(
                0,
                CommandLine.run("build", "--attach-data", "-o", folder, report).status());
        CommandLine shown = CommandLine.run("extract", pdf);
        assertTrue(shown.out().contains("normative: [{v: 22, note: 其中修订16件}"), shown.all());
        Path data = folder.resolve("data.yaml");
        assertEquals(0, CommandLine.run("extract", pdf, "-o", data).status());
        assertEquals(shown.out(), Files.readString(data));
        assertEquals(2, CommandLine.run("extract", pdf, "-o", data).status());
        Path again = folder.resolve("again");
        CommandLine.run("build", "--attach-data", "--draft", "-o", again, data);
        assertEquals(
                sections(shown.out()),
                sections(CommandLine.run("extract", again.resolve("data.pdf")).out()));
    }

    @Test
    void aPdfWithoutDataIsRefusedWithAHint() {
        assertEquals(
                0,
                CommandLine.run("build", "-o", folder, "examples/tieling-yingshang-2023.yaml")
                        .status());
        CommandLine result = CommandLine.run("extract", folder.resolve("tieling-yingshang-2023.pdf"));
        assertEquals(1, result.status());
        assertTrue(result.out().contains("There is no data file in"), result.out());
        assertTrue(result.out().contains("--attach-data"), result.out());
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        String report = "examples/tieling-yingshang-2023.yaml";
        assertEquals(2, CommandLine.run("build", "--icc", "x.icc", report).status());
        assertEquals(
                2,
                CommandLine.run("build", "--profile", "print", "--attach-data", report)
                        .status());
        assertEquals(2, CommandLine.run("build", "--profile", "x4", report).status());
        assertEquals(2, CommandLine.run("extract", "a.pdf", "b.pdf").status());
        CommandLine result = CommandLine.run("build", "-o", folder, "--profile", "print", "--icc", "no.icc", report);
        assertEquals(1, result.status());
        assertFalse(Files.exists(folder.resolve("tieling-yingshang-2023.pdf")));
    }

    private static String sections(String yaml) {
        return yaml.substring(yaml.indexOf("sections:"));
    }
}
