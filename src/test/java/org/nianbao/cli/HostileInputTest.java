package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a run withstands: the bad input gets a message with a place, the good report beside it is built, and nothing
 * half-written stays behind.
 */
final class HostileInputTest {
    private static final int LARGE = 50 << 20;

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void writeAGoodReport() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        assertEquals(
                0,
                CommandLine.run("new", "--agency", "铁岭市营商局", "--year", 2023, "-o", good())
                        .status());
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> files() {
        return Stream.of(
                arguments("empty", "file.empty", bytes("")),
                arguments("blank", "file.empty", bytes(" \r\n\t\n")),
                arguments("binary", "file.binary", new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, 3, 0}),
                arguments(
                        "GBK",
                        "file.encoding",
                        "year: 2023\nagency: 铁岭".getBytes(java.nio.charset.Charset.forName("GBK"))),
                arguments("50 MB", "file.too-large", large()),
                arguments("tabs", "yaml.indent-tab", bytes("year: 2023\nsections:\n\toverview: x\n")),
                arguments("anchors", "yaml.alias", bytes("year: &y 2023\nagency: *y\n")),
                arguments("billion laughs", "yaml.alias", bytes(laughs())),
                arguments("nesting", "yaml.depth", bytes("year: " + "[".repeat(100) + "]".repeat(100) + "\n")),
                arguments("deep nesting", "yaml.depth", bytes("year: " + "{a: ".repeat(100_000) + "\n")),
                arguments("tag", "yaml.tag", bytes("year: !!javax.script.ScriptEngineManager [2023]\n")),
                arguments("wrong shape", "report.unknown-key", bytes("year: 2023\nagency: 某局\nsectoins: x\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aBadDataFileFailsAlone(String name, String code, byte[] content) throws IOException {
        Path bad = Files.write(in.resolve("bad.yaml"), content);
        CommandLine result = build(in);
        assertEquals(1, result.status(), result.all());
        assertFound(result, code, bad);
        assertOnlyTheGoodReportIsBuilt(result);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aRunOfNothingButABadFileHasTheSameMessage(String name, String code, byte[] content) throws IOException {
        Path bad = Files.write(folder.resolve("bad.yaml"), content);
        CommandLine result = build(bad);
        assertEquals(1, result.status(), result.all());
        assertFound(result, code, bad);
        assertEquals(List.of(), built());
    }

    @Test
    void byteOrderMarkAndCrlfAreRead() throws IOException {
        String text = "\uFEFF" + Files.readString(good()).replace("\n", "\r\n");
        Files.writeString(in.resolve("windows.yaml"), text);
        CommandLine result = build(in);
        assertEquals(List.of("good.pdf", "windows.pdf"), built(), result.all());
    }

    @Test
    void aMissingFileAndAFolderWithoutReportsAreFindings() throws IOException {
        Path missing = folder.resolve("missing.yaml");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        CommandLine result = build(missing, empty, good());
        assertEquals(1, result.status());
        assertFound(result, "file.missing", missing);
        assertFound(result, "build.no-report", empty);
        assertOnlyTheGoodReportIsBuilt(result);
    }

    @Test
    void otherYamlFilesInAFolderAreSkippedWithANote() throws IOException {
        Files.writeString(in.resolve("settings.yaml"), "colour: red\n");
        CommandLine result = build(in);
        assertEquals("info", found(result, "build.not-a-report").get("severity").getAsString());
        assertOnlyTheGoodReportIsBuilt(result);
    }

    @Test
    void aFolderOfOtherYamlFilesHasNoReport() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("settings.yaml"), "colour: red\n");
        CommandLine result = build(other);
        assertEquals(1, result.status());
        assertFound(result, "build.no-report", other);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> images() {
        return Stream.of(
                arguments("missing.png", "image.missing"),
                arguments("../outside.png", "image.outside"),
                arguments("/etc/hostname", "image.outside"),
                arguments("file:///etc/hostname", "image.outside"),
                arguments("link.png", "image.outside"),
                arguments("truncated.png", "image.broken"),
                arguments("truncated.jpg", "image.broken"),
                arguments("text.png", "image.broken"),
                arguments("huge.png", "image.huge"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("images")
    void aBadImageRefusesAFinalCopy(String path, String code) throws IOException {
        TestImages.writeAll(in, folder);
        Path bad = in.resolve("bad.yaml");
        Files.writeString(bad, finalReport("![图](" + path + ")"));
        CommandLine result = build(in);
        assertEquals(1, result.status(), result.all());
        assertFound(result, code, bad);
        assertTrue(found(result, code).get("line").getAsInt() > 3, result.all());
        assertOnlyTheGoodReportIsBuilt(result);
    }

    @Test
    void aCharacterNoFontHasRefusesAFinalCopyAndMarksADraft() throws IOException {
        Path bad = in.resolve("bad.yaml");
        Files.writeString(bad, finalReport("生僻字\uD808\uDC00。"));
        CommandLine result = build(in);
        assertEquals(1, result.status(), result.all());
        assertFound(result, "glyph.missing", bad);
        assertOnlyTheGoodReportIsBuilt(result);
        CommandLine draft = build(in, "--draft");
        assertEquals(1, draft.status());
        assertEquals(List.of("bad.pdf", "good.pdf"), built());
    }

    @Test
    void aRefusedReportKeepsItsEarlierPdf() throws IOException {
        Path report = in.resolve("bad.yaml");
        Files.writeString(report, finalReport("正文。"));
        assertEquals(0, build(report).status());
        byte[] earlier = Files.readAllBytes(out.resolve("bad.pdf"));
        Files.writeString(report, finalReport("生僻字\uD808\uDC00。"));
        assertEquals(1, build(report).status());
        Files.writeString(report, "year: [\n");
        assertEquals(1, build(report).status());
        assertTrue(Arrays.equals(earlier, Files.readAllBytes(out.resolve("bad.pdf"))));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> templates() {
        return Stream.of(
                arguments("syntax", "template.syntax", "<#if></#if>"),
                arguments("unknown variable", "template.name", "<p>${nothing}</p>"),
                arguments("endless recursion", "template.depth", "<#macro m><@m/></#macro><@m/>"),
                arguments("endless output", "template.output", "<#list 1..999999999 as i>0123456789012345</#list>"),
                arguments("class loading", "template.failed", "${\"java.lang.Runtime\"?new()}"),
                arguments("broken markup", "markup.syntax", "<html><body><p></body></html>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void aBadTemplateIsAMessageWithAPlace(String name, String code, String template) throws IOException {
        Path set = templateSet(template, "p { color: #000000 }\n");
        CommandLine result = build(good(), "--templates", set);
        assertEquals(1, result.status(), result.all());
        assertTrue(found(result, code).get("line").getAsInt() >= 1, result.all());
        assertEquals(List.of(), built());
    }

    @Test
    void anUnknownPropertyInTheStyleSheetIsAMessageWithAPlace() throws IOException {
        Path set = templateSet("<html><body><p>x</p></body></html>", "p { color: #000000 }\np { colr: #000000 }\n");
        CommandLine result = build(good(), "--templates", set);
        assertEquals(1, result.status(), result.all());
        assertTrue(result.out().contains("\"line\":2"), result.out());
        assertTrue(result.out().contains("colr"), result.out());
        assertEquals(List.of(), built());
    }

    @Test
    void missingFoldersOfTheInstallationAreMessages() throws IOException {
        for (String option : List.of("--templates", "--forms", "--fonts")) {
            CommandLine result = build(good(), option, folder.resolve("nowhere"));
            assertEquals(1, result.status(), result.all());
            assertTrue(result.out().contains("nowhere"), result.out());
            assertEquals(List.of(), built());
        }
    }

    private CommandLine build(Object... more) {
        List<Object> line = new ArrayList<>(List.of("build", "-o", out, "--format", "json"));
        line.addAll(List.of(more));
        return CommandLine.run(line.toArray());
    }

    private Path good() {
        return in.resolve("good.yaml");
    }

    private String finalReport(String overview) {
        return """
                year: 2023
                agency: 铁岭市营商局
                status: final
                published: 2024-01-20
                sections:
                  overview: |
                    %s
                """
                .formatted(overview);
    }

    private Path templateSet(String template, String style) throws IOException {
        Path set = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(set.resolve("report.ftlh"), template);
        Files.writeString(set.resolve("style.css"), style);
        return set;
    }

    private static void assertFound(CommandLine result, String code, Path file) {
        assertEquals(file.toString(), found(result, code).get("file").getAsString());
        assertFalse(result.all().contains("Exception"), result.all());
        assertFalse(result.all().contains("program.fault"), result.all());
    }

    private static JsonObject found(CommandLine result, String code) {
        return result.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(object ->
                        object.has("code") && object.get("code").getAsString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not found in\n" + result.all()));
    }

    private void assertOnlyTheGoodReportIsBuilt(CommandLine result) throws IOException {
        assertEquals(List.of("good.pdf"), built(), result.all());
    }

    private List<String> built() throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".nianbao"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] large() {
        byte[] bytes = new byte[LARGE];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("year: 2023\na0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            String last = "*a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [" + String.join(", ", List.of(last, last, last, last)) + "]\n");
        }
        return text.toString();
    }
}
