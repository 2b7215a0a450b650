package org.nianbao.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reports that come with the program, and those made up for tests. */
final class Examples {
    private Examples() {}

    /** The report files in {@code examples}. */
    static List<Path> shipped() {
        return in(Path.of("examples"));
    }

    /** All report files that must build without an error. */
    static List<Path> all() {
        return Stream.concat(shipped().stream(), in(Path.of("src/test/resources/reports")).stream())
                .toList();
    }

    /** The name of a report without its folder and ending. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
