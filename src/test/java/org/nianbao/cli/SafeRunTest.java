package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.build.OutputFolder;
import org.nianbao.build.Shard;
import org.nianbao.source.Findings;

/** Whatever stops a run, PDFs are whole, nothing that was there is lost, and the next run goes on. */
final class SafeRunTest {
    private static final int REPORTS = 12;

    /** How often a run is killed: {@code mvn -Dnianbao.kills=50}. */
    private static final int KILLS = Integer.getInteger("nianbao.kills", 5);

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void writeReports() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        for (int i = 0; i < REPORTS; i++) {
            Files.writeString(
                    in.resolve(i + ".yaml"), "year: 2023\nagency: 第" + i + "局\nstatus: draft\npreamble: 一段话。\n");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void killedAtAnyMomentARunLeavesWholePdfsAndTheNextGoesOn() throws Exception {
        long start = System.nanoTime();
        assertEquals(0, start("--force").waitFor());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Map<String, byte[]> whole = pdfs();
        assertEquals(REPORTS, whole.size());
        Random random = new Random(6);
        for (int i = 0; i < KILLS; i++) {
            Process process = start("--force");
            process.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
            stop(process, i % 2 == 0 ? "KILL" : "INT");
            assertSame(whole, pdfs());
        }
        Files.delete(out.resolve("3.pdf"));
        CommandLine next = build();
        assertEquals(0, next.status(), next.all());
        assertTrue(next.out().contains(" 1 built, 11 unchanged"), next.out());
        assertSame(whole, pdfs());
        assertEquals(List.of(), parts());
    }

    @Test
    void aSecondRunOnTheSameFolderSaysSoAndDoesNothing() throws IOException {
        OutputFolder first = OutputFolder.open(out, Shard.ALL, new Findings()).orElseThrow();
        CommandLine second = build();
        assertEquals(1, second.status());
        assertTrue(second.out().contains("Another run is working on " + out), second.out());
        assertEquals(1, build("--shard", "1/2").status());
        assertEquals(Map.of(), pdfs());
        first.close();
        assertEquals(0, build().status());
    }

    @Test
    void partsOfARunDoNotDisturbOneAnother() {
        OutputFolder first =
                OutputFolder.open(out, new Shard(1, 2), new Findings()).orElseThrow();
        assertEquals(0, build("--shard", "2/2").status());
        assertEquals(1, build("--shard", "1/2").status());
        assertEquals(1, build().status());
        first.close();
    }

    @Test
    void anOutputFolderThatIsAFileIsSaidOnceAndTheFileStays() throws IOException {
        Files.writeString(out, "precious");
        CommandLine result = build();
        assertEquals(1, result.status());
        assertEquals(1, result.out().split("build\\.folder", -1).length - 1, result.out());
        assertEquals("precious", Files.readString(out));
    }

    @Test
    void aFileOfAnotherProgramIsNotWrittenOverUnlessAskedTo() throws IOException {
        Path report = in.resolve("甲.yaml");
        Files.writeString(report, Files.readString(Path.of("examples/quzhou-yingshang-2020.yaml")));
        Path scan = Files.writeString(in.resolve("甲.pdf"), "%PDF-1.4 http://example.gov.cn/nianbao/2020");
        for (Object[] line : new Object[][] {{"build", report}, {"build", in}}) {
            CommandLine refused = CommandLine.run(line);
            assertEquals(1, refused.status());
            assertTrue(refused.out().contains("build.foreign"), refused.out());
            assertTrue(Files.readString(scan).startsWith("%PDF-1.4"));
        }
        assertFalse(CommandLine.run("build", report, "--force").out().contains("build.foreign"));
        byte[] ours = Files.readAllBytes(scan);
        assertTrue(ours.length > 10_000);
        assertFalse(CommandLine.run("build", report).out().contains("build.foreign"), "it is ours now");
        assertArrayEquals(ours, Files.readAllBytes(scan));
        Files.write(scan, new byte[0]);
        assertFalse(CommandLine.run("build", report).out().contains("build.foreign"), "there is nothing to lose");
    }

    @Test
    void whatIsRememberedIsNamedWhereOnlyThatCannotBeWritten() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve(".nianbao"), "a file");
        CommandLine result = build();
        assertEquals(1, result.status());
        assertTrue(result.out().contains("file.unwritable"), result.out());
        assertTrue(result.out().contains(out.resolve(".nianbao").toString()), result.out());
    }

    @Test
    void whatCannotBeRememberedIsAWarningAndThePdfsAreThere() throws IOException {
        Files.createDirectories(out.resolve(".nianbao/state.jsonl"));
        CommandLine result = build();
        assertEquals(0, result.status(), result.all());
        assertTrue(result.out().contains("build.state"), result.out());
        assertEquals(REPORTS, pdfs().size());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeWrittenToIsSaidOnce() {
        CommandLine result = CommandLine.run("build", in, "-o", "/proc/sys/kernel/random");
        assertEquals(1, result.status());
        assertTrue(result.out().contains("build.folder"), result.out());
        assertFalse(result.all().contains("program.fault"), result.all());
    }

    /** A limit on the size of files fails in the middle of writing, as a full disk does, and needs no privileges. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDiskThatFillsUpLeavesTheEarlierPdf() throws Exception {
        Files.copy(Path.of("examples/shenyang-2019.yaml"), in.resolve("large.yaml"));
        assertEquals(0, build().status());
        byte[] before = Files.readAllBytes(out.resolve("large.pdf"));
        List<String> line = new ArrayList<>(List.of("sh", "-c", "ulimit -f 200; exec \"$0\" \"$@\""));
        line.addAll(command("--force"));
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(1, process.waitFor(), Files.readString(log));
        assertTrue(Files.readString(log).contains("build.unwritable"), Files.readString(log));
        assertArrayEquals(before, Files.readAllBytes(out.resolve("large.pdf")));
        assertEquals(List.of(), parts());
        CommandLine next = build();
        assertTrue(next.out().contains(" 0 built, 13 unchanged"), next.out());
    }

    private CommandLine build(String... options) {
        List<Object> line = new ArrayList<>(List.of("build", in, "-o", out));
        line.addAll(List.of(options));
        return CommandLine.run(line.toArray());
    }

    private Process start(String... options) throws IOException {
        return new ProcessBuilder(command(options))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> command(String... options) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        line.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=en", "-cp"));
        line.addAll(List.of(System.getProperty("java.class.path"), "org.nianbao.cli.Main"));
        line.addAll(List.of("build", in.toString(), "-o", out.toString()));
        line.addAll(List.of(options));
        return line;
    }

    private static void stop(Process process, String signal) throws Exception {
        if (process.isAlive()) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        process.waitFor();
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), name));
    }

    private Map<String, byte[]> pdfs() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        for (Path file : files()) {
            if (file.toString().endsWith(".pdf")) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    private List<Path> parts() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".part"))
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
