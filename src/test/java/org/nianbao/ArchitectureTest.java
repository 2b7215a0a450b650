package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stages depend on one another one way only, and each library is known to one of them. */
final class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/org/nianbao");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([a-zA-Z_.0-9]+)", Pattern.MULTILINE);
    private static final Pattern OURS = Pattern.compile("org\\.nianbao\\.([a-z]+)\\..*");
    /** Who may import whom: docs/architecture.md. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("yaml", Set.of("source")),
            Map.entry("form", Set.of("source", "yaml")),
            Map.entry("report", Set.of("source", "yaml", "form")),
            Map.entry("bodies", Set.of("source", "yaml", "report")),
            Map.entry("check", Set.of("source", "form", "report", "bodies")),
            Map.entry("page", Set.of()),
            Map.entry("compare", Set.of("source", "page")),
            Map.entry("markup", Set.of("source")),
            Map.entry("template", Set.of("source", "form", "report", "markup")),
            Map.entry("style", Set.of("source", "markup")),
            Map.entry("deflate", Set.of()),
            Map.entry("font", Set.of("source", "yaml", "deflate")),
            Map.entry("text", Set.of("source", "font", "style")),
            Map.entry("chart", Set.of("style", "text")),
            Map.entry("layout", Set.of("source", "markup", "style", "text", "font", "chart")),
            Map.entry("pdf", Set.of("source", "layout", "font", "text", "style", "chart", "deflate")),
            Map.entry(
                    "build",
                    Set.of(
                            "source",
                            "yaml",
                            "form",
                            "report",
                            "bodies",
                            "check",
                            "markup",
                            "template",
                            "style",
                            "font",
                            "text",
                            "layout",
                            "pdf")),
            Map.entry(
                    "aggregate", Set.of("source", "yaml", "form", "report", "bodies", "check", "pdf", "build", "page")),
            Map.entry("history", Set.of("source", "form", "report", "bodies", "build", "page")),
            Map.entry("preview", Set.of("source", "form", "report", "layout", "build")),
            Map.entry(
                    "cli",
                    Set.of(
                            "source",
                            "yaml",
                            "form",
                            "report",
                            "check",
                            "markup",
                            "template",
                            "style",
                            "font",
                            "text",
                            "layout",
                            "pdf",
                            "build",
                            "bodies",
                            "page",
                            "compare",
                            "aggregate",
                            "history",
                            "preview")));

    /** Which packages may know a library. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "org.yaml", Set.of("yaml"),
            "freemarker", Set.of("template"),
            "org.commonmark", Set.of("template"),
            "com.lowagie", Set.of("pdf"),
            "org.apache.pdfbox", Set.of("compare"),
            "com.google", Set.of("cli", "preview", "build"),
            "org.apache.commons.cli", Set.of("cli"));

    @Test
    void packagesImportOnlyThoseBelowThem() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Source source : sources()) {
            for (String name : source.imports()) {
                Matcher ours = OURS.matcher(name);
                if (ours.matches() && !source.mayImport(ours.group(1))) {
                    breaches.add(source.file() + " imports " + name);
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void eachLibraryIsKnownToItsOwnPackageOnly() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Source source : sources()) {
            LIBRARIES.forEach((library, owners) -> {
                if (!owners.contains(source.owner()) && source.names(library)) {
                    breaches.add(source.file() + " knows " + library);
                }
            });
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void everyPackageHasARowInTheTableAndSaysWhatItIs() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            List<Path> packages = folders.filter(Files::isDirectory).toList();
            Set<String> names = packages.stream()
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(ALLOWED.keySet()), names);
            for (Path folder : packages) {
                assertTrue(Files.exists(folder.resolve("package-info.java")), folder.toString());
            }
        }
    }

    private static List<Source> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Source> sources = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(new Source(file, Files.readString(file)));
            }
            assertTrue(sources.size() > 50, "the sources are looked for in the wrong place");
            return sources;
        }
    }

    private record Source(Path file, String text) {
        String owner() {
            return SOURCES.relativize(file).getName(0).toString();
        }

        boolean mayImport(String name) {
            return name.equals(owner())
                    || ALLOWED.getOrDefault(owner(), Set.of()).contains(name);
        }

        List<String> imports() {
            return IMPORT.matcher(text).results().map(match -> match.group(1)).toList();
        }

        /** Whether a library is imported or written out in the code; comments do not count. */
        boolean names(String library) {
            String code = text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
            return Pattern.compile("(?<![\\w.\"])" + Pattern.quote(library) + "\\.")
                    .matcher(code)
                    .find();
        }
    }
}
