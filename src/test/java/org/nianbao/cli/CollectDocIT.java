package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Walks through docs/collect.md: writes its files, runs its commands as they stand, and compares what it shows. */
@DisabledOnOs(OS.WINDOWS)
final class CollectDocIT {
    private static final Path DOC = Path.of("docs/collect.md");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("# 文件 (.+)\\n");

    @TempDir
    Path folder;

    @Test
    void thePageShowsWhatHappens() throws Exception {
        Files.createSymbolicLink(folder.resolve("nianbao"), Launched.LAUNCHER);
        run("./nianbao --version"); // from here on the program is built
        List<MatchResult> blocks = new ArrayList<>();
        BLOCK.matcher(Files.readString(DOC)).results().forEach(blocks::add);
        String said = "";
        int commands = 0;
        for (MatchResult block : blocks) {
            switch (block.group(1)) {
                case "yaml" -> write(block.group(2));
                case "sh" -> {
                    said = run(block.group(2));
                    commands++;
                }
                case "text" -> assertEquals(block.group(2).strip(), shown(said));
                default -> {}
            }
        }
        assertTrue(commands >= 6);
        Files.delete(folder.resolve("nianbao"));
    }

    /** Lines of a CSV end in a carriage return too (RFC 4180), which nobody sees. */
    private static String shown(String said) {
        return said.replace("\r", "").strip();
    }

    private void write(String text) throws IOException {
        String name = FILE.matcher(text).results().findFirst().orElseThrow().group(1);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String run(String script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
