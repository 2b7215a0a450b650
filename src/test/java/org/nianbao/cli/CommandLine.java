package org.nianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.support.Conformance;

/**
 * What a command line came to, run inside this process.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
record CommandLine(int status, String out, String err) {
    private static final Environment PLAIN = environment(Locale.ENGLISH, false);

    /** Runs in English, without a terminal, with the templates and fonts of the checkout. */
    static CommandLine run(Object... arguments) {
        return run(PLAIN, arguments);
    }

    /** Runs in an environment. */
    static CommandLine run(Environment environment, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Instant start = Instant.now();
        int status =
                Main.run(List.of(arguments).stream().map(Object::toString).toList(), environment, utf8(out), utf8(err));
        assertValid(List.of(arguments), start);
        return new CommandLine(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** All PDFs that came up beside and below what the command line names, the output among it, are valid. */
    static void assertValid(List<?> arguments, Instant start) {
        if (arguments.contains("build")) {
            arguments.stream()
                    .map(CommandLine::folder)
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(folder -> Conformance.assertDeclared(folder, start));
        }
    }

    private static Optional<Path> folder(Object argument) {
        try {
            Path path = Path.of(argument.toString()).toAbsolutePath();
            return Optional.of(Files.isRegularFile(path) ? path.getParent() : path)
                    .filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** An environment with the templates and fonts of the checkout. */
    static Environment environment(Locale locale, boolean terminal) {
        return new Environment(Map.of("TERM", "xterm"), locale, terminal, Path.of(""));
    }

    /** All that was printed. */
    String all() {
        return out + err;
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
