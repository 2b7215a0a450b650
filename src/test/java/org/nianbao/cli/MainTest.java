package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "--nonsense",
                "build",
                "build x.yaml --nonsense",
                "build x.yaml --jobs",
                "build x.yaml --jobs 0",
                "build x.yaml --jobs many",
                "build x.yaml --dump pixels",
                "build x.yaml --lang fr",
                "build x.yaml --format xml",
                "check",
                "new",
                "new --agency X",
                "new x.yaml --agency X --year 2023",
                "new --agency X --year 1066",
                "fonts x",
                "help frobnicate"
            })
    void aWrongCommandLineIsOneSentenceAndStatusTwo(String line) {
        CommandLine result = CommandLine.run((Object[]) line.split(" "));
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertEquals(2, result.err().lines().count(), result.err());
    }

    @Test
    void withoutArgumentsTheHelpIsShown() {
        CommandLine result = CommandLine.run();
        assertEquals(2, result.status());
        assertTrue(result.err().contains("nianbao build PATH"));
    }

    @ParameterizedTest
    @EnumSource(Command.Name.class)
    void theHelpNamesEveryOptionInBothLanguages(Command.Name name) {
        Options options = OptionSet.common();
        name.command().options().getOptions().forEach(options::addOption);
        for (String language : List.of("en", "zh")) {
            String help = new HelpText(Locale.forLanguageTag(language)).of(name);
            for (Option option : options.getOptions()) {
                assertTrue(
                        help.contains("--" + option.getLongOpt() + " ")
                                || help.contains("--" + option.getLongOpt() + "\n"),
                        language + ": --" + option.getLongOpt());
            }
            assertTrue(help.lines().allMatch(line -> DisplayWidth.of(line) <= 110), language);
        }
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertTrue(CommandLine.run("--help").out().contains("nianbao check"));
        assertTrue(CommandLine.run("build", "--help").out().contains("--strict"));
        assertTrue(CommandLine.run("help", "build", "--lang", "zh").out().contains("草稿"));
        assertTrue(CommandLine.run("--version").out().matches("nianbao \\d+\\.\\d+\\.\\d+\\R"));
    }

    @Test
    void theLanguageIsTheLocalesUnlessAskedOtherwise() {
        Environment chinese = CommandLine.environment(Locale.SIMPLIFIED_CHINESE, false);
        assertTrue(CommandLine.run(chinese, "build").err().contains("请写明"));
        assertTrue(CommandLine.run(chinese, "build", "--lang", "en").err().contains("Which reports?"));
        assertTrue(CommandLine.run("build", "--lang=zh").err().contains("请写明"));
    }

    @Test
    void aCheckOfManyReportsEndsWithWhatWasFoundAndWhereTheErrorsAre() throws IOException {
        String sound = "year: 2023\nagency: 柳湾市档案局\nsections:\n  litigation: {table: {fill: 0, review: [%s]}}\n";
        Files.writeString(folder.resolve("a.yaml"), String.format(sound, "1, 0, 0, 0, 1"));
        Path wrong = Files.writeString(folder.resolve("b.yaml"), String.format(sound, "1, 0, 0, 0, 2"));
        String out = CommandLine.run("check", folder).out();
        assertTrue(
                out.contains("     1 × error t4.block_total, reports: 1\n    10 × warning part.missing, reports: 2\n"),
                out);
        assertTrue(
                out.endsWith("Reports with errors: 1, with warnings only: 1\n     1 × error " + wrong
                        + "\n2 reports checked: 1 error, 10 warnings\n"),
                out);
        String alone = CommandLine.run("check", wrong).out();
        assertTrue(alone.endsWith("\n1 report checked: 1 error, 5 warnings\n"), alone);
        assertFalse(alone.contains(" × "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check examples", "new --from examples/tieling-yingshang-2023.yaml --year 2024"})
    void withoutFormsNothingIsTried(String line) {
        CommandLine result = CommandLine.run((Object[]) (line + " --forms " + folder).split(" "));
        assertEquals(1, result.status(), result.all());
        assertTrue(result.out().contains("[form.none]"), result.all());
        assertFalse(result.all().contains("fault"), result.all());
    }

    @Test
    void aFindingShowsItsLineWithACaretUnderThePlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "agency: 铁岭市营商局\nyear： 2023\n");
        CommandLine result = CommandLine.run("check", file);
        assertEquals(1, result.status());
        List<String> lines = result.out().lines().toList();
        assertTrue(lines.get(0).startsWith(file + ":2:5: error: "), lines.get(0));
        assertTrue(lines.get(0).endsWith("[yaml.fullwidth-colon]"), lines.get(0));
        assertEquals("    2 | year： 2023", lines.get(1));
        assertEquals("      |     ^^", lines.get(2));
        assertTrue(lines.get(3).startsWith("  Hint: "), lines.get(3));
    }

    @Test
    void coloursAreForTerminalsOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "year： 2023\n");
        assertFalse(CommandLine.run("check", file).out().contains("\u001B["));
        Environment terminal = CommandLine.environment(Locale.ENGLISH, true);
        assertTrue(CommandLine.run(terminal, "check", file).out().contains("\u001B[1;31merror"));
        Environment refused =
                new Environment(Map.of("TERM", "xterm", "NO_COLOR", "1"), Locale.ENGLISH, true, Path.of(""));
        assertFalse(CommandLine.run(refused, "check", file).out().contains("\u001B["));
    }

    @Test
    void jsonIsOneObjectALineWithTheDocumentedKeys() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "year： 2023\n");
        CommandLine made =
                CommandLine.run("new", "--agency", "铁岭市营商局", "--year", "2023", "-o", folder.resolve("a.yaml"));
        assertEquals(0, made.status(), made.all());
        CommandLine result =
                CommandLine.run("build", folder, "-o", folder.resolve("out"), "--draft", "--format", "json");
        assertEquals(1, result.status());
        assertEquals("", result.err());
        for (String line : result.out().lines().toList()) {
            JsonObject object = JsonParser.parseString(line).getAsJsonObject();
            Set<String> keys = object.has("status")
                    ? Set.of("file", "output", "status", "pages", "millis")
                    : Set.of("file", "line", "column", "severity", "code", "message", "hint");
            assertEquals(keys, object.keySet());
        }
        assertTrue(result.out().contains("\"status\":\"built\""), result.out());
        assertTrue(result.out().contains("\"status\":\"failed\""), result.out());
    }

    @Test
    void newWritesAFileOnceAndCarriesOverFromLastYear() throws IOException {
        Path first = folder.resolve("2022.yaml");
        Path second = folder.resolve("2023.yaml");
        assertEquals(
                0,
                CommandLine.run("new", "--agency", "铁岭市营商局", "--year", 2022, "-o", first)
                        .status());
        CommandLine again = CommandLine.run("new", "--agency", "别的局", "--year", 2022, "-o", first);
        assertEquals(2, again.status());
        assertTrue(Files.readString(first).contains("铁岭市营商局"));
        CommandLine next = CommandLine.run("new", "--from", first, "-o", second);
        assertEquals(0, next.status(), next.all());
        assertTrue(Files.readString(second).contains("铁岭市营商局"));
        assertTrue(Files.readString(second).contains("year: 2023"));
    }

    @Test
    void fontsListsTheRolesAndWhatTheyStandInFor() {
        CommandLine text = CommandLine.run("fonts", "--lang", "zh");
        assertEquals(0, text.status(), text.all());
        assertTrue(text.out().contains("仿宋"), text.out());
        assertTrue(text.out().contains("代用"), text.out());
        CommandLine json = CommandLine.run("fonts", "--format", "json");
        json.out()
                .lines()
                .forEach(line -> assertTrue(
                        JsonParser.parseString(line)
                                        .getAsJsonObject()
                                        .get("gb2312")
                                        .getAsInt()
                                >= 6763,
                        line));
    }

    @Test
    void anInstallationWithoutFontsIsAFindingNotAFault() {
        Environment elsewhere = new Environment(Map.of(), Locale.ENGLISH, false, folder);
        CommandLine result = CommandLine.run(elsewhere, "fonts");
        assertEquals(1, result.status());
        assertTrue(result.out().contains("fonts.yaml"), result.out());
    }
}
