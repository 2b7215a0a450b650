package org.nianbao.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a real process of the launcher came to.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
record Launched(int status, String out, String err) {
    /** The launcher of the checkout. */
    static final Path LAUNCHER = Path.of("nianbao").toAbsolutePath();

    /**
     * Runs a launcher and waits for it.
     *
     * @param launcher the script
     * @param folder the working folder
     * @param environment variables that replace those of this process
     * @param arguments the command line, file names relative to the folder
     */
    static Launched run(Path launcher, Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(launcher.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        File out = Files.createTempFile("launched", ".out").toFile();
        File err = Files.createTempFile("launched", ".err").toFile();
        Instant start = Instant.now();
        int status = builder.redirectOutput(out).redirectError(err).start().waitFor();
        Stream<Object> names = Stream.of(arguments).flatMap(name -> Stream.of(name, folder.resolve(name)));
        CommandLine.assertValid(names.toList(), start);
        return new Launched(status, textOf(out), textOf(err));
    }

    /** All that was printed. */
    String all() {
        return out + err;
    }

    private static String textOf(File file) throws IOException {
        String text = Files.readString(file.toPath(), StandardCharsets.UTF_8);
        Files.delete(file.toPath());
        return text;
    }
}
