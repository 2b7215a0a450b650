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
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a report by its status and its findings: the table of levels, row by row. */
final class OutcomesTest {
    /** The background of a wrong cell in the official style sheet. */
    private static final int WRONG = 0xffd9d9;

    /** The box in place of a character that no face has. */
    private static final int BOX = 0xcc0000;

    private static final Pattern WRONG_CELL = Pattern.compile("wrong");

    /** What tells a PDF of this program from others. */
    private static final String EARLIER = "<pdf:Producer>nianbao 0.0.1</pdf:Producer>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // status, report, options, PDF, exit
        "draft,  sound,    '',       built,   0",
        "review, sound,    '',       built,   0",
        "final,  sound,    '',       built,   0",
        "draft,  sound,    --strict, built,   1", // parts that lack are warnings
        "draft,  blank,    '',       built,   0",
        "review, blank,    '',       built,   0",
        "final,  blank,    '',       built,   0",
        "final,  missing,  '',       built,   0",
        "draft,  blank,    --strict, built,   1",
        "review, blank,    --strict, refused, 1",
        "final,  blank,    --strict, refused, 1",
        "final,  missing,  --strict, refused, 1",
        "draft,  broken,   '',       built,   1",
        "review, broken,   '',       refused, 1",
        "final,  broken,   '',       refused, 1",
        "review, broken,   --draft,  built,   1",
        "final,  broken,   --draft,  built,   1",
        "draft,  glyph,    '',       built,   1",
        "review, glyph,    '',       refused, 1",
        "final,  glyph,    '',       refused, 1",
        "final,  glyph,    --draft,  built,   1",
        "draft,  picture,  '',       built,   1",
        "final,  picture,  '',       refused, 1",
        "draft,  shape,    '',       failed,  1",
        "final,  shape,    '',       failed,  1",
        "final,  shape,    --draft,  failed,  1",
        // a slip that leaves the rest to be read is an error like others
        "draft,  slip,     '',       built,   1",
        "final,  slip,     '',       refused, 1",
        "draft,  indent,   '',       failed,  1",
        "final,  indent,   '',       failed,  1",
        "draft,  template, '',       failed,  1",
        "review, template, '',       failed,  1",
        "final,  template, --draft,  failed,  1",
    })
    void outcome(String status, String kind, String option, String outcome, int exit) throws IOException {
        Path pdf = folder.resolve("report.pdf");
        Files.writeString(pdf, EARLIER);
        CommandLine result = kind.equals("template")
                ? build(report(status, "sound"), "--format=json", option, "--templates", failingTemplate())
                : build(report(status, kind), "--format=json", option);
        assertEquals(exit, result.status(), result.all());
        assertTrue(result.out().contains("\"status\":\"" + outcome + "\""), result.all());
        assertEquals(!outcome.equals("built"), Files.size(pdf) == EARLIER.length());
    }

    /** Bytes that are no text, and a file that is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"file.encoding", "file.missing"})
    void aFileThatCannotBeReadFails(String code) throws IOException {
        Path file = folder.resolve("report.yaml");
        if (code.equals("file.encoding")) {
            Files.write(file, "year: 2023\nagency: 柳湾市档案局\nstatus: draft\n".getBytes("GBK"));
        }
        Path pdf = Files.writeString(folder.resolve("report.pdf"), EARLIER);
        CommandLine result = CommandLine.run("build", file, "--format=json");
        assertEquals(1, result.status(), result.all());
        assertTrue(result.out().contains(code), result.all());
        assertEquals(EARLIER, Files.readString(pdf));
    }

    /** Of several reports the worst decides; usage comes before all, and PDFs of sound reports are there. */
    @Test
    void theWorstReportDecidesTheExitStatus() throws IOException {
        Path sound = Files.writeString(folder.resolve("sound.yaml"), report("final", "sound"));
        Path shape = Files.writeString(folder.resolve("shape.yaml"), report("final", "shape"));
        assertEquals(1, CommandLine.run("build", shape, sound).status());
        assertTrue(Files.exists(folder.resolve("sound.pdf")));
        assertEquals(2, CommandLine.run("build", sound, "--nosuch").status());
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

    @ParameterizedTest
    @CsvSource({
        "draft,  broken, '',      true,  true,  false",
        "draft,  sound,  '',      true,  false, false",
        "draft,  glyph,  '',      true,  false, true",
        "final,  broken, --draft, true,  true,  false",
        "review, glyph,  --draft, true,  false, true",
        "final,  blank,  '',      false, false, false",
        "review, sound,  '',      false, false, false",
    })
    void aDraftIsMarkedOnEachPageAndWhereItIsWrong(
            String status, String kind, String option, boolean draft, boolean cell, boolean box) throws IOException {
        build(report(status, kind), "--lang=zh", option);
        assertEquals(cell, hasPixel(WRONG));
        assertEquals(box, hasPixel(BOX));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertEquals(draft, text.getText(pdf).contains("草稿"), "page " + page);
            }
        }
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

    private CommandLine build(String report, Object... options) throws IOException {
        Path file = Files.writeString(folder.resolve("report.yaml"), report);
        Stream<Object> given = Stream.of(options).filter(option -> !option.equals(""));
        return CommandLine.run(Stream.concat(Stream.of("build", file), given).toArray());
    }

    private static String report(String status, String kind) {
        String received =
                switch (kind) {
                    case "blank" -> "{natural: }";
                    case "broken" -> "{natural: 12}";
                    case "shape" -> "[11]";
                    case "slip" -> "{natural: 11";
                    case "indent" -> "{natural: 11}\n- a";
                    default -> "{natural: 11}";
                };
        String text =
                switch (kind) {
                    case "glyph" -> "  overview: 办理楔形字𒀀档案一件。\n";
                    case "picture" -> "  overview: 见图。![图](none.png)\n";
                    case "missing" -> "  litigation: {table: {missing: 原件为图片}}\n";
                    default -> "";
                };
        return "year: 2023\nagency: 柳湾市档案局\nstatus: " + status + "\nsections:\n" + text
                + "  applications:\n    table:\n      received: " + received
                + "\n      granted: {natural: 11}\n      result_total: {natural: 11}\n      fill: 0\n";
    }

    private Path failingTemplate() throws IOException {
        Path set = Files.createDirectories(folder.resolve("set"));
        Files.copy(Path.of("templates/official/style.css"), set.resolve("style.css"));
        Files.writeString(set.resolve("report.ftlh"), "<html><body><p>${nothing.of.that}</p></body></html>");
        return set;
    }

    private boolean hasPixel(int colour) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                if (hasPixel(renderer.renderImage(page, 2), colour)) {
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
