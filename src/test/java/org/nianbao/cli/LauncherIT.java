package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher as a user starts it, from the checkout and from the zip; needs the packaged jar. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {
    private static final Path EXAMPLE = Path.of("examples", "tieling-yingshang-2023.yaml");

    @TempDir
    Path folder;

    private Map<String, String> environment;

    @BeforeEach
    void copyAReportUnderAChineseName() throws IOException {
        environment =
                new HashMap<>(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString(), "LANG", "C.UTF-8"));
        Files.createDirectories(folder.resolve("年报 2023"));
        Files.copy(EXAMPLE, folder.resolve("年报 2023/铁岭.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "zh_CN.UTF-8", "zh_CN.GBK", ""})
    void chineseFileNamesWorkUnderEveryLocale(String locale) throws Exception {
        environment.put("LANG", locale);
        Launched result = run(Launched.LAUNCHER, "build", "年报 2023", "-o", "输出");
        assertEquals(0, result.status(), result.all());
        assertEquals("", result.err());
        assertTrue(result.out().contains("输出/铁岭.pdf"), result.out());
        assertTrue(Files.size(folder.resolve("输出/铁岭.pdf")) > 10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN.UTF-8", "zh_CN.GBK", "zh_TW.Big5"})
    void theLanguageFollowsTheLocaleEvenWhereItIsNotInstalled(String locale) throws Exception {
        environment.put("LANG", locale);
        assertTrue(run(Launched.LAUNCHER, "build").err().contains("请写明年报文件"));
    }

    @Test
    void aSymbolicLinkIsFollowed() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin dir"));
        Files.createSymbolicLink(bin.resolve("first"), Launched.LAUNCHER);
        Files.createSymbolicLink(bin.resolve("年报"), Path.of("first"));
        Launched result = run(bin.resolve("年报"), "build", "年报 2023/铁岭.yaml");
        assertEquals(0, result.status(), result.all());
        assertTrue(Files.exists(folder.resolve("年报 2023/铁岭.pdf")));
        Files.delete(bin.resolve("first"));
    }

    @Test
    void theClassArchiveIsMadeOnceAndNeverSpokenOf() throws Exception {
        Launched first = run(Launched.LAUNCHER, "build", "年报 2023");
        assertEquals(List.of(1L, 0L), List.of(archives(".jsa"), archives(".part")));
        Launched second = run(Launched.LAUNCHER, "build", "年报 2023");
        assertEquals("", first.err() + second.err());
        assertEquals(List.of(1L, 1L), List.of(archives(".jsa"), archives(".outlines")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "missing.yaml", "empty", "broken.yaml"})
    void aRunThatMadeNoPdfLeavesNoArchive(String argument) throws Exception {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("broken.yaml"), "year: [");
        run(Launched.LAUNCHER, "build", argument);
        assertEquals(List.of(), cached());
        Launched built = run(Launched.LAUNCHER, "build", "年报 2023");
        assertEquals(0, built.status(), built.all());
        assertEquals(List.of(1L, 1L), List.of(archives(".jsa"), archives(".outlines")));
        assertEquals(2, cached().size());
    }

    @Test
    void aDamagedArchiveIsPassedOverInSilence() throws Exception {
        run(Launched.LAUNCHER, "build", "年报 2023");
        try (Stream<Path> files = Files.list(folder.resolve("cache/nianbao"))) {
            for (Path archive : files.toList()) {
                Files.delete(archive);
                Files.writeString(archive, "no archive");
            }
        }
        Launched result = run(Launched.LAUNCHER, "build", "年报 2023");
        assertEquals(0, result.status());
        assertEquals("", result.err());
    }

    @Test
    void aCacheThatCannotBeWrittenIsPassedOverInSilence() throws Exception {
        environment.put(
                "XDG_CACHE_HOME", Files.writeString(folder.resolve("file"), "").toString());
        Launched result = run(Launched.LAUNCHER, "build", "年报 2023");
        assertEquals(0, result.status());
        assertEquals("", result.err());
    }

    @Test
    void aMissingJavaIsSaidPlainly() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : List.of("dirname", "readlink", "find", "head", "locale", "ls", "cksum", "tr", "sed")) {
            Path script = Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
            assertTrue(script.toFile().setExecutable(true));
        }
        environment.put("PATH", bin.toString());
        environment.put("JAVA_HOME", "");
        Launched result = run(Launched.LAUNCHER, "build", "年报 2023");
        assertEquals(3, result.status());
        assertTrue(result.err().contains("Java 17"), result.err());
        assertEquals(1, result.err().lines().count());
    }

    @Test
    void anOldJavaIsSaidPlainly() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("java 8/bin"));
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\necho 'java version \"1.8.0_402\"' >&2\n");
        assertTrue(java.toFile().setExecutable(true));
        environment.put("JAVA_HOME", folder.resolve("java 8").toString());
        Launched result = run(Launched.LAUNCHER, "build", "年报 2023");
        assertEquals(3, result.status());
        assertTrue(result.err().contains("Java 17"), result.err());
    }

    @Test
    void theExitStatusIsHandedOn() throws Exception {
        assertEquals(2, run(Launched.LAUNCHER, "build").status());
        assertEquals(1, run(Launched.LAUNCHER, "build", "missing.yaml").status());
        assertEquals(1, run(Launched.LAUNCHER, "build", "missing.yaml").status());
    }

    @Test
    void theZipBuildsAReportElsewhereWithoutMaven() throws Exception {
        Path home = unpack(zip(), Files.createDirectories(folder.resolve("办公室 1")));
        Path launcher = home.resolve("nianbao");
        assertTrue(launcher.toFile().setExecutable(true));
        environment.put("LANG", "C");
        Launched result = run(launcher, "build", "年报 2023", "-o", "输出");
        assertEquals(0, result.status(), result.all());
        assertEquals("", result.err());
        assertTrue(Files.size(folder.resolve("输出/铁岭.pdf")) > 10_000);
        for (String part : List.of("nianbao.cmd", "README.md", "LICENSE", "fonts/tinos/OFL.txt", "templates/forms")) {
            assertTrue(Files.exists(home.resolve(part)), part);
        }
        assertFalse(Files.exists(home.resolve("pom.xml")));
    }

    private Launched run(Path launcher, String... arguments) throws Exception {
        return Launched.run(launcher, folder, environment, arguments);
    }

    private long archives(String suffix) throws IOException {
        return cached().stream()
                .filter(file -> file.toString().endsWith(suffix))
                .count();
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/nianbao"))) {
            return files.toList();
        }
    }

    private static Path zip() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("nianbao-.*\\.zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Unpacks an archive and returns the one folder it holds. */
    private static Path unpack(Path zip, Path into) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = into.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        try (Stream<Path> folders = Files.list(into)) {
            return folders.findFirst().orElseThrow();
        }
    }
}
