package org.nianbao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Forms;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceReader;
import org.nianbao.template.Templates.Limits;

/**
 * Merges the reports and template sets of {@code src/test/resources/invalid} that are named after a code of templates,
 * narrative or markup, and compares what is found with the text beside them. {@code -Dgolden=refresh} writes the texts
 * anew.
 */
class InvalidFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/invalid");
    private static final boolean REFRESH = "refresh".equals(System.getProperty("golden"));
    private static final Limits SMALL = new Limits(Duration.ofMillis(300), 100_000);
    private static final Set<Code> CITATIONS = Set.of(Code.REPORT_CITATION, Code.REPORT_CITATION_BLANK);

    private final Findings findings = new Findings();

    static Stream<Code> codes() {
        return Arrays.stream(Code.values()).filter(InvalidFilesTest::isOfMerging);
    }

    /** A symbolic link cannot be kept in every checkout; {@link TemplatesTest} makes one. */
    private static boolean isOfMerging(Code code) {
        boolean named = Stream.of("template.", "narrative.", "markup.").anyMatch(code.id()::startsWith);
        return (named || CITATIONS.contains(code)) && code != Code.TEMPLATE_OUTSIDE;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findingsAreThoseExpected(Code code) throws IOException {
        merge(code.id());
        String found = findings.toList().stream().map(this::said).collect(Collectors.joining());
        Path golden = FOLDER.resolve(code.id() + ".txt");
        if (REFRESH) {
            Files.writeString(golden, found);
        }
        assertEquals(Files.readString(golden), found);
        assertTrue(findings.toList().stream().anyMatch(finding -> finding.code() == code), found);
    }

    private void merge(String code) {
        Path set = FOLDER.resolve(code);
        boolean ownTemplates = Files.isDirectory(set);
        Report report = ownTemplates ? Samples.report() : report(code + ".yaml");
        Templates.load(ownTemplates ? set : Path.of("templates/official"), SMALL, findings)
                .ifPresent(templates -> templates.document(report, MergeOptions.NONE, findings));
    }

    private Report report(String name) {
        Forms forms = Forms.load(Path.of("templates/forms"), findings);
        return SourceReader.read(FOLDER.resolve(name), name, findings)
                .flatMap(source -> ReportReader.read(source, forms).report())
                .map(Completion::complete)
                .orElseThrow();
    }

    /** The words of the XML parser are those of the JDK, in the language of the machine. */
    private String said(Finding finding) {
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        String text = finding.code() == Code.MARKUP_SYNTAX ? "…" : chinese.text(finding);
        String hint = chinese.hint(finding).map(words -> "  → " + words + "\n").orElse("");
        return finding.span() + " " + finding.severity().id() + " "
                + finding.code().id() + "\n  " + text + "\n" + hint;
    }
}
