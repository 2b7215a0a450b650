package org.nianbao.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where expected results are kept and where a failing test leaves what it got. Refreshed by running the tests with
 * {@code -Dnianbao.golden=refresh}; the difference is then read in the version control system.
 *
 * @param goldens expected results, under version control
 * @param failures takes expected, actual and difference of each failure
 * @param refresh whether actual results are to become the expected ones
 */
record GoldenFolder(Path goldens, Path failures, boolean refresh) {
    /** The folders of this project. */
    static GoldenFolder ofProject() {
        boolean refresh = "refresh".equals(System.getProperty("nianbao.golden"));
        return new GoldenFolder(Path.of("src/test/resources/golden"), Path.of("target/golden-failures"), refresh);
    }

    /** The bytes that are expected; empty where nothing was kept yet. */
    Optional<byte[]> expected(String name) {
        Path file = goldens.resolve(name);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Keeps a result as the expected one. */
    void keep(String name, byte[] content) {
        write(goldens.resolve(name), content);
    }

    /** Forgets an expected result that no longer comes. */
    void drop(String name) {
        try {
            Files.deleteIfExists(goldens.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Leaves a file of a failure.
     *
     * @param kind {@code expected}, {@code actual} or {@code difference}
     */
    void leave(String name, String kind, byte[] content) {
        int dot = name.lastIndexOf('.');
        write(failures.resolve(name.substring(0, dot) + "." + kind + name.substring(dot)), content);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
