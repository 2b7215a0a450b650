package org.nianbao.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The message catalogue is complete in both languages, and holds nothing that no one says. */
final class CatalogueTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Properties english = read("messages.properties");
    private final Properties chinese = read("messages_zh_CN.properties");

    CatalogueTest() throws IOException {}

    /** How keys begin that end with the name of a constant. */
    private static final Set<String> MADE =
            Set.of("page.status-", "compare.kind-", "compare.means-", "compare.mark-", "count.");

    @Test
    void everyCodeHasASentenceInBothLanguages() {
        Set<String> missing = Stream.of(Code.values())
                .map(Code::id)
                .filter(id -> english.getProperty(id, "").isBlank()
                        || chinese.getProperty(id, "").isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void codesAreUnique() {
        List<String> ids = Stream.of(Code.values()).map(Code::id).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
    }

    @Test
    void placesAgreeInBothLanguages() {
        Set<String> different = keysWhere(key -> !places(english, key).equals(places(chinese, key)));
        assertEquals(Set.of(), different);
    }

    @Test
    void everySentenceFormats() {
        Set<String> broken = keysWhere(key -> !formats(english, key) || !formats(chinese, key));
        assertEquals(Set.of(), broken);
    }

    @Test
    void chineseSentencesAreChineseAndEnglishOnesAreNot() {
        Set<String> untranslated =
                keysWhere(key -> !HAN.matcher(chinese.getProperty(key)).find()
                        && english.getProperty(key).matches(".*[a-z]{4}.*"));
        assertEquals(Set.of(), untranslated);
    }

    @Test
    void everyKeyIsSaidSomewhere() throws IOException {
        String code = allSources();
        Set<String> ids = Stream.of(Code.values()).map(Code::id).collect(Collectors.toSet());
        Set<String> orphans = keysWhere(key -> !isSaid(key, ids, code));
        assertEquals(Set.of(), orphans);
    }

    private static boolean isSaid(String key, Set<String> ids, String code) {
        String id = key.endsWith(".hint") ? key.substring(0, key.length() - ".hint".length()) : key;
        boolean severity = Set.of("cli.error", "cli.warning", "cli.info").contains(key);
        boolean word = key.startsWith("word.") && code.contains('"' + key.substring("word.".length()) + '"');
        boolean made = MADE.stream().anyMatch(start -> key.startsWith(start) && code.contains('"' + start + '"'));
        return ids.contains(id) || severity || word || made || code.contains('"' + key + '"');
    }

    private Set<String> keysWhere(Predicate<String> test) {
        return english.stringPropertyNames().stream()
                .filter(chinese::containsKey)
                .filter(test)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A Chinese sentence may leave out a place that English needs for grammar only if both leave it out. */
    private static Set<String> places(Properties catalogue, String key) {
        return PLACE.matcher(catalogue.getProperty(key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean formats(Properties catalogue, String key) {
        String text = new MessageFormat(catalogue.getProperty(key)).format(new Object[] {"a", "b", "c", "d", "e", "f"});
        return !text.isBlank() && !text.contains("''");
    }

    private static String allSources() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        assertTrue(texts.size() > 50);
        return String.join("\n", texts);
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
