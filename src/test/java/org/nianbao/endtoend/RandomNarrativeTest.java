package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.build.Stages;
import org.nianbao.build.Stages.Made;
import org.nianbao.layout.StructureDump;
import org.nianbao.support.Conformance;
import org.nianbao.support.WrittenStructure;

/**
 * Whatever an author writes, the file conforms, in both template sets: skipped levels of headings, empty items, notes in
 * bold, pictures that say nothing. 100 reports, more with {@code -Dnianbao.random=N}.
 */
class RandomNarrativeTest {
    private static final int SEEDS = Integer.getInteger("nianbao.random", 100);

    @TempDir
    private Path folder;

    @Test
    void randomNarrativesConform() throws IOException {
        Files.copy(Path.of("examples/images/monthly-requests.png"), folder.resolve("p.png"));
        List<String> failures = IntStream.range(0, SEEDS)
                .parallel()
                .mapToObj(this::failures)
                .filter(failure -> !failure.isEmpty())
                .toList();
        assertEquals(List.of(), failures);
    }

    private String failures(int seed) {
        try {
            Path file = Files.writeString(folder.resolve(seed + ".yaml"), new RandomReport(seed).yaml());
            Made made = seed % 2 == 0 ? Stages.of(file) : Stages.plain(file);
            byte[] pdf = made.pdf();
            List<String> failures = new ArrayList<>(Conformance.failures(pdf));
            failures.addAll(WrittenStructure.differences(structure(made), pdf));
            return failures.isEmpty() ? "" : "seed " + seed + ": " + failures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return "seed " + seed + ": " + e + " at " + e.getStackTrace()[0];
        }
    }

    /** A box for a character without a glyph reads as the character. */
    private static String structure(Made made) {
        return Pattern.compile("\\[U\\+(06[0-9A-F]{2})]")
                .matcher(StructureDump.dump(made.pages()))
                .replaceAll(box -> Character.toString(Integer.parseInt(box.group(1), 16)));
    }
}
