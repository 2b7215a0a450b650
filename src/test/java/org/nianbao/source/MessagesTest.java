package org.nianbao.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?:'')*(?!')");

    private final Properties english = read("messages.properties");
    private final Properties chinese = read("messages_zh_CN.properties");

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasASentenceInBothLanguages(Code code) {
        assertTrue(english.containsKey(code.id()), code.id());
        assertTrue(chinese.containsKey(code.id()), code.id());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key, "")), key);
        }
    }

    @Test
    void quotesAreDoubled() {
        for (Properties texts : new Properties[] {english, chinese}) {
            texts.forEach(
                    (key, text) -> assertTrue(!LONE_QUOTE.matcher((String) text).find(), (String) key));
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
