package org.nianbao.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianbao.source.Checksum;

/** The version of the program, written into a resource by the build. */
public final class Version {
    private Version() {}

    /** The version and what the jar holds: a version may be built twice. */
    static String identity() {
        try {
            Path code = Path.of(Version.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            String jar = Files.isRegularFile(code) ? " " + Checksum.of(code) : "";
            return current() + jar;
        } catch (URISyntaxException e) {
            return current();
        }
    }

    /** The version: {@code 0.1.0}. */
    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream("/version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
