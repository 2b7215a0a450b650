package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.Completion;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Severity;
import org.nianbao.source.SourceFile;

/** What a report leaves out, renames, writes oddly or dates late, one change to a sound report each. */
final class FormAndWritingTest {
    private static final Path CASES = Path.of("src/test/resources/form-and-writing/cases.txt");
    private static final Path SOUND = Path.of("src/test/resources/invalid/sound.yaml");
    private static final String QUIET = "quiet ";
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** Fewer would not show that a check speaks and can be quiet. */
    private static final long FEWEST = 2;

    /** Codes of these kinds are about form and writing; the cases name all of them. */
    private static final List<String> KINDS = List.of("part.", "heading.", "form.variant", "date.", "any.", "style.");

    /** Counts and amounts are tried beside the equations; the rest is said of style sheets. */
    private static final Set<Code> ELSEWHERE = Set.of(
            Code.ANY_COUNT,
            Code.ANY_AMOUNT,
            Code.STYLE_SYNTAX,
            Code.STYLE_UNCLOSED,
            Code.STYLE_SELECTOR,
            Code.STYLE_AT_RULE,
            Code.STYLE_PROPERTY,
            Code.STYLE_VALUE,
            Code.STYLE_MISPLACED);

    private record Change(String code, boolean quiet, String old, String replacement) {
        static Change of(String line) {
            boolean quiet = line.startsWith(QUIET);
            String[] parts = (quiet ? line.substring(QUIET.length()) : line).split(" \\| ?", 3);
            return new Change(parts[0], quiet, plain(parts[1]), plain(parts[2]));
        }

        private static String plain(String text) {
            return ESCAPE.matcher(text.replace("\\n", "\n"))
                    .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
        }
    }

    static List<Change> changes() {
        return text(CASES)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Change::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theChangeIsSaidAndNothingElse(Change change) {
        String sound = text(SOUND);
        String yaml = sound.replace(change.old(), change.replacement());
        assertNotEquals(sound, yaml, "nothing is changed");
        assertEquals(change.quiet() ? Set.of() : Set.of(change.code()), codes(yaml), yaml);
    }

    @Test
    void everyCodeSpeaksAndIsQuietTwice() {
        Set<String> expected = Stream.of(Code.values())
                .filter(code -> KINDS.stream().anyMatch(code.id()::startsWith) && !ELSEWHERE.contains(code))
                .map(Code::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, coveredOf(expected, false));
        assertEquals(expected, coveredOf(expected, true));
    }

    private static Set<String> coveredOf(Set<String> codes, boolean quiet) {
        Map<String, Long> counts = changes().stream()
                .filter(change -> change.quiet() == quiet)
                .collect(Collectors.groupingBy(Change::code, Collectors.counting()));
        return codes.stream()
                .filter(code -> counts.getOrDefault(code, 0L) >= FEWEST)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The information that all is well, or was accepted, is left out; of heading.order it is all there is. */
    private static Set<String> codes(String yaml) {
        ReportReader.Result read = ReportReader.read(new SourceFile("report.yaml", yaml), Samples.forms());
        List<Finding> checked = Checks.check(Completion.complete(read.report().orElseThrow()), CheckContext.ALONE);
        return Stream.concat(read.findings().stream(), checked.stream())
                .filter(finding -> finding.severity() != Severity.INFO || finding.code() == Code.HEADING_ORDER)
                .map(finding -> finding.code().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
