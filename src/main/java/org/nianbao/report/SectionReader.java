package org.nianbao.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.form.FormTable;
import org.nianbao.report.Report.Section;
import org.nianbao.source.Code;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;

/**
 * Reads the parts of a report.
 *
 * <p>All parts of the form come out, in its order. A part that was not written has no text and no table. A part that
 * was written without its table has the table with every cell left out: it is printed empty and found by the checks.
 */
final class SectionReader {
    private static final String PATH = "sections";
    private static final KeySet OWN = KeySet.of(ReportFields.SECTION);

    private final Reading reading;
    private final Edition edition;
    private final FormKeys keys;

    SectionReader(Reading reading, Edition edition, FormKeys keys) {
        this.reading = reading;
        this.edition = edition;
        this.keys = keys;
    }

    /** The keys of the parts: their key in English, their official heading and its accepted wordings. */
    static KeySet keys(Edition edition) {
        return new KeySet(edition.headings().stream().map(SectionReader::key).toList());
    }

    private static KeySet.Key key(SectionHeading heading) {
        List<String> labels = new ArrayList<>();
        labels.add(heading.official());
        labels.addAll(heading.accepted());
        return new KeySet.Key(heading.key(), labels);
    }

    List<Section> read(FieldMap report) {
        Map<String, Entry> entries = report.map(PATH)
                .map(map -> reading.entries(map, keys.parts(edition), Reading.Misplaced.NOWHERE))
                .orElse(Map.of());
        Map<Integer, String> headings =
                report.map("headings").map(this::headings).orElse(Map.of());
        return edition.headings().stream()
                .map(heading -> section(heading, headings, Optional.ofNullable(entries.get(heading.key()))))
                .toList();
    }

    // ---- headings

    private Map<Integer, String> headings(MapNode map) {
        Map<String, Entry> entries = reading.entries(map, headingKeys(edition), Reading.Misplaced.NOWHERE);
        Map<Integer, String> headings = new HashMap<>();
        entries.forEach((number, entry) -> {
            reading.place("headings." + number, entry);
            reading.text(entry.key().text(), entry.value())
                    .ifPresent(text -> headings.put(Integer.valueOf(number), text));
        });
        return headings;
    }

    /** A heading is named by its number, in Arabic or Chinese, by the key of the part or by the official heading. */
    static KeySet headingKeys(Edition edition) {
        return new KeySet(edition.headings().stream()
                .map(heading -> new KeySet.Key(
                        String.valueOf(heading.number()),
                        List.of(
                                heading.official(),
                                Labels.number(heading.official()).replaceAll("[、（）]", ""),
                                heading.key())))
                .toList());
    }

    // ---- one part

    private Section section(SectionHeading heading, Map<Integer, String> headings, Optional<Entry> entry) {
        String printed = headings.getOrDefault(heading.number(), heading.official());
        entry.ifPresent(found -> reading.place(path(heading), found));
        Parts parts = entry.map(found -> parts(heading, found)).orElse(Parts.NONE);
        return new Section(
                heading.number(),
                heading.key(),
                printed,
                !printed.equals(heading.official()),
                parts.text(),
                parts.table(),
                parts.note(),
                entry.map(found -> found.key().span()).orElse(reading.source().start()));
    }

    private static String path(SectionHeading heading) {
        return PATH + "." + heading.key();
    }

    private Parts parts(SectionHeading heading, Entry entry) {
        Node value = entry.value();
        if (value instanceof MapNode map) {
            return parts(heading, map, entry.key().span());
        }
        if (!(value instanceof ScalarNode)) {
            reading.wrongKind(entry.key().text(), "section", value);
            return Parts.NONE;
        }
        Optional<Narrative> text = Reading.isBlank(value)
                ? Optional.empty()
                : reading.narrative(entry.key().text(), value, path(heading));
        return new Parts(text, absentTable(heading, entry.key().span()), Optional.empty());
    }

    private Parts parts(SectionHeading heading, MapNode map, SourceSpan span) {
        Optional<TableReader> tables = tableReader(heading);
        FieldMap fields = FieldMap.read(reading, path(heading), map, ReportFields.SECTION, OWN, key -> tables.filter(
                        reader -> reader.hasKey(key))
                .map(reader -> "table"));
        Optional<Entry> table = fields.given("table");
        table.filter(found -> tables.isEmpty()).ifPresent(found -> sayNoTable(heading, found));
        return new Parts(
                fields.narrative("text"),
                table.flatMap(found -> tables.map(reader -> reader.read(found))).or(() -> absentTable(heading, span)),
                fields.narrative("note"));
    }

    private Optional<TableReader> tableReader(SectionHeading heading) {
        return edition.tableOfSection(heading.number())
                .map(table -> new TableReader(reading, edition, table, keys.table(table), path(heading) + ".table"));
    }

    private Optional<TableData> absentTable(SectionHeading heading, SourceSpan span) {
        return tableReader(heading).map(reader -> reader.absent(span));
    }

    private void sayNoTable(SectionHeading heading, Entry entry) {
        List<String> withTable = edition.tables().stream()
                .map(FormTable::section)
                .flatMap(number -> edition.headings().stream()
                        .filter(other -> other.number() == number)
                        .map(SectionHeading::key))
                .toList();
        reading.found(Code.REPORT_NO_TABLE, entry.key().span(), heading.official(), String.join(", ", withTable));
    }

    /** What a part holds. */
    private record Parts(Optional<Narrative> text, Optional<TableData> table, Optional<Narrative> note) {
        static final Parts NONE = new Parts(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
