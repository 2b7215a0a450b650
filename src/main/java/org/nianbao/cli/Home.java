package org.nianbao.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Finds the folder that holds templates and fonts: they lie beside the jar, never inside it. */
final class Home {
    private Home() {}

    /** The folder named by NIANBAO_HOME, else the nearest one above the program that has templates and fonts. */
    static Path find(Map<String, String> variables) {
        String named = variables.getOrDefault("NIANBAO_HOME", "");
        return named.isEmpty() ? above(placeOfProgram()) : Path.of(named);
    }

    private static Path above(Path program) {
        for (Path folder = program; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("templates")) && Files.isDirectory(folder.resolve("fonts"))) {
                return folder;
            }
        }
        return program;
    }

    private static Path placeOfProgram() {
        try {
            return Path.of(Home.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
