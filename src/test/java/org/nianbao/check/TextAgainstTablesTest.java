package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wordings of all kinds of bodies, sorted by the figure they speak of or are a trap for: {@code code | report | sentence},
 * where {@code quiet} stands for no finding. The reports lie beside them; the sentence becomes their part one.
 */
class TextAgainstTablesTest {
    private static final Path FOLDER = Path.of("src/test/resources/text-against-tables");

    /** Fewer would not show that a rule speaks and can be quiet. */
    private static final int FEWEST = 2;

    private record Wording(String file, String code, String report, String sentence) {
        static Wording of(Path file, String line) {
            String[] parts = line.split(" \\| ", 3);
            return new Wording(file.getFileName().toString(), parts[0], parts[1], parts[2]);
        }

        boolean isQuiet() {
            return code.equals("quiet");
        }
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Wording> wordings() {
        return files().stream().flatMap(file -> read(file).stream());
    }

    private static List<Wording> read(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Wording.of(file, line))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void findsWhatIsWrongAndNothingElse(Wording wording) {
        String report = text(FOLDER.resolve(wording.report() + ".yaml"));
        String yaml = report.replace("sections:\n", "sections:\n  overview: |\n    " + wording.sentence() + "\n");
        List<String> codes = Samples.check(yaml).stream()
                .map(finding -> finding.code().id())
                .filter(code -> code.startsWith("text."))
                .distinct()
                .toList();
        assertEquals(wording.isQuiet() ? List.of() : List.of(wording.code()), codes, wording.sentence());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFigureHasWordingsOfBothKinds(Path file) {
        List<Wording> wordings = read(file);
        long quiet = wordings.stream().filter(Wording::isQuiet).count();
        assertTrue(quiet >= FEWEST, file + ": " + quiet + " lawful wordings");
        assertTrue(wordings.size() - quiet >= FEWEST, file + ": " + (wordings.size() - quiet) + " that are found");
    }
}
