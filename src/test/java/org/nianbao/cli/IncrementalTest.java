package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run builds what depends on what was changed, and nothing else. */
final class IncrementalTest {
    private static final Set<String> ALL = Set.of("plain", "next", "kai", "old", "picture");

    @TempDir
    Path folder;

    private Path in;
    private Path out;
    private int minutes;

    @BeforeEach
    void buildOnce() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        write("plain", 2023, "甲局", "今年平稳。");
        write("next", 2024, "甲局", "今年也平稳。");
        write("kai", 2023, "乙局", "## （一）主动公开\n\n    做了工作。");
        write("old", 2019, "丙局", "旧表。");
        write("picture", 2023, "丁局", "![图](p.jpg)");
        Files.copy(Path.of("examples/images/reading-corner.jpg"), in.resolve("p.jpg"));
        copy(Path.of("templates/official"), folder.resolve("templates"));
        copy(Path.of("templates/forms"), folder.resolve("forms"));
        copy(Path.of("fonts"), folder.resolve("fonts"));
        assertEquals(ALL, built());
        assertEquals(Set.of(), built());
    }

    @Test
    void aDataFileRebuildsItsReportAndThatOfTheYearAfter() throws IOException {
        write("plain", 2023, "甲局", "今年很平稳。");
        assertEquals(Set.of("plain", "next"), built());
        assertEquals(Set.of(), built());
    }

    @Test
    void aReportOfLastYearThatComesOrGoesRebuildsTheOneAfterIt() throws IOException {
        write("last", 2022, "乙局", "去年。");
        assertEquals(Set.of("last", "kai"), built());
        Files.delete(in.resolve("last.yaml"));
        assertEquals(Set.of("kai"), built());
    }

    @Test
    void aSecondReportOfABodyAndYearIsSaidOfTheYearAfter() throws IOException {
        write("plain-copy", 2023, "甲局", "旧稿。");
        assertEquals(Set.of("plain-copy", "next"), built());
        assertTrue(run().out().contains("year.twice"));
        Files.delete(in.resolve("plain-copy.yaml"));
        assertEquals(Set.of("next"), built());
        assertFalse(run().out().contains("year.twice"));
    }

    @Test
    void aChartOverTheYearsRebuildsWithEachOfThem() throws IOException {
        write("next", 2024, "甲局", "{{chart: applications.received.total, by year}}");
        write("oldest", 2022, "甲局", "前年。");
        assertEquals(Set.of("next", "oldest", "plain"), built());
        write("oldest", 2022, "甲局", "前年平稳。");
        assertEquals(Set.of("next", "oldest", "plain"), built());
        write("before", 2021, "甲局", "更早。");
        assertEquals(Set.of("before", "next", "oldest"), built());
        assertEquals(Set.of(), built());
    }

    @Test
    void aPictureRebuildsTheReportsThatShowIt() throws IOException {
        Files.copy(
                Path.of("examples/images/monthly-requests.png"),
                in.resolve("p.jpg"),
                StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Set.of("picture"), built());
        touchAlone(in.resolve("p.jpg"));
        assertEquals(Set.of(), built());
    }

    @Test
    void aFormRebuildsTheReportsOfItsYears() throws IOException {
        append(folder.resolve("forms/gov-2019.yaml"), "# another\n");
        assertEquals(Set.of("old"), built());
        append(folder.resolve("forms/gov-2021.yaml"), "# another\n");
        assertEquals(Set.of("plain", "next", "kai", "picture"), built());
    }

    @Test
    void aFontRebuildsTheReportsThatMayUseIt() throws IOException {
        append(folder.resolve("fonts/lxgw-wenkai/LXGWWenKaiGBLite-Regular.ttf"), "\0\0\0\0");
        assertEquals(Set.of("kai"), built());
        append(folder.resolve("fonts/fonts.yaml"), "# another\n");
        assertEquals(ALL, built());
    }

    @Test
    void aTemplateAndAStyleSheetRebuildAll() throws IOException {
        append(folder.resolve("templates/tables.ftlh"), "<#-- another -->\n");
        assertEquals(ALL, built());
        append(folder.resolve("templates/style.css"), "/* another */\n");
        assertEquals(ALL, built());
        touchAlone(Files.writeString(folder.resolve("templates/notes.txt"), "no template"));
        assertEquals(Set.of(), built());
    }

    @Test
    void anOptionThatChangesThePdfRebuildsAllAndOneThatDoesNotRebuildsNone() {
        assertEquals(Set.of(), built("--jobs", "1"));
        assertEquals(ALL, built("--draft"));
        assertEquals(ALL, built("--profile", "print"));
        assertEquals(ALL, built());
        Environment dated =
                new Environment(Map.of("SOURCE_DATE_EPOCH", "1700000000"), Locale.ENGLISH, false, Path.of(""));
        assertEquals(ALL, built(dated));
        assertEquals(ALL, built("--force"));
    }

    @Test
    void aPdfThatIsGoneOrDamagedIsBuiltAgain() throws IOException {
        byte[] whole = Files.readAllBytes(out.resolve("kai.pdf"));
        Files.delete(out.resolve("plain.pdf"));
        try (FileChannel file = FileChannel.open(out.resolve("kai.pdf"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {'#'}), 2000);
        }
        assertEquals(Set.of("plain", "kai"), built());
        assertArrayEquals(whole, Files.readAllBytes(out.resolve("kai.pdf")));
    }

    @Test
    void aDamagedStateCostsARebuildOfWhatIsDamaged() throws IOException {
        Path state = out.resolve(".nianbao/state.jsonl");
        String text = Files.readString(state);
        Files.writeString(state, text.replace("{\"output\":\"kai.pdf\"", "{\"output\":\"kai.pdf"));
        assertEquals(Set.of("kai"), built());
        Files.write(state, new byte[] {(byte) 0xff, 0, 13, '{'});
        assertEquals(ALL, built());
        Files.delete(state);
        assertEquals(ALL, built());
    }

    @Test
    void aCopyOfTheFoldersIsAsGoodAsTheyWere() throws IOException {
        copy(out, folder.resolve("elsewhere/out"));
        copy(in, folder.resolve("elsewhere/in"));
        in = folder.resolve("elsewhere/in");
        out = folder.resolve("elsewhere/out");
        assertEquals(Set.of(), built());
    }

    @Test
    void findingsOfUnchangedReportsAreSaidAgain() throws IOException {
        write("kai", 2023, "乙局", "5个单位.");
        CommandLine first = run();
        CommandLine second = run();
        assertTrue(first.out().contains("kai.yaml"), first.out());
        assertEquals(findings(first), findings(second));
        assertEquals(first.status(), second.status());
    }

    @Test
    void aPdfWhoseReportIsGoneIsNamedAndRemovedOnDemand() throws IOException {
        Files.delete(in.resolve("old.yaml"));
        Files.delete(in.resolve("kai.yaml"));
        append(out.resolve("kai.pdf"), "signed by hand");
        assertTrue(run().out().contains("build.stale"));
        assertTrue(Files.exists(out.resolve("old.pdf")));
        String pruned = run("--prune").out();
        assertTrue(pruned.contains("build.pruned") && pruned.contains("build.kept"), pruned);
        assertTrue(pruned.contains(in.resolve("old.yaml").toString()), "the name that the user knows");
        assertFalse(Files.exists(out.resolve("old.pdf")));
        assertTrue(Files.exists(out.resolve("kai.pdf")), "it was changed after it was built");
    }

    @Test
    void whatOnlyCannotBeReachedIsNotGone() throws IOException {
        Path share = Files.createDirectories(folder.resolve("share"));
        Files.move(in.resolve("old.yaml"), share.resolve("old.yaml"));
        Files.createSymbolicLink(in.resolve("区县"), share);
        Path shared = Files.move(in.resolve("kai.yaml"), folder.resolve("kai.yaml"));
        Files.createSymbolicLink(in.resolve("kai.yaml"), shared);
        run("--prune");
        assertTrue(Files.exists(out.resolve("区县/old.pdf")));

        Files.move(share, folder.resolve("elsewhere"));
        Files.delete(shared);
        CommandLine run = run("--prune");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("区县"), "a link that leads nowhere is said");
        assertFalse(run.out().contains("build.pruned"), run.out());
        assertTrue(Files.exists(out.resolve("区县/old.pdf")));
        assertTrue(Files.exists(out.resolve("kai.pdf")));
        assertFalse(run().out().contains("build.stale"));

        Files.move(folder.resolve("elsewhere"), share);
        assertFalse(built().contains("old"), "it is as it was");
    }

    @Test
    void whereTheReportsThemselvesAreMissingNothingIsRemoved() throws IOException {
        Path away = Files.move(in, folder.resolve("away"));
        assertEquals(1, run("--prune").status());
        assertTrue(Files.exists(out.resolve("plain.pdf")));
        Files.move(away, in);
        assertEquals(Set.of(), built());
    }

    @Test
    void aFolderThatIsDeletedTakesItsPdfsAlong() throws IOException {
        Path below = Files.createDirectories(in.resolve("below"));
        Files.move(in.resolve("old.yaml"), below.resolve("old.yaml"));
        run("--prune");
        Files.delete(below.resolve("old.yaml"));
        Files.delete(below);
        assertTrue(run("--prune").out().contains("build.pruned"));
        assertFalse(Files.exists(out.resolve("below/old.pdf")));
    }

    @Test
    void pdfsOfOtherReportsInTheSameFolderAreNotStale() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.move(in.resolve("old.yaml"), other.resolve("old.yaml"));
        in = other;
        assertEquals(Set.of(), built());
        assertFalse(run("--prune").out().contains("stale"));
        assertTrue(Files.exists(out.resolve("kai.pdf")));
    }

    @Test
    void partsOfARunMakeTheWholeAndAWholeRunKnowsThem() throws IOException {
        Set<String> together = new TreeSet<>();
        List<String> each = new ArrayList<>();
        for (int part = 1; part <= 3; part++) {
            Set<String> names = built("--force", "--shard", part + "/3");
            together.addAll(names);
            each.addAll(names);
        }
        assertEquals(ALL, together);
        assertEquals(ALL.size(), each.size());
        assertEquals(Set.of(), built("--shard", "2/3"));
        assertEquals(Set.of(), built());
    }

    private Set<String> built(String... options) {
        return built(CommandLine.environment(Locale.ENGLISH, false), options);
    }

    private Set<String> built(Environment environment, String... options) {
        return results(run(environment, options)).stream()
                .filter(result -> result.get("status").getAsString().equals("built"))
                .map(result -> Path.of(result.get("output").getAsString())
                        .getFileName()
                        .toString()
                        .replace(".pdf", ""))
                .collect(Collectors.toSet());
    }

    private CommandLine run(String... options) {
        return run(CommandLine.environment(Locale.ENGLISH, false), options);
    }

    private CommandLine run(Environment environment, String... options) {
        List<Object> line = new ArrayList<>(List.of("build", in, "-o", out, "--format", "json"));
        line.addAll(List.of("--templates", folder.resolve("templates"), "--forms", folder.resolve("forms")));
        line.addAll(List.of("--fonts", folder.resolve("fonts")));
        line.addAll(List.of(options));
        CommandLine result = CommandLine.run(environment, line.toArray());
        assertTrue(result.status() <= 1, result.all());
        return result;
    }

    private static List<JsonObject> results(CommandLine run) {
        return run.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(line -> line.has("status"))
                .toList();
    }

    private static List<String> findings(CommandLine run) {
        return run.out().lines().filter(line -> line.contains("\"severity\"")).toList();
    }

    private void write(String name, int year, String agency, String text) throws IOException {
        Path file = Files.writeString(
                in.resolve(name + ".yaml"),
                "year: " + year + "\nagency: " + agency + "\nstatus: draft\nsections:\n  overview: |\n    " + text
                        + "\n");
        touchAlone(file);
    }

    private void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
        touchAlone(file);
    }

    /** Gives a file a time of its own in the past, as if work had gone on for a while. */
    private void touchAlone(Path file) throws IOException {
        minutes++;
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(36000 - 60L * minutes)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
