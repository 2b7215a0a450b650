package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** {@code --compare}: what changed against the PDF that was there before. */
final class CompareTest {
    private static final Pattern SOURCE = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");

    @TempDir
    Path folder;

    private Path in;
    private Path out;
    private Path report;
    private int minutes;

    @BeforeEach
    void buildOnce() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        report = in.resolve("a.yaml");
        write("全年公开信息12条，内容准确。", "natural: 0, business: 1");
        Path templates = Files.createDirectories(folder.resolve("templates"));
        for (String name : List.of("report.ftlh", "tables.ftlh", "style.css")) {
            Files.copy(Path.of("templates/official", name), templates.resolve(name));
        }
        run();
    }

    @Test
    void aTemplateThatComesToTheSameChangesNothing() throws IOException {
        replace(folder.resolve("templates/report.ftlh"), "^", "<#-- another -->");
        assertEquals("{\"kinds\":[\"nothing\"]}", changes());
    }

    @Test
    void whatIsNotPrintedChangesTheFileOnly() {
        assertEquals("{\"kinds\":[\"bytes\"]}", changes("--attach-data"));
    }

    @Test
    void aColourChangesTheLookOfThePagesThatHaveIt() throws IOException {
        replace(folder.resolve("templates/style.css"), "$", "\nh1 { color: #ff0000; }\n");
        assertEquals("{\"kinds\":[\"look\"],\"look\":[1]}", changes());
        String html = sheet();
        assertTrue(html.contains("class=\"mark look\""), html);
    }

    /** All lines are broken anew, and page numbers and repeated headings follow. */
    @Test
    void anotherIndentChangesTheLookAndNeitherTextNorFigures() throws IOException {
        write("内容准确，共12条。".repeat(200), "natural: 0, business: 1");
        run();
        replace(folder.resolve("templates/style.css"), "text-indent: 2em", "text-indent: 6em");
        String changes = changes();
        assertTrue(changes.startsWith("{\"kinds\":[\"look\"],\"look\":[1,2,"), changes);
    }

    @Test
    void anotherWordIsTextAndIsShownBothWays() throws IOException {
        write("全年公开信息12条，内容完整。", "natural: 0, business: 1");
        assertEquals("{\"kinds\":[\"text\"],\"text\":[1]}", changes());
        String html = sheet();
        assertTrue(html.contains("<del>准确</del> → <ins>完整</ins>"), html);
        assertEquals(3, html.split("class=\"mark text\"", -1).length - 1, "one place on each side, and the key");
    }

    @Test
    void anotherNumberIsAFigureInTheTextAndInACell() throws IOException {
        write("全年公开信息13条，内容准确。", "natural: 0, business: 1");
        assertEquals("{\"kinds\":[\"figures\"],\"figures\":[1]}", changes());
        write("全年公开信息13条，内容准确。", "natural: 0, business: 2");
        assertEquals("{\"kinds\":[\"figures\"],\"figures\":[1,2]}", changes());
        assertTrue(sheet().contains("<del>1</del> → <ins>2</ins>"), sheet());
    }

    @Test
    void aBlankOrAMarkInPlaceOfANumberIsAFigure() throws IOException {
        write("全年公开信息12条，内容准确。", "natural: , business: 1");
        assertEquals("{\"kinds\":[\"figures\"],\"figures\":[1,2]}", changes());
        write("全年公开信息12条，内容准确。", "natural: 不适用, business: 1");
        assertEquals("{\"kinds\":[\"figures\"],\"figures\":[1,2]}", changes());
    }

    @Test
    void pagesThatComeAndGoAreNamed() throws IOException {
        int pages = pages();
        write("新写的一段话。".repeat(300), "natural: 0, business: 1");
        JsonObject more = result("--draft").getAsJsonObject("changes");
        int now = pages();
        assertTrue(now > pages + 2, now + " pages");
        assertEquals("[1,2,3,4]", more.get("text").toString());
        write("全年公开信息12条，内容准确。", "natural: 0, business: 1");
        JsonObject fewer = result("--draft").getAsJsonObject("changes");
        assertEquals(now - pages, fewer.getAsJsonArray("gone").size(), fewer.toString());
        assertTrue(sheet().contains("No page answers to this one any more."), sheet());
    }

    @Test
    void aNewReportHasNothingToBeComparedWith() throws IOException {
        Files.delete(out.resolve("a.pdf"));
        assertEquals("{\"kinds\":[\"new\"]}", changes());
    }

    @Test
    void whatIsNoPdfOrDamagedOrProtectedIsNotComparable() throws IOException {
        byte[] whole = Files.readAllBytes(out.resolve("a.pdf"));
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 500, damaged.length - 500, (byte) 'x');
        List<byte[]> files = List.of(new byte[0], "precious".getBytes(), damaged, encrypted(whole));
        for (byte[] file : files) {
            Files.write(out.resolve("a.pdf"), file);
            CommandLine run = run("--compare");
            assertTrue(run.out().contains("\"changes\":{\"kinds\":[\"unreadable\"]}"), run.all());
            assertEquals("", run.err());
            assertEquals(0, run.status());
        }
    }

    @Test
    void aPdfOfAnotherProgramIsComparedAsFarAsItSaysAnything() throws IOException {
        try (PDDocument blank = new PDDocument()) {
            blank.addPage(new PDPage());
            blank.save(out.resolve("a.pdf").toFile());
        }
        assertTrue(changes().startsWith("{\"kinds\":[\"text\",\"figures\"]"), "all is new");
    }

    @Test
    void theSheetIsWellFormedAndHasItsPicturesBesideIt() throws Exception {
        replace(folder.resolve("templates/style.css"), "$", "\nh1 { color: #ff0000; }\n");
        run("--compare", "--lang", "zh");
        String html = sheet();
        String xml = html.replace("<!DOCTYPE html>", "")
                .replace("<meta charset=\"UTF-8\">", "")
                .replaceAll("<meta name=\"viewport\"[^>]*>", "");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertTrue(html.contains("<h1>年度报告前后对照</h1>"), html);
        assertFalse(html.contains("<script"), html);
        Set<String> named =
                SOURCE.matcher(html).results().map(match -> match.group(1)).collect(Collectors.toSet());
        assertEquals(2, named.size());
        named.add("index.html");
        assertEquals(named, sheetFiles());
    }

    @Test
    void aSheetTakesThePlaceOfTheOneBeforeUnlessThereIsNothingToSay() throws IOException {
        replace(folder.resolve("templates/style.css"), "$", "\nh1 { color: #ff0000; }\n");
        run("--compare");
        Path own = Files.writeString(out.resolve("compare/notes.txt"), "kept");
        String sheet = sheet();
        CommandLine again = CommandLine.run("build", in, "-o", out, "--templates", templates(), "--compare");
        assertTrue(again.out().contains("nothing to compare"), again.out());
        assertEquals(sheet, sheet());
        replace(folder.resolve("templates/report.ftlh"), "^", "<#-- another -->");
        run("--compare");
        assertEquals(Set.of("index.html", "notes.txt"), sheetFiles());
        assertTrue(Files.exists(own));
    }

    @Test
    void aSheetThatCannotBeWrittenIsSaidAndThePdfsAreThere() throws IOException {
        replace(folder.resolve("templates/style.css"), "$", "\nh1 { color: #ff0000; }\n");
        Files.writeString(out.resolve("compare"), "precious");
        CommandLine run = run("--compare");
        assertTrue(run.out().contains("file.unwritable"), run.all());
        assertTrue(run.out().contains("\"status\":\"built\""), run.all());
        assertEquals("precious", Files.readString(out.resolve("compare")));
    }

    @Test
    void theListStandsAtTheEndAndTheExitStatusIsTheSame() throws IOException {
        write("全年公开信息13条，内容准确。", "natural: 0, business: 1");
        CommandLine run = CommandLine.run("build", in, "-o", out, "--templates", templates(), "--compare");
        assertEquals(0, run.status());
        String end = run.out().substring(run.out().indexOf("What changed"));
        assertEquals(
                "What changed against the PDFs that were there before:\n  " + out.resolve("a.pdf")
                        + ": figures (p. 1)\nwritten  " + out.resolve("compare/index.html") + "\n",
                end.replace(System.lineSeparator(), "\n"));
    }

    @Test
    void withoutAFolderOfOutputsTheSheetLiesWithThePdf() throws IOException {
        CommandLine.run("build", report);
        write("全年公开信息13条，内容准确。", "natural: 0, business: 1");
        CommandLine run = CommandLine.run("build", report, "--compare");
        assertTrue(run.out().contains(": figures (p. 1)"), run.all());
        assertTrue(Files.exists(in.resolve("compare/index.html")));
        assertEquals(
                2,
                CommandLine.run("build", report, "--compare", "--dump", "layout")
                        .status());
    }

    private static byte[] encrypted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private String changes(String... options) {
        return result(options).get("changes").toString();
    }

    private JsonObject result(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--compare");
        CommandLine run = run(all.toArray(String[]::new));
        return run.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(line -> line.has("changes"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.all()));
    }

    private CommandLine run(String... options) {
        List<Object> line = new ArrayList<>(List.of("build", in, "-o", out, "--format", "json"));
        line.addAll(List.of("--templates", templates()));
        line.addAll(List.of(options));
        return CommandLine.run(line.toArray());
    }

    private Path templates() {
        return folder.resolve("templates");
    }

    private String sheet() throws IOException {
        return Files.readString(out.resolve("compare/index.html"));
    }

    private Set<String> sheetFiles() throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("compare"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private int pages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(out.resolve("a.pdf").toFile())) {
            return pdf.getNumberOfPages();
        }
    }

    private void write(String text, String cells) throws IOException {
        Files.writeString(
                report,
                "year: 2023\nagency: 甲局\nstatus: draft\nsections:\n  overview: |\n    " + text
                        + "\n  applications:\n    table:\n      received: {" + cells + "}\n      granted: {" + cells
                        + "}\n      result_total: {" + cells + "}\n      fill: 0\n");
        touch(report);
    }

    private void replace(Path file, String pattern, String by) throws IOException {
        Files.writeString(
                file, Pattern.compile(pattern).matcher(Files.readString(file)).replaceFirst(by));
        touch(file);
    }

    /** Gives a file a time of its own in the past, as if work had gone on for a while. */
    private void touch(Path file) throws IOException {
        minutes++;
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(36000 - 60L * minutes)));
    }
}
