package org.nianbao.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;

final class PlanReaderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderGivesItsFilesWithTheirRelativeNames() throws IOException {
        create("b.yaml", "a.yml", "辽宁/铁岭.yaml", "notes.txt", ".hidden/c.yaml", ".d.yaml");
        BuildPlan plan = PlanReader.read(List.of(folder), Optional.of(Path.of("out")));
        assertEquals(List.of("a.yml", "b.yaml", "辽宁/铁岭.yaml"), sources(plan));
        assertEquals(List.of("out/a.pdf", "out/b.pdf", "out/辽宁/铁岭.pdf"), outputs(plan));
        assertEquals(List.of(), plan.findings());
    }

    @Test
    void withoutAnOutputFolderThePdfLiesBesideItsFile() throws IOException {
        create("in/a.yaml");
        BuildPlan plan = PlanReader.read(List.of(folder), Optional.empty());
        assertEquals(folder.resolve("in/a.pdf"), plan.items().get(0).output());
    }

    @Test
    void aFileNamedByItselfNeedsNoSuffixAndNeedNotExist() {
        BuildPlan plan = PlanReader.read(List.of(folder.resolve("sub/2023.v2.yaml")), Optional.of(Path.of("out")));
        assertEquals(List.of("out/2023.v2.pdf"), outputs(plan));
        assertEquals(true, plan.items().get(0).named());
    }

    @Test
    void endingsMayBeInCapitals() throws IOException {
        create("a.YAML", "b.Yml", "c.txt");
        BuildPlan plan = PlanReader.read(List.of(folder), Optional.empty());
        assertEquals(List.of("a.YAML", "b.Yml"), sources(plan));
        assertEquals(folder.resolve("a.pdf"), plan.items().get(0).output());
    }

    @Test
    void aFileGivenTwiceIsBuiltOnce() throws IOException {
        create("a.yaml");
        BuildPlan plan = PlanReader.read(
                List.of(folder.resolve("a.yaml"), folder, folder.resolve("./a.yaml")), Optional.of(Path.of("out")));
        assertEquals(1, plan.items().size());
        assertEquals(List.of(), plan.findings());
    }

    @Test
    void filesThatWouldOverwriteOneAnotherKnowOfIt() throws IOException {
        create("a.yaml", "a.yml", "b.yaml");
        BuildPlan plan = PlanReader.read(List.of(folder), Optional.of(Path.of("out")));
        assertEquals(
                List.of(Optional.of(folder.resolve("a.yml")), Optional.of(folder.resolve("a.yaml")), Optional.empty()),
                plan.items().stream().map(PlanItem::rival).toList());
    }

    @Test
    void whereNothingIsWrittenNothingIsOverwritten() throws IOException {
        create("a.yaml", "a.yml");
        BuildPlan plan = PlanReader.sources(List.of(folder));
        assertTrue(plan.items().stream().allMatch(item -> item.rival().isEmpty()));
        assertEquals(List.of("a.yaml", "a.yml"), sources(plan));
    }

    @Test
    void aFolderWithoutReportsIsAnError() throws IOException {
        create("notes.txt");
        assertEquals(List.of(Code.BUILD_NO_REPORT), codes(PlanReader.read(List.of(folder), Optional.empty())));
    }

    @Test
    void aPdfIsNoReport() throws IOException {
        create("a.pdf");
        BuildPlan plan = PlanReader.read(List.of(folder.resolve("a.pdf")), Optional.empty());
        assertEquals(List.of(), plan.items());
        assertEquals(List.of(Code.BUILD_NO_REPORT), codes(plan));
    }

    private void create(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "year: 2023\n");
        }
    }

    private List<String> sources(BuildPlan plan) {
        return plan.items().stream()
                .map(item -> folder.relativize(item.source()).toString())
                .toList();
    }

    private static List<String> outputs(BuildPlan plan) {
        return plan.items().stream().map(item -> item.output().toString()).toList();
    }

    private static List<Code> codes(BuildPlan plan) {
        return plan.findings().stream().map(Finding::code).toList();
    }
}
