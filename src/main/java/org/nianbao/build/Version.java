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
    /** The name of the program. */
    static final String PROGRAM = "nianbao";

    private Version() {}

    /** Read once, when first asked for. */
    private static final class Identity {
        private static final String VALUE = current() + jar();
    }

    /** The version and what the jar holds: a version may be built twice. */
    static String identity() {
        return Identity.VALUE;
    }

    /** The checksum of the jar; empty where the program runs from a folder of classes. */
    private static String jar() {
        try {
            Path code = Path.of(Version.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(code) ? " " + Checksum.of(code) : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** The program with its version: {@code nianbao 0.1.0}. */
    public static String named() {
        return PROGRAM + " " + current();
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
