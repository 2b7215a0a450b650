package org.nianbao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.template.Templates.Limits;

/** Loading, the limits, and what templates must not reach. */
class TemplatesTest {
    private static final Limits SMALL = new Limits(Duration.ofMillis(300), 100_000);

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Test
    void aFolderWithoutTheMainTemplateIsAFinding() throws IOException {
        write("other.ftlh", "x");
        assertEquals(Optional.empty(), Templates.load(folder, findings));
        assertEquals(List.of(Code.TEMPLATE_MISSING), codes());
    }

    @Test
    void aFolderThatIsNotThereIsAFinding() {
        assertEquals(Optional.empty(), Templates.load(folder.resolve("none"), findings));
        assertEquals(List.of(Code.TEMPLATE_UNREADABLE), codes());
    }

    @Test
    void syntaxErrorsOfAllTemplatesAreFoundAtTheirPlaces() throws IOException {
        write("report.ftlh", "<html>\n<p class=\"a\">甲</p><p>${year</p>\n</html>");
        write("macros/a.ftlh", "<#list x as></#list>");
        assertEquals(Optional.empty(), Templates.load(folder, findings));
        assertEquals(List.of(Code.TEMPLATE_SYNTAX, Code.TEMPLATE_SYNTAX), codes());
        assertEquals(1, place(0).line());
        assertTrue(place(0).file().endsWith("macros/a.ftlh"));
        assertTrue(place(1).toString().endsWith("report.ftlh:2:29"), place(1).toString());
    }

    @Test
    void onlyUtf8IsRead() throws IOException {
        Files.write(folder.resolve("report.ftlh"), "年报".getBytes(Charset.forName("GBK")));
        assertEquals(Optional.empty(), Templates.load(folder, findings));
        assertEquals(List.of(Code.TEMPLATE_UNREADABLE), codes());
    }

    @Test
    void aLinkOutOfTheFolderIsRefused(@TempDir Path outside) throws IOException {
        write("report.ftlh", "x");
        Files.writeString(outside.resolve("secret.ftlh"), "secret");
        Files.createSymbolicLink(folder.resolve("link.ftlh"), outside.resolve("secret.ftlh"));
        assertEquals(Optional.empty(), Templates.load(folder, findings));
        assertEquals(List.of(Code.TEMPLATE_OUTSIDE), codes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include '../secret.ftlh'>",
                "<#include '/../secret.ftlh'>",
                "<#include 'a/../../secret.ftlh'>",
                "<#include 'file:///etc/passwd'>",
                "<#include '/etc/passwd' parse=false>",
                "<#import '../secret.ftlh' as s>",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.lang.Object')}",
                "${title?api.getClass()}",
                "${title.lines.size()}",
                "<#stop 'no'>",
            })
    void whatTemplatesMustNotReachFails(String template) throws IOException {
        Files.writeString(folder.resolve("secret.ftlh"), "secret");
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.writeString(set.resolve("report.ftlh"), "<p>\n" + template + "</p>");
        Templates templates = Templates.load(set, SMALL, findings).orElseThrow();
        assertEquals(Optional.empty(), merge(templates));
        assertEquals(List.of(Code.TEMPLATE_FAILED), codes());
        assertEquals(2, place(0).line());
        assertEquals(Samples.FILE, findings.toList().get(0).arguments().get(0));
        assertFalse(findings.toList().get(0).arguments().get(1).contains("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${nothing}|nothing",
                "${title.class}|title.class",
                "${title.getClass()}|title.getClass",
                "${.data_model.class.name}|.data_model.class",
                "${parts[9].heading}|parts[9]",
            })
    void namesThatAreNotThereAreNamed(String template, String name) throws IOException {
        write("report.ftlh", "<p>\n" + template + "</p>");
        assertEquals(
                Optional.empty(), merge(Templates.load(folder, SMALL, findings).orElseThrow()));
        assertEquals(List.of(Code.TEMPLATE_NAME), codes());
        assertEquals(2, place(0).line());
        assertEquals(List.of(Samples.FILE, name), findings.toList().get(0).arguments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<#list 1.. as x></#list>|TEMPLATE_TIME",
                "<#list 1.. as x><#assign y = x></#list>|TEMPLATE_TIME",
                "<#macro a><#list 1.. as x></#list></#macro><@a/>|TEMPLATE_TIME",
                "<#list 1.. as x>甲</#list>|TEMPLATE_OUTPUT",
                "<#macro a><@a/></#macro><@a/>|TEMPLATE_DEPTH",
                "<#function f><#return f()></#function>${f()}|TEMPLATE_DEPTH",
                "<#include 'report.ftlh'>|TEMPLATE_DEPTH",
                "${'x'?left_pad(2147483647)?length}|TEMPLATE_OUTPUT",
                "<#macro a><#attempt><@a/><#recover></#attempt></#macro><@a/>|TEMPLATE_DEPTH",
            })
    void endlessTemplatesAreStoppedWhereTheyStand(String template, Code expected) throws IOException {
        write("report.ftlh", "<p>\n" + template + "</p>");
        Templates templates = Templates.load(folder, SMALL, findings).orElseThrow();
        assertEquals(Optional.empty(), merge(templates));
        assertEquals(List.of(expected), codes());
        assertTrue(place(0).line() >= 1 && place(0).file().endsWith("report.ftlh"));
    }

    @Test
    void aColumnIsThatOfTheTemplateAsWritten() throws IOException {
        write("report.ftlh", "<p class='a'><br/>${nothing}</p>");
        merge(Templates.load(folder, SMALL, findings).orElseThrow());
        assertTrue(place(0).toString().endsWith("report.ftlh:1:21"), place(0).toString());
    }

    @Test
    void numbersAndTextComeOutAsTheyAre() throws IOException {
        write("report.ftlh", "${59237.2449} ${1000000} ${true} #{1} [#if] ${\"<&\"}");
        Templates templates = Templates.load(folder, SMALL, findings).orElseThrow();
        assertEquals(Optional.of("59237.2449 1000000 true #{1} [#if] &lt;&amp;"), merge(templates));
    }

    @Test
    void includesInsideTheFolderWork() throws IOException {
        write("report.ftlh", "<#include 'parts/a.ftlh'>");
        write("parts/a.ftlh", "<#include '../b.ftlh'>");
        write("b.ftlh", "乙");
        assertEquals(
                Optional.of("乙"), merge(Templates.load(folder, SMALL, findings).orElseThrow()));
    }

    @Test
    void workersShareOneSet() {
        Templates templates =
                Templates.load(Path.of("templates/official"), findings).orElseThrow();
        String alone = merge(templates).orElseThrow();
        assertEquals(
                List.of(alone),
                IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(i -> templates
                                .merge(Samples.report(), MergeOptions.NONE, new Findings())
                                .orElseThrow())
                        .distinct()
                        .toList());
    }

    private Optional<String> merge(Templates templates) {
        return templates.merge(Samples.report(), MergeOptions.NONE, findings);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Code> codes() {
        return findings.toList().stream().map(Finding::code).toList();
    }

    private org.nianbao.source.SourceSpan place(int finding) {
        return findings.toList().get(finding).span();
    }
}
