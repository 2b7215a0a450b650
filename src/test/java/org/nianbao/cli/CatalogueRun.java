package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.source.Code;

/** Runs a command once in each language and puts together what it says. */
final class CatalogueRun {
    private final String folder;
    private final Path out;

    /**
     * A runner.
     *
     * @param folder the folder in which places are told
     * @param out takes the PDFs
     */
    CatalogueRun(Path folder, Path out) {
        this.folder = folder + File.separator;
        this.out = out;
    }

    /**
     * A finding as it was said.
     *
     * @param file the file within the folder; empty where none is named
     * @param code the code
     * @param text place, code, and the messages with their hints in Chinese and in English
     */
    record Said(String file, String code, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** The findings of a command line, which may name a folder for its PDFs. */
    List<Said> of(List<String> arguments) {
        List<JsonObject> chinese = findings(arguments, "zh");
        List<JsonObject> english = findings(arguments, "en");
        assertEquals(chinese.size(), english.size());
        return IntStream.range(0, chinese.size())
                .mapToObj(i -> said(chinese.get(i), english.get(i)))
                .toList();
    }

    private Said said(JsonObject chinese, JsonObject english) {
        assertEquals(place(chinese), place(english));
        String file = plain(word(chinese, "file"));
        return new Said(file, word(chinese, "code"), place(chinese) + "\n" + message(chinese) + message(english));
    }

    private String place(JsonObject finding) {
        boolean known = !finding.get("line").isJsonNull();
        String at = known ? ":" + word(finding, "line") + ":" + word(finding, "column") : "";
        return plain(word(finding, "file")) + at + " " + word(finding, "severity") + " " + word(finding, "code");
    }

    private String message(JsonObject finding) {
        String hint = word(finding, "hint");
        String text = plain(word(finding, "message"));
        // The words of the XML parser are those of the JDK, in the language of the machine.
        boolean foreign = word(finding, "code").equals(Code.MARKUP_SYNTAX.id());
        return "  " + (foreign ? text.replaceFirst("([:：]).*", "$1 …") : text) + "\n"
                + (hint.isEmpty() ? "" : "  → " + plain(hint) + "\n");
    }

    private List<JsonObject> findings(List<String> arguments, String language) {
        List<Object> line = new ArrayList<>(arguments);
        line.addAll(List.of("--format", "json", "--lang", language));
        if (arguments.get(0).equals("build") && !arguments.contains("-o")) {
            line.addAll(List.of("-o", out, "--jobs", 1));
        }
        return CommandLine.run(line.toArray())
                .out()
                .lines()
                .map(JsonParser::parseString)
                .map(JsonElement::getAsJsonObject)
                .filter(object -> object.has("code"))
                .toList();
    }

    /** Without what differs from one checkout to the next. */
    private String plain(String text) {
        return text.replace(out.toString(), "OUT").replace(folder, "");
    }

    private static String word(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }
}
