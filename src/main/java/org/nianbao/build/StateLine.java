package org.nianbao.build;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.build.FileTimes.Known;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Severity;
import org.nianbao.source.SourceSpan;

/** One line of the state file: a {@link StateEntry} or what is known of a font file, as JSON. */
final class StateLine {
    private StateLine() {}

    /** An entry as a line. */
    static String of(StateEntry entry) {
        JsonObject line = new JsonObject();
        line.addProperty("output", entry.output());
        line.addProperty("source", entry.source());
        line.addProperty("checksum", entry.checksum());
        line.addProperty("pages", entry.pages());
        JsonObject inputs = new JsonObject();
        new TreeMap<>(entry.inputs()).forEach(inputs::addProperty);
        line.add("inputs", inputs);
        JsonArray findings = new JsonArray();
        entry.findings().forEach(finding -> findings.add(json(finding)));
        line.add("findings", findings);
        return line.toString();
    }

    /** What is known of a file as a line. */
    static String of(String name, Known known) {
        JsonObject line = new JsonObject();
        line.addProperty("file", name);
        line.addProperty("size", known.size());
        line.addProperty("time", known.time());
        line.addProperty("value", known.value());
        return line.toString();
    }

    /** Reads a line into one of two maps; a line that is no such line is passed over: it costs a rebuild. */
    static void read(String text, Map<String, StateEntry> entries, Map<String, Known> files) {
        try {
            JsonObject line = JsonParser.parseString(text).getAsJsonObject();
            if (line.has("file")) {
                files.put(line.get("file").getAsString(), known(line));
            } else {
                StateEntry entry = entry(line);
                entries.put(entry.output(), entry);
            }
        } catch (RuntimeException e) {
            // Damaged, or of another version: Gson and the enumerations throw exceptions of many kinds.
        }
    }

    private static Known known(JsonObject line) {
        return new Known(
                line.get("size").getAsLong(),
                line.get("time").getAsLong(),
                line.get("value").getAsString());
    }

    private static StateEntry entry(JsonObject line) {
        Map<String, String> inputs = new TreeMap<>();
        line.getAsJsonObject("inputs")
                .entrySet()
                .forEach(input -> inputs.put(input.getKey(), input.getValue().getAsString()));
        List<Finding> findings = new ArrayList<>();
        line.getAsJsonArray("findings").forEach(finding -> findings.add(finding(finding.getAsJsonArray())));
        return new StateEntry(
                line.get("output").getAsString(),
                line.get("source").getAsString(),
                line.get("checksum").getAsString(),
                line.get("pages").getAsInt(),
                inputs,
                findings);
    }

    private static JsonArray json(Finding finding) {
        SourceSpan span = finding.span();
        JsonArray array = new JsonArray();
        array.add(finding.code().id());
        array.add(finding.severity().name());
        array.add(span.file());
        List.of(span.line(), span.column(), span.endLine(), span.endColumn()).forEach(array::add);
        finding.arguments().forEach(array::add);
        return array;
    }

    private static Finding finding(JsonArray array) {
        List<JsonElement> all = array.asList();
        SourceSpan span = new SourceSpan(
                all.get(2).getAsString(),
                all.get(3).getAsInt(),
                all.get(4).getAsInt(),
                all.get(5).getAsInt(),
                all.get(6).getAsInt());
        List<String> arguments = all.subList(7, all.size()).stream()
                .map(JsonElement::getAsString)
                .toList();
        return new Finding(
                code(all.get(0).getAsString()), Severity.valueOf(all.get(1).getAsString()), span, arguments);
    }

    private static Code code(String id) {
        return Optional.ofNullable(Codes.BY_ID.get(id)).orElseThrow();
    }

    /** The catalogue by its ids. */
    private static final class Codes {
        static final Map<String, Code> BY_ID = byId();

        private static Map<String, Code> byId() {
            Map<String, Code> codes = new TreeMap<>();
            List.of(Code.values()).forEach(code -> codes.put(code.id(), code));
            return Map.copyOf(codes);
        }
    }
}
