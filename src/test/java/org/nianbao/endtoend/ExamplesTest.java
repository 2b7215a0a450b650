package org.nianbao.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.build.Stages;
import org.nianbao.build.Stages.Made;
import org.nianbao.cli.Environment;
import org.nianbao.cli.Main;
import org.nianbao.layout.Page;
import org.nianbao.layout.PageDump;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.StructureDump;
import org.nianbao.markup.DocumentDump;
import org.nianbao.markup.Tag;
import org.nianbao.report.TableData;
import org.nianbao.source.Finding;
import org.nianbao.support.Conformance;
import org.nianbao.support.GoldenIndex;
import org.nianbao.support.Goldens;
import org.nianbao.support.PdfReading;
import org.nianbao.support.Rasters;
import org.nianbao.support.WrittenStructure;
import org.yaml.snakeyaml.Yaml;

/**
 * Every report of {@code examples} and of {@code src/test/resources/reports} through all stages.
 *
 * <p>Golden files are refreshed by {@code mvn -Dnianbao.golden=refresh -Dtest=ExamplesTest test}: of each example the
 * document, the layout and the structure as text, and pictures of its first page and of the pages with tables or
 * figures; pages of nothing but text are in the layout already.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExamplesTest {
    private static final Set<String> NOT_PRINTED = Set.of("ignore", "reasons", "忽略", "说明理由");

    private final Map<Path, Made> made = new HashMap<>();
    private final Map<Path, Made> plain = new HashMap<>();
    private final Map<Path, String> texts = new HashMap<>();

    private Made made(Path file) {
        return made.computeIfAbsent(file, Stages::of);
    }

    private Made plain(Path file) {
        return plain.computeIfAbsent(file, Stages::plain);
    }

    private String textOf(Path file) {
        return texts.computeIfAbsent(file, key -> PdfReading.of(made(key).pdf()).structured());
    }

    private Stream<DynamicTest> each(Consumer<Path> test) {
        return Examples.all().stream()
                .map(file -> DynamicTest.dynamicTest(Examples.name(file), () -> test.accept(file)));
    }

    @Test
    void theCommandBuildsAllExamples(@TempDir Path out) throws IOException {
        Environment environment = new Environment(Map.of(), Locale.ENGLISH, false, Path.of(""));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = Main.run(List.of("build", "examples", "-o", out.toString()), environment, stream, stream);
        assertEquals(0, status, said.toString(StandardCharsets.UTF_8));
        for (Path file : Examples.shipped()) {
            assertTrue(Files.size(out.resolve(Examples.name(file) + ".pdf")) > 10_000, file.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> thereAreNoErrors() {
        return each(file -> assertEquals(
                List.of(),
                made(file).findings().stream().filter(Finding::isError).toList()));
    }

    @TestFactory
    Stream<DynamicTest> filesConform() {
        return each(file -> Conformance.assertConforms(made(file).pdf()));
    }

    @TestFactory
    Stream<DynamicTest> filesOfThePlainTemplatesConform() {
        return each(file -> Conformance.assertConforms(plain(file).pdf()));
    }

    @TestFactory
    Stream<DynamicTest> theStructureIsWrittenAsItWasLaidOut() {
        return Stream.concat(each(file -> assertStructure(made(file))), each(file -> assertStructure(plain(file))));
    }

    private static void assertStructure(Made made) {
        assertEquals(StructureDump.dump(made.pages()), WrittenStructure.dump(made.pdf()));
    }

    /** The whole text of the merged document and nothing else, in its order. */
    @TestFactory
    Stream<DynamicTest> textReadsBackWholeAndOnce() {
        return each(file -> Texts.assertSame(
                Examples.name(file),
                Texts.solid(made(file)
                        .document()
                        .html()
                        .child(Tag.BODY)
                        .orElseThrow()
                        .text()),
                Texts.solid(textOf(file))));
    }

    @TestFactory
    Stream<DynamicTest> labelsOfTheFormReadBackInOrder() {
        return each(this::checkLabels);
    }

    private void checkLabels(Path file) {
        String text = Texts.solid(textOf(file));
        int at = 0;
        for (TableData table : made(file).report().sections().stream()
                .flatMap(section -> section.table().stream())
                .filter(TableData.Figures.class::isInstance)
                .toList()) {
            for (String label : Texts.labels(table.form())) {
                int found = text.indexOf(Texts.solid(label), at);
                assertTrue(found >= 0, table.form().name() + ": no " + label + " after place " + at);
                at = found + Texts.solid(label).length();
            }
        }
    }

    /** Straight from the data file, so that what the merge loses is noticed too. */
    @TestFactory
    Stream<DynamicTest> paragraphsOfTheDataFileReadBackInOrder() {
        return each(this::checkParagraphs);
    }

    private void checkParagraphs(Path file) {
        String text = Texts.letters(textOf(file));
        narratives(yaml(file)).forEach(narrative -> checkNarrative(narrative, text));
    }

    private static void checkNarrative(String narrative, String text) {
        int at = 0;
        for (String line : narrative.lines().toList()) {
            boolean note = line.startsWith("[^");
            for (String fragment : Texts.fragments(line)) {
                int found = text.indexOf(fragment, note ? 0 : at);
                assertTrue(found >= 0, fragment + " is lost");
                at = note ? at : found + fragment.length();
            }
        }
    }

    private static Object yaml(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> narratives(Object node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (!NOT_PRINTED.contains(String.valueOf(key))) {
                    texts.addAll(narratives(value));
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(value -> texts.addAll(narratives(value)));
        } else if (node instanceof String text && text.length() >= 20) {
            texts.add(text);
        }
        return texts;
    }

    @Test
    void examplesLookAsBefore() {
        GoldenIndex index = new GoldenIndex();
        assumeTrue(index.isActive(), "no golden files are kept");
        List<String> names = new ArrayList<>();
        List<Executable> comparisons = new ArrayList<>();
        for (Path file : Examples.shipped()) {
            addTexts(file, names, comparisons);
            addPictures(file, names, comparisons);
        }
        comparisons.add(() -> index.assertNames(names));
        org.junit.jupiter.api.Assertions.assertAll(comparisons);
    }

    private void addTexts(Path file, List<String> names, List<Executable> comparisons) {
        String name = Examples.name(file) + ".txt";
        Map<String, String> texts = Map.of(
                "document/" + name, DocumentDump.dump(made(file).document()),
                "layout/" + name, PageDump.dump(made(file).pages()),
                "structure/" + name, StructureDump.dump(made(file).pages()),
                "structure/plain/" + name, StructureDump.dump(plain(file).pages()));
        texts.forEach((golden, text) -> {
            names.add(golden);
            comparisons.add(() -> Goldens.assertText(golden, text));
        });
    }

    private void addPictures(Path file, List<String> names, List<Executable> comparisons) {
        String name = "pages/" + Examples.name(file);
        List<Integer> shown = made(file).pages().pages().stream()
                .filter(ExamplesTest::isWorthAPicture)
                .map(Page::number)
                .toList();
        shown.forEach(page -> names.add(Rasters.file(name, page)));
        comparisons.add(() -> Rasters.assertPages(name, made(file).pdf(), shown));
    }

    private static boolean isWorthAPicture(Page page) {
        return page.number() == 1
                || page.items().stream()
                        .anyMatch(item -> item instanceof PageItem.Picture
                                || item instanceof PageItem.Rule rule && rule.x1() == rule.x2());
    }
}
