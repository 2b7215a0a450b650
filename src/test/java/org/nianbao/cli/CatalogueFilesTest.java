package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.source.Code;
import org.nianbao.support.Goldens;

/**
 * Runs the program on the files of {@code src/test/resources/invalid}, and compares all it says, in both languages, with
 * the text beside them. Each is named after the code it is there for: {@code CODE.yaml}, a report; or {@code CODE}, a
 * folder with whatever else it takes and the command line in {@code args.txt}, in which paths begin with a dot.
 * {@code -Dnianbao.golden=refresh} writes the texts anew.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class CatalogueFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/invalid");
    private static final Path TESTS = Path.of("src/test/java/org/nianbao");

    /** What a file under version control cannot show, with the test that shows it. */
    private static final Map<Code, String> ELSEWHERE = Map.ofEntries(
            // 50 MB
            Map.entry(Code.FILE_TOO_LARGE, "cli/HostileInputTest"),
            // a defect of the program
            Map.entry(Code.PROGRAM_FAULT, "cli/FaultReportTest"),
            // a symbolic link
            Map.entry(Code.TEMPLATE_OUTSIDE, "template/TemplatesTest"),
            // ten seconds, for nothing but to see them pass
            Map.entry(Code.TEMPLATE_TIME, "template/TemplatesTest"),
            // a whole font with other bits
            Map.entry(Code.FONT_RESTRICTED, "font/FaceReaderTest"),
            // a font that the user may not read
            Map.entry(Code.FONT_UNREADABLE, "font/FaceReaderTest"),
            // a PDF with data that were changed afterwards
            Map.entry(Code.PDF_DATA_DAMAGED, "pdf/AttachedDataTest"),
            // the markup has told it before: a second guard, for display lists from elsewhere
            Map.entry(Code.LINK_TARGET, "pdf/FileTest"),
            // two runs at once, and outputs that cannot be written
            Map.entry(Code.BUILD_LOCKED, "cli/SafeRunTest"),
            Map.entry(Code.BUILD_FOREIGN, "cli/SafeRunTest"),
            Map.entry(Code.BUILD_UNWRITABLE, "build/BuildTest"),
            Map.entry(Code.BUILD_STATE, "cli/SafeRunTest"),
            // writes a report
            Map.entry(Code.COLLECT_OWN_FIGURES, "cli/AggregateTest"),
            // a second run
            Map.entry(Code.BUILD_STALE, "cli/IncrementalTest"),
            Map.entry(Code.BUILD_PRUNED, "cli/IncrementalTest"),
            Map.entry(Code.BUILD_KEPT, "cli/IncrementalTest"));

    private Map<String, List<CatalogueRun.Said>> byFile;

    @TempDir
    static Path out;

    /** One run over all single files: loading fonts for each would take longer than all the rest. */
    @BeforeAll
    void buildSingleFiles() throws IOException {
        Stream<String> files = entries().filter(code -> !isFolder(code)).map(code -> path(code + ".yaml"));
        List<String> arguments =
                Stream.concat(Stream.of("build", path("sound.yaml")), files).toList();
        byFile = new CatalogueRun(FOLDER, out)
                .of(arguments).stream().collect(Collectors.groupingBy(CatalogueRun.Said::file));
    }

    static Stream<String> entries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || Files.isDirectory(FOLDER.resolve(name)))
                    .map(name -> name.replaceFirst("\\.yaml$", ""))
                    .filter(name -> !name.equals("sound"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void findingsAreThoseExpected(String code) throws IOException {
        List<CatalogueRun.Said> found =
                isFolder(code) ? ofFolder(code) : byFile.getOrDefault(code + ".yaml", List.of());
        String text = found.stream().map(CatalogueRun.Said::text).collect(Collectors.joining());
        Goldens.assertText(FOLDER, code + ".txt", text);
        assertTrue(found.stream().anyMatch(said -> said.code().equals(code)), text);
    }

    private List<CatalogueRun.Said> ofFolder(String code) throws IOException {
        Path folder = FOLDER.resolve(code);
        List<String> arguments = Stream.of(
                        Files.readString(folder.resolve("args.txt")).strip().split("\\s+"))
                .map(word -> word.startsWith(".") ? path(code + "/" + word) : word)
                .toList();
        return new CatalogueRun(FOLDER, out).of(arguments);
    }

    /** The report that the others are made from by one change has nothing wrong. */
    @Test
    void theSoundReportIsSound() {
        assertEquals(List.of(), byFile.getOrDefault("sound.yaml", List.of()));
    }

    @Test
    void everyCodeHasAnEntryOrATestOfItsOwn() throws IOException {
        Set<String> expected = Arrays.stream(Code.values())
                .filter(code -> !ELSEWHERE.containsKey(code))
                .map(Code::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, entries().collect(Collectors.toCollection(TreeSet::new)));
        ELSEWHERE.values().forEach(test -> assertTrue(Files.exists(TESTS.resolve(test + ".java")), test));
    }

    private static boolean isFolder(String code) {
        return Files.isDirectory(FOLDER.resolve(code));
    }

    private static String path(String name) {
        return FOLDER.resolve(name).normalize().toString();
    }
}
