package org.nianbao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The list of golden files in {@code golden/index.txt}, so that one that is missing or left over is noticed. While it is
 * empty nothing is compared.
 */
public final class GoldenIndex {
    private static final String FILE = "index.txt";

    private final GoldenFolder folder = GoldenFolder.ofProject();

    /** Whether there is something to compare with, or to write. */
    public boolean isActive() {
        return folder.refresh() || !kept().isEmpty();
    }

    /** Fails unless the list holds exactly these files; a refresh writes it. */
    public void assertNames(List<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        if (folder.refresh()) {
            kept().stream().filter(name -> !sorted.contains(name)).forEach(folder::drop);
            folder.keep(FILE, (String.join("\n", sorted) + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            assertEquals(String.join("\n", sorted), String.join("\n", kept()));
        }
    }

    private List<String> kept() {
        String text = folder.expected(FILE)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
