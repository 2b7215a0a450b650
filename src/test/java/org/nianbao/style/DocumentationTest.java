package org.nianbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.style.PageStyle.Position;

/** docs/stylesheet.md says what the program does. */
class DocumentationTest {
    private static List<String> rows(String heading) throws IOException {
        return Files.readAllLines(Path.of("docs/stylesheet.md")).stream()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static String row(Definition definition, String... cells) {
        return "| `" + definition.name() + "` | `" + definition.syntax().replace("|", "\\|") + "` | "
                + String.join(" | ", cells) + " | " + definition.source() + " |";
    }

    private static void assertRows(List<String> expected, List<String> actual) {
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    @Test
    void everyPropertyIsDocumentedAsItIs() throws IOException {
        assertRows(
                Properties.ALL.stream()
                        .map(p -> row(p, "`" + p.initialText() + "`", p.isInherited() ? "yes" : "no"))
                        .toList(),
                rows("Properties"));
    }

    @Test
    void everyShorthandIsDocumentedAsItIs() throws IOException {
        assertRows(
                Shorthands.ALL.stream()
                        .map(p -> row(
                                p,
                                p.longhands().stream()
                                        .map(longhand -> "`" + longhand.name() + "`")
                                        .collect(Collectors.joining(", "))))
                        .toList(),
                rows("Shorthands"));
    }

    @Test
    void everyNamedSizeIsDocumented() throws IOException {
        assertRows(
                FontSizes.BY_NAME.entrySet().stream()
                        .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                        .map(size -> "| `" + size.getKey() + "` | "
                                + String.valueOf(size.getValue()).replaceAll("\\.0$", "") + " |")
                        .toList(),
                rows("字号").stream()
                        .map(line -> line.substring(0, line.indexOf('|', line.indexOf('|', 2) + 2) + 1))
                        .toList());
    }

    @Test
    void everyUnitAndMarginBoxIsDocumented() throws IOException {
        assertEquals(
                Arrays.stream(Unit.values()).map(unit -> "`" + unit.id() + "`").toList(),
                rows("Units").stream().map(line -> line.split(" ")[1]).toList());
        assertEquals(
                Arrays.stream(Position.values())
                        .map(position -> "`@" + Readers.nameOf(position) + "`")
                        .toList(),
                rows("Margin boxes").stream().map(line -> line.split(" ")[1]).toList());
    }
}
