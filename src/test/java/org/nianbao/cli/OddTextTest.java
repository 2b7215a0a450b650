package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.support.Conformance;

/** Characters that cannot be printed, from the data file to the PDF. */
class OddTextTest {
    private static final int LINE = 5;

    @TempDir
    private Path folder;

    /** Written as an escape of YAML; the number is what the message names. */
    @ParameterizedTest
    @CsvSource({
        "private use, \\uE123, E123, character.private",
        "private use above plane 0, \\U000F0001, F0001, character.private",
        "half a surrogate pair, \\uD842, D842, character.broken",
        "the other half, \\uDFB7, DFB7, character.broken",
        "a replacement character, \\uFFFD, FFFD, character.broken",
        "a noncharacter, \\uFDD0, FDD0, character.broken",
        "emoji, \\U0001F600, 1F600, character.emoji",
        "emoji of several parts, \\U0001F468\\u200D\\U0001F469, 1F468, character.emoji",
        "a control character, \\u0007, 0007, file.control",
        "right to left without a glyph, \\u0716, 0716, glyph.missing",
        "an ideograph without a glyph, \\U0002F801, 4E38, none",
        "Ext B without a glyph, \\U0002A6D0, 2A6D0, glyph.missing",
        "a combining mark without a glyph, \\u0711, 0711, glyph.missing",
    })
    void aReportThatCannotBePrintedIsRefusedAndADraftShowsBoxes(String what, String odd, String number, String code)
            throws IOException {
        if (code.equals("none")) {
            assertTrue(printed(odd, "final").contains(Character.toString(Integer.parseInt(number, 16))));
            return;
        }
        for (String status : new String[] {"final", "review"}) {
            CommandLine result = build(odd, status);
            assertEquals(1, result.status(), result.all());
            assertTrue(result.out().contains("report.yaml:" + LINE + ":"), result.all());
            assertTrue(result.out().contains("U+" + number) && result.out().contains(code), result.all());
            assertFalse(Files.exists(folder.resolve("report.pdf")));
        }
        build(odd, "draft");
        byte[] pdf = Files.readAllBytes(folder.resolve("report.pdf"));
        Conformance.assertConforms(pdf);
        assertTrue(hasBox(pdf) || text(pdf).contains("\uFFFD") || code.equals("file.control"), what);
    }

    /** What is printed in another spelling, or left out with a word: the text around it stays whole. */
    @ParameterizedTest
    @CsvSource({
        "a compatibility radical, \\u2F08, 公开人的, ''",
        "a compatibility ideograph, \\uF900, 公开豈的, ''",
        "a variation selector, \\uFE00, 公开的, FE00",
        "an ideographic variation, 葛\\U000E0100, 公开葛的, E0100",
        "a direction mark, \\u202E, 公开的, 202E",
        "a combining mark that composes, e\\u0301, é, ''",
        "Ext B, \\U00020164, 公开\uD840\uDD64的, ''",
    })
    void whatIsChangedIsPrintedOrTold(String what, String odd, String expected, String number) throws IOException {
        CommandLine result = build(odd, "final");
        String text = text(Files.readAllBytes(folder.resolve("report.pdf")));
        assertTrue(text.contains(expected), what + ": " + text + result.all());
        assertTrue(number.isEmpty() || result.out().contains("U+" + number), result.all());
    }

    private String printed(String odd, String status) throws IOException {
        CommandLine result = build(odd, status);
        assertEquals(0, result.status(), result.all());
        return text(Files.readAllBytes(folder.resolve("report.pdf")));
    }

    private CommandLine build(String odd, String status) throws IOException {
        Path report = folder.resolve("report.yaml");
        Files.writeString(
                report,
                "year: 2023\nagency: 某局\nstatus: " + status + "\nsections:\n  overview: \"本局公开" + odd + "的信息很多。\"\n");
        return CommandLine.run("build", report);
    }

    /** The box of a character without a glyph is red; damaged text shows as the replacement character. */
    private static boolean hasBox(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String content = new String(document.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
            return content.contains(" RG\n") && content.contains("/ActualText");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\n", "").replace(" ", "");
        }
    }
}
