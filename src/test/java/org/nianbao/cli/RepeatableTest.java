package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same reports give the same bytes, whatever the process runs under. Each run is a process of its own. */
class RepeatableTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static Map<String, String> expected;

    /**
     * How a run differs from the first.
     *
     * @param java options of the Java runtime
     * @param environment variables of the process
     * @param arguments further arguments
     * @param elsewhere whether it runs in another folder and names its files from the last to the first
     */
    private record Way(
            String name,
            List<String> java,
            Map<String, String> environment,
            List<String> arguments,
            boolean elsewhere) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("again", List.of(), Map.of(), List.of(), false),
                new Way("time zone", List.of(), Map.of("TZ", "Pacific/Kiritimati"), List.of(), false),
                new Way("Chinese", List.of("-Duser.language=zh", "-Duser.country=CN"), Map.of(), List.of(), false),
                new Way("locale C", List.of(), Map.of("LC_ALL", "C", "LANG", "C"), List.of(), false),
                new Way(
                        "Arabic digits",
                        List.of("-Duser.language=ar", "-Duser.country=EG"),
                        Map.of(),
                        List.of(),
                        false),
                new Way("four at once", List.of(), Map.of(), List.of("--jobs", "4"), false),
                new Way("one at a time", List.of(), Map.of(), List.of("--jobs", "1"), false),
                new Way("other folder, other order", List.of(), Map.of(), List.of("--jobs", "2"), true));
    }

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        expected = hashes(run(new Way("first", List.of(), Map.of(), List.of(), false), List.of()));
        assertTrue(expected.size() == 3);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theBytesAreTheSame(Way way) throws IOException, InterruptedException {
        assertEquals(expected, hashes(run(way, List.of())));
    }

    @Test
    void filesForPrintAndWithDataRepeatToo() throws IOException, InterruptedException {
        for (List<String> options : List.of(List.of("--profile", "print", "--mirror"), List.of("--attach-data"))) {
            Way first = new Way("first", List.of(), Map.of(), options, false);
            Way second = new Way("second", List.of(), Map.of("TZ", "Asia/Shanghai"), options, true);
            assertEquals(hashes(run(first, List.of())), hashes(run(second, List.of())));
        }
    }

    /** The dates of a report without dates of its own are those of the variable. */
    @Test
    void theDayOfAReportWithoutDatesIsGivenFromOutside() throws IOException, InterruptedException {
        Path report = folder.resolve("undated.yaml");
        Files.writeString(report, "year: 2023\nagency: 某局\nsections: {overview: 本局没有收到申请。}\n");
        List<Map<String, String>> made = new ArrayList<>();
        for (String seconds : List.of("1700000000", "1700000000", "1600000000")) {
            Way way = new Way("dated", List.of(), Map.of("SOURCE_DATE_EPOCH", seconds), List.of(), false);
            made.add(hashes(run(way, List.of(report.toString()))));
        }
        assertEquals(made.get(0), made.get(1));
        assertNotEquals(made.get(0), made.get(2));
    }

    private static Path run(Way way, List<String> reports) throws IOException, InterruptedException {
        Path output = Files.createTempDirectory(folder, "run");
        List<String> named = new ArrayList<>(reports.isEmpty() ? examples() : reports);
        if (way.elsewhere()) {
            Collections.reverse(named);
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
        command.addAll(way.java());
        command.addAll(List.of("org.nianbao.cli.Main", "build", "-o", output.toString()));
        command.addAll(way.arguments());
        command.addAll(named);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(way.elsewhere() ? output.toFile() : HOME.toFile());
        builder.environment().put("NIANBAO_HOME", HOME.toString());
        builder.environment().putAll(way.environment());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        assertEquals(0, builder.start().waitFor(), () -> read(folder.resolve("log")));
        return output;
    }

    private static List<String> examples() {
        return Stream.of("all-features-2024", "baoshan-xingzheng-2019", "tieling-yingshang-2023")
                .map(name -> HOME.resolve("examples").resolve(name + ".yaml").toString())
                .toList();
    }

    private static Map<String, String> hashes(Path output) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String file : Arrays.asList(output.toFile().list((dir, name) -> name.endsWith(".pdf")))) {
            hashes.put(file, HexFormat.of().formatHex(sha256(Files.readAllBytes(output.resolve(file)))));
        }
        return hashes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
