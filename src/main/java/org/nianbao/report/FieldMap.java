package org.nianbao.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.report.FieldType.Choice;
import org.nianbao.report.FieldType.Option;
import org.nianbao.source.Code;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.MapNode;

/** A map of a file read against the definitions of its fields. */
public final class FieldMap {
    private final Reading reading;
    private final String path;
    private final List<Field> fields;
    private final Map<String, Entry> entries;
    private final SourceSpan span;

    private FieldMap(Reading reading, String path, List<Field> fields, Map<String, Entry> entries, SourceSpan span) {
        this.reading = reading;
        this.path = path;
        this.fields = fields;
        this.entries = entries;
        this.span = span;
    }

    /**
     * Reads the keys of a map, notes their places and says what is unknown, double or missing.
     *
     * @param path the path of the map in the file, empty for the file itself
     */
    static FieldMap read(Reading reading, String path, MapNode map, List<Field> fields, Reading.Misplaced misplaced) {
        return read(reading, path, map, fields, KeySet.of(fields), misplaced);
    }

    /**
     * As above, for a kind of map that every file has.
     *
     * @param keys the keys of the fields, put together once
     */
    static FieldMap read(
            Reading reading, String path, MapNode map, List<Field> fields, KeySet keys, Reading.Misplaced misplaced) {
        Map<String, Entry> entries = reading.entries(map, keys, misplaced);
        FieldMap read = new FieldMap(reading, path, fields, entries, map.span());
        entries.forEach((key, entry) -> reading.place(read.path(key), entry));
        fields.stream().filter(Field::required).forEach(read::require);
        return read;
    }

    /** Reads the keys of a map, none of which belongs anywhere else. */
    public static FieldMap read(Reading reading, String path, MapNode map, List<Field> fields) {
        return read(reading, path, map, fields, Reading.Misplaced.NOWHERE);
    }

    private void require(Field field) {
        Entry entry = entries.get(field.key());
        if (entry == null) {
            reading.found(Code.REPORT_REQUIRED, start(), field.name(), field.key());
        } else if (Reading.isBlank(entry.value())) {
            reading.found(
                    Code.REPORT_REQUIRED,
                    entry.key().span(),
                    entry.key().text(),
                    entry.key().text());
        }
    }

    /** The first character of the map: a finding about what is not there points to it. */
    SourceSpan start() {
        return SourceSpan.at(span.file(), span.line(), span.column());
    }

    /** The place of the whole map. */
    public SourceSpan span() {
        return span;
    }

    /** The path of a field in the file. */
    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The entry of a field whose value is not blank. */
    public Optional<Entry> given(String key) {
        return entry(key).filter(entry -> !Reading.isBlank(entry.value()));
    }

    /** The entry of a field, blank or not. */
    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** A field that holds text. */
    public Optional<String> text(String key) {
        return given(key).flatMap(entry -> reading.text(entry.key().text(), entry.value()));
    }

    /** A field that holds Markdown. */
    Optional<Narrative> narrative(String key) {
        return given(key).flatMap(entry -> reading.narrative(entry.key().text(), entry.value(), path(key)));
    }

    /** A field that holds a date. */
    Optional<LocalDate> date(String key) {
        return given(key).flatMap(entry -> Dates.read(reading, entry));
    }

    /** A field that holds a map. */
    public Optional<MapNode> map(String key) {
        return given(key).flatMap(entry -> reading.map(entry.key().text(), entry.value()));
    }

    /** A field that holds a list. */
    public List<Node> items(String key) {
        return given(key)
                .map(entry -> reading.items(entry.key().text(), entry.value()))
                .orElse(List.of());
    }

    /** A field that holds a list of maps, each read against the same definitions. */
    List<FieldMap> maps(String key, List<Field> definitions) {
        List<Node> items = items(key);
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> item(key, i, items.get(i), definitions).stream())
                .toList();
    }

    private Optional<FieldMap> item(String key, int index, Node item, List<Field> definitions) {
        return reading.map(key, item)
                .map(map -> read(reading, path(key) + "." + index, map, definitions, Reading.Misplaced.NOWHERE));
    }

    /** A field that holds true or false; false where it was not written. */
    boolean flag(String key) {
        return given(key).map(this::flag).orElse(false);
    }

    private boolean flag(Entry entry) {
        String word = reading.text(entry.key().text(), entry.value()).orElse("").toLowerCase(Locale.ROOT);
        boolean yes = List.of("true", "yes", "是").contains(word);
        boolean no = List.of("false", "no", "否").contains(word);
        if (!yes && !no && !word.isEmpty()) {
            reading.wrongKind(entry.key().text(), "flag", entry.value());
        }
        return yes;
    }

    /** A field that holds one of the words of its definition, as the constant of that name. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return given(key)
                .flatMap(entry -> choose(entry, options(key)))
                .map(option -> Enum.valueOf(type, option.key().toUpperCase(Locale.ROOT)));
    }

    private List<Option> options(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(field -> ((Choice) field.type()).options())
                .findFirst()
                .orElseThrow();
    }

    private Optional<Option> choose(Entry entry, List<Option> options) {
        Optional<String> word = reading.text(entry.key().text(), entry.value());
        Optional<Option> chosen = word.flatMap(
                text -> options.stream().filter(option -> isNamed(option, text)).findFirst());
        if (word.isPresent() && chosen.isEmpty()) {
            List<String> names = options.stream()
                    .map(option -> option.key() + "（" + option.label() + "）")
                    .toList();
            reading.found(
                    Code.REPORT_CHOICE, entry.value().span(), entry.key().text(), word.get(), String.join(", ", names));
        }
        return chosen;
    }

    private static boolean isNamed(Option option, String word) {
        return option.key().equals(word) || option.label().equals(word);
    }
}
