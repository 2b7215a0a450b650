package org.nianbao.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.build.Typesetter.Typeset;
import org.nianbao.source.Code;

/** Runs with made-up stages: what happens around them. */
final class BuildTest {
    @TempDir
    Path folder;

    @Test
    void resultsComeInTheOrderOfTheReportsWhateverTheThreadsDo() {
        List<PlanItem> items = items(500);
        List<Result> results = run(items, item -> written("x"), 4);
        assertEquals(items, results.stream().map(Result::item).toList());
    }

    @Test
    void aStackOverflowInOneReportDoesNotStopTheOthers() throws IOException {
        List<Result> results =
                run(items(3), item -> number(item) == 1 ? written(Integer.toString(depth(0))) : written("whole"), 2);
        assertEquals(
                List.of(Status.BUILT, Status.FAILED, Status.BUILT),
                results.stream().map(Result::status).toList());
        assertTrue(results.get(1).fault().orElseThrow() instanceof StackOverflowError);
        assertEquals(List.of("0.pdf", "2.pdf"), filesIn(folder));
    }

    @Test
    void aRefusedReportLeavesAnEarlierPdfAsItWas() throws IOException {
        Files.writeString(folder.resolve("0.pdf"), "earlier");
        run(items(1), item -> Typeset.without(Status.REFUSED, List.of()), 1);
        assertEquals("earlier", Files.readString(folder.resolve("0.pdf")));
        assertEquals(List.of("0.pdf"), filesIn(folder));
    }

    @Test
    void reportsThatWouldOverwriteOneAnotherBothFailAndSaySo() throws IOException {
        Path output = folder.resolve("0.pdf");
        PlanItem first = new PlanItem(Path.of("0.yaml"), output, true, Optional.of(Path.of("0.yml")));
        PlanItem second = new PlanItem(Path.of("0.yml"), output, true, Optional.of(Path.of("0.yaml")));
        List<Result> results = run(List.of(first, second), any -> written("x"), 1);
        for (Result result : results) {
            assertEquals(Status.FAILED, result.status());
            assertEquals(Code.BUILD_SAME_OUTPUT, result.findings().get(0).code());
        }
        assertEquals(List.of(), filesIn(folder));
    }

    @Test
    void anOutputThatIsAFolderIsAFindingAndNothingIsLeftBehind() throws IOException {
        Files.createDirectories(folder.resolve("0.pdf"));
        List<Result> results = run(items(2), item -> written("x"), 1);
        assertEquals(Status.FAILED, results.get(0).status());
        assertEquals(Code.BUILD_UNWRITABLE, results.get(0).findings().get(0).code());
        assertEquals(Status.BUILT, results.get(1).status());
        assertEquals(List.of("0.pdf", "1.pdf"), filesIn(folder));
    }

    @Test
    void anOutputFolderThatIsAFileIsAFinding() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "");
        PlanItem item = new PlanItem(Path.of("0.yaml"), file.resolve("0.pdf"), true);
        List<Result> results = run(List.of(item), any -> written("x"), 1);
        assertEquals(Code.BUILD_UNWRITABLE, results.get(0).findings().get(0).code());
    }

    private static int depth(int n) {
        return n < 0 ? n : depth(n + 1) + 1;
    }

    private static int number(PlanItem item) {
        return Integer.parseInt(item.name().replace(".yaml", ""));
    }

    private List<PlanItem> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PlanItem(Path.of(i + ".yaml"), folder.resolve(i + ".pdf"), true))
                .toList();
    }

    private static Typeset written(String text) {
        return new Typeset(Status.BUILT, List.of(), 1, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Result> run(List<PlanItem> items, Typesetter typesetter, int jobs) {
        List<Result> results = new ArrayList<>();
        new Build(typesetter, (item, bytes) -> WholeFile.write(item.output(), bytes), jobs).run(items, results::add);
        return results;
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
