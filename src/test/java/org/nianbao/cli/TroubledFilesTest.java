package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever keeps files from being read or written is said in the reader's language, and takes nothing else along. */
final class TroubledFilesTest {
    /** What a reader cannot use: names of Java's classes, and what a system says in English. */
    private static final Pattern JAVA = Pattern.compile("Exception|java\\.|sun\\.|program\\.fault");

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}");

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void writeReports() throws IOException {
        in = Files.createDirectories(folder.resolve("in/sub")).getParent();
        out = folder.resolve("out");
        for (String name : List.of("1", "2", "sub/3")) {
            Files.writeString(in.resolve(name + ".yaml"), "year: 2023\nagency: 第一局\nstatus: draft\npreamble: 一段话。\n");
        }
    }

    @Test
    void aFileInTheWayOfAFolderKeepsThatFolderOnly() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("sub"), "precious");
        CommandLine run = build(1);
        assertSaid(run, "out/sub 是文件，不是文件夹");
        assertSaid(run, "生成 2 份");
        assertEquals("precious", Files.readString(out.resolve("sub")));
        assertTrue(build(Locale.ENGLISH, 1).out().contains("out/sub is a file, not a folder"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToNothingIsSaidAndTakesNothingElseAlong() throws IOException {
        Files.createSymbolicLink(in.resolve("4.yaml"), Path.of("gone.yaml"));
        Files.createSymbolicLink(in.resolve(".#5.yaml"), Path.of("lock"));
        Files.createSymbolicLink(in.resolve("6.yaml"), Path.of("1.yaml"));
        CommandLine run = build(1);
        assertSaid(run, "无法读取 " + in.resolve("4.yaml") + "：链接指向的 gone.yaml 不存在 [file.unreadable]");
        assertSaid(run, "生成 4 份");
        assertFalse(run.all().contains("lock"), run.all());
        assertTrue(run(Locale.ENGLISH, 1, "check", in).out().contains("the link leads to nothing (gone.yaml)"));
    }

    @Test
    void aFolderInTheWayOfAPdfKeepsThatPdfOnly() throws IOException {
        Files.createDirectories(out.resolve("2.pdf"));
        CommandLine run = build(1);
        assertSaid(run, "out/2.pdf 是文件夹，不是文件");
        assertSaid(run, "生成 2 份");
        assertTrue(build(Locale.ENGLISH, 1).out().contains("out/2.pdf is a folder, not a file"));
    }

    @Test
    void anOutputFolderOrOneAboveItThatIsAFileStays() throws IOException {
        Files.writeString(out, "precious");
        assertSaid(build(1), "out 是文件，不是文件夹");
        assertSaid(run(1, "build", in, "-o", out.resolve("a/b")), "out 是文件，不是文件夹");
        assertSaid(run(1, "build", in.resolve("1.yaml"), "-o", out.resolve("a")), "out 是文件，不是文件夹");
        assertSaid(run(1, "new", "--agency", "甲局", "--year", "2023", "-o", out.resolve("a.yaml")), "out 是文件，不是文件夹");
        assertEquals("precious", Files.readString(out));
    }

    @Test
    void whatStandsWhereThingsAreRememberedIsNamed() throws IOException {
        Files.createDirectories(out.resolve(".nianbao/lock"));
        assertSaid(build(1), "out/.nianbao/lock 是文件夹，不是文件");
        Files.delete(out.resolve(".nianbao/lock"));
        Files.createDirectories(out.resolve(".nianbao/state.jsonl"));
        assertSaid(build(0), "out/.nianbao/state.jsonl 是文件夹，不是文件");
        assertTrue(Files.exists(out.resolve("sub/3.pdf")));
        assertSaid(build(0), "生成 3 份");
    }

    @Test
    void aPageOfFindingsThatCannotBeWrittenCostsNoPdf() throws IOException {
        Files.writeString(folder.resolve("taken"), "precious");
        CommandLine run = run(1, "build", in, "-o", out, "--report", folder.resolve("taken/all.html"));
        assertSaid(run, "taken 是文件，不是文件夹");
        assertSaid(run, "生成 3 份");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesThatAreTooLongAndLinksInACircleAreSaid() throws IOException {
        Path longName = out.resolve("长".repeat(120));
        assertSaid(run(1, "build", in, "-o", longName), "名称太长");
        Files.createSymbolicLink(in.resolve("circle"), in);
        assertSaid(build(0), "生成 3 份");
        Path self = Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        assertSaid(run(1, "build", in, "-o", self.resolve("a")), "链接绕成了圈");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatMayNotBeReadIsNamedAndTheRestIsDone() throws IOException {
        lock(in.resolve("2.yaml"), "---------");
        lock(in.resolve("sub"), "---------");
        CommandLine run = build(1);
        unlock(in.resolve("sub"));
        assertSaid(run, "无法读取 " + in.resolve("2.yaml") + "：没有权限");
        assertSaid(run, "无法读取 " + in.resolve("sub") + "：没有权限");
        assertSaid(run, "生成 1 份");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatMayNotBeWrittenToKeepsItsPdfs() throws IOException {
        build(0);
        byte[] before = Files.readAllBytes(out.resolve("1.pdf"));
        Files.writeString(in.resolve("1.yaml"), "\ntitle: 另一个\n", StandardOpenOption.APPEND);
        lock(out, "r-xr-xr-x");
        CommandLine run = build(1);
        unlock(out);
        assertSaid(run, "没有权限");
        assertSaid(run, "无变化 2 份");
        assertArrayEquals(before, Files.readAllBytes(out.resolve("1.pdf")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aStateFileThatMayNotBeReadCostsTimeOnly() throws IOException {
        build(0);
        lock(out.resolve(".nianbao/state.jsonl"), "---------");
        assertSaid(build(0), "生成 3 份");
        assertSaid(build(0), "无变化 3 份");
    }

    /** A limit on the size of files stands for a full disk; the system's words for both are in the catalogue. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDiskThatFillsUpIsSaidInTheReadersLanguage() throws Exception {
        for (String language : List.of("zh", "en")) {
            String said =
                    process("ulimit -f 4; ", "", "build", in.toString(), "-o", out.toString(), "--lang", language);
            assertTrue(said.contains(language.equals("zh") ? "文件超过了" : "the file is too large"), said);
            assertFalse(JAVA.matcher(said).find(), said);
        }
        assertFalse(Files.exists(out.resolve("1.pdf")));
    }

    /** What reads the output has to know that it did not get all; what has seen enough is no trouble. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void outputThatGetsLostIsSaid() throws Exception {
        String full = process("", ">/dev/full", "schema", "--lang", "zh");
        assertTrue(full.contains("无法写入 标准输出：磁盘已满"), full);
        assertTrue(full.contains("status 1"), full);
        String head = process("", "| head -n 0", "schema", "--lang", "zh");
        assertEquals("status 0", head.strip());
    }

    private CommandLine build(int status) {
        return build(Locale.CHINESE, status);
    }

    private CommandLine build(Locale locale, int status) {
        return run(locale, status, "build", in, "-o", out);
    }

    private CommandLine run(int status, Object... line) {
        return run(Locale.CHINESE, status, line);
    }

    private static CommandLine run(Locale locale, int status, Object... line) {
        CommandLine run = CommandLine.run(CommandLine.environment(locale, false), line);
        assertEquals(status, run.status(), run.all());
        assertFalse(JAVA.matcher(run.all()).find(), run.all());
        return run;
    }

    private static void assertSaid(CommandLine run, String words) {
        assertTrue(run.all().contains(words), run.all());
        assertFalse(ENGLISH.matcher(run.all()).find(), run.all());
    }

    /** Takes rights away, where that means anything: an administrator has them all the same. */
    private static void lock(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        boolean free = Files.isReadable(path) && Files.isWritable(path);
        if (free) {
            unlock(path);
        }
        assumeFalse(free);
    }

    private static void unlock(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What a run says, and its exit status. */
    private String process(String before, String after, String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String script = before + "\"$0\" \"$@\" " + after + "; echo status $? >&2";
        List<String> line = new ArrayList<>(List.of("sh", "-c", script, java, "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp"));
        line.addAll(List.of(System.getProperty("java.class.path"), "org.nianbao.cli.Main"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
