package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a report by its status and its findings: the table of levels, row by row. */
final class OutcomesTest {
    /** The background of a wrong cell in the official style sheet. */
    private static final int WRONG = 0xffd9d9;

    private static final Pattern WRONG_CELL = Pattern.compile("wrong");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // status, figures, options, PDF, exit
        "draft,  sound,  '',       built,   0",
        "review, sound,  '',       built,   0",
        "final,  sound,  '',       built,   0",
        "final,  blank,  '',       built,   0",
        "draft,  blank,  --strict, built,   1",
        "review, blank,  --strict, refused, 1",
        "final,  blank,  --strict, refused, 1",
        "draft,  broken, '',       built,   1",
        "review, broken, '',       refused, 1",
        "final,  broken, '',       refused, 1",
        "review, broken, --draft,  built,   1",
        "final,  broken, --draft,  built,   1",
        "draft,  shape,  '',       failed,  1",
        "final,  shape,  '',       failed,  1",
        "final,  shape,  --draft,  failed,  1",
    })
    void outcome(String status, String figures, String option, String outcome, int exit) throws IOException {
        Path pdf = folder.resolve("report.pdf");
        Files.writeString(pdf, "earlier");
        CommandLine result = build(report(status, figures), "--format=json", option);
        assertEquals(exit, result.status(), result.all());
        assertTrue(result.out().contains("\"status\":\"" + outcome + "\""), result.all());
        assertEquals(!outcome.equals("built"), Files.size(pdf) == "earlier".length());
    }

    @Test
    void anIgnoredErrorIsInformation() throws IOException {
        String ignored = report("final", "broken") + "ignore: [{code: t3.balance, reason: 系统迁移}]\n";
        CommandLine result = build(ignored, "--format=json", "");
        assertEquals(0, result.status(), result.all());
        assertTrue(result.out().contains("\"severity\":\"info\",\"code\":\"t3.balance\""), result.out());
    }

    @Test
    void anIgnoredErrorWithoutAReasonIsAnError() throws IOException {
        CommandLine result = build(report("final", "broken") + "ignore: [{code: t3.balance}]\n", "--format=json", "");
        assertEquals(1, result.status());
        assertTrue(result.out().contains("report.ignore-reason"), result.out());
    }

    @Test
    void aDraftIsMarkedInItsWrongCellAndOnEachPage() throws IOException {
        build(report("draft", "broken"), "--lang=zh", "");
        assertTrue(hasPixel(WRONG));
        build(report("draft", "sound"), "--lang=zh", "");
        assertFalse(hasPixel(WRONG));
    }

    @Test
    void exactlyTheAccusedCellIsMarked() throws IOException {
        String dump = build(report("draft", "broken"), "--dump=document", "").out();
        assertEquals(1, WRONG_CELL.matcher(dump).results().count(), dump);
        assertEquals(
                0,
                WRONG_CELL
                        .matcher(build(report("draft", "sound"), "--dump=document", "")
                                .out())
                        .results()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "final"})
    void checkingHasTheSameExitStatusAndWritesNothing(String status) throws IOException {
        Path file = Files.writeString(folder.resolve("report.yaml"), report(status, "broken"));
        assertEquals(1, CommandLine.run("check", file).status());
        Files.writeString(file, report(status, "blank"));
        assertEquals(0, CommandLine.run("check", file).status());
        assertEquals(1, CommandLine.run("check", file, "--strict").status());
        assertFalse(Files.exists(folder.resolve("report.pdf")));
    }

    @Test
    void textShowsTheLineACaretAndBothSides() throws IOException {
        Path file = Files.writeString(folder.resolve("report.yaml"), report("final", "broken"));
        CommandLine result = CommandLine.run(CommandLine.environment(Locale.SIMPLIFIED_CHINESE, false), "check", file);
        assertTrue(
                result.out()
                        .contains("自然人：一 12 + 二 0 = 12，三（七） 11 + 四 0 = 11，差 1 [t3.balance]\n"
                                + "    9 |       result_total: {natural: 11}\n"
                                + "      |                               ^^\n"),
                result.out());
    }

    private CommandLine build(String report, String first, String second) throws IOException {
        Path file = Files.writeString(folder.resolve("report.yaml"), report);
        return second.isEmpty() ? CommandLine.run("build", file, first) : CommandLine.run("build", file, first, second);
    }

    private static String report(String status, String figures) {
        String table =
                switch (figures) {
                    case "sound" -> "received: {natural: 11}\n      granted: {natural: 11}";
                    case "blank" -> "received: {natural: }\n      granted: {natural: 11}";
                    case "broken" -> "received: {natural: 12}\n      granted: {natural: 11}";
                    default -> "received: [11]\n      granted: {natural: 11}";
                };
        return "year: 2023\nagency: 柳湾市档案局\nstatus: " + status
                + "\nsections:\n  applications:\n    table:\n      " + table
                + "\n      result_total: {natural: 11}\n      fill: 0\n";
    }

    private boolean hasPixel(int colour) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                if (hasPixel(renderer.renderImage(page), colour)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasPixel(BufferedImage image, int colour) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xffffff) == colour) {
                    return true;
                }
            }
        }
        return false;
    }
}
