package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceReader;
import org.nianbao.yaml.YamlReader;

/**
 * Reads every file of {@code src/test/resources/invalid} that is named after a code of the first stages, and compares
 * what is found with the text file beside it. {@code -Dgolden=refresh} writes these files anew.
 */
class InvalidFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/invalid");
    private static final boolean REFRESH = "refresh".equals(System.getProperty("golden"));

    /** Found when narrative is turned into markup, not when the file is read. */
    private static final Set<String> LATER = Set.of("report.citation", "report.citation-blank");

    static Stream<String> codes() {
        return Arrays.stream(Code.values()).map(Code::id).filter(InvalidFilesTest::isOfFirstStages);
    }

    /** Every code of YAML text and report shape; of files only what a file can show by itself. */
    private static boolean isOfFirstStages(String id) {
        boolean shape = id.startsWith("yaml.") || id.startsWith("report.");
        boolean file = id.startsWith("file.") && Files.exists(FOLDER.resolve(id + ".yaml"));
        return file || shape && !LATER.contains(id);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findingsAreThoseExpected(String code) throws IOException {
        List<Finding> findings = findings(code);
        String found = text(findings);
        Path golden = FOLDER.resolve(code + ".txt");
        if (REFRESH) {
            Files.writeString(golden, found);
        }
        assertEquals(Files.readString(golden), found);
        assertTrue(findings.stream().anyMatch(finding -> finding.code().id().equals(code)), found);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void englishMessagesAreComplete(String code) throws IOException {
        Messages english = Messages.of(Locale.ENGLISH);
        findings(code).forEach(finding -> {
            assertTrue(finding.span().isKnown() || code.startsWith("file."), code);
            String said = english.text(finding) + english.hint(finding).orElse("");
            assertTrue(said.chars().noneMatch(c -> c == '{' && said.matches(".*\\{\\d.*")), said);
        });
    }

    @Test
    void everyFileIsNamedAfterACode() throws IOException {
        Set<String> known = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .forEach(name -> assertTrue(known.contains(name), name));
        }
    }

    private static List<Finding> findings(String code) {
        Findings findings = new Findings();
        SourceReader.read(FOLDER.resolve(code + ".yaml"), code + ".yaml", findings)
                .ifPresent(source -> YamlReader.read(source, findings)
                        .map(root -> ReportReader.read(root, source, TestReports.forms()))
                        .ifPresent(result -> findings.addAll(result.findings())));
        return findings.toList();
    }

    private static String text(List<Finding> findings) {
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        return findings.stream().map(finding -> line(finding, chinese)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Finding finding, Messages messages) {
        Optional<String> hint = messages.hint(finding);
        return finding.span() + " " + finding.severity().id() + " "
                + finding.code().id() + "\n  " + messages.text(finding)
                + hint.map(text -> "\n  → " + text).orElse("");
    }
}
