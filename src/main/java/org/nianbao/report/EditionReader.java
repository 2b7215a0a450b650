package org.nianbao.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.Edition.Variant;
import org.nianbao.form.Forms;
import org.nianbao.source.Code;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;

/** Finds the edition of the form that a report follows, and applies the variants it declares. */
final class EditionReader {
    private static final KeySet OWN = KeySet.of(ReportFields.EDITION);

    private final Reading reading;
    private final Forms forms;

    EditionReader(Reading reading, Forms forms) {
        this.reading = reading;
        this.forms = forms;
    }

    /**
     * The edition of a report.
     *
     * @param year the report year, where it could be read
     * @return the edition that was named, else that of the year, else the latest, so that the rest of a file with a
     *     wrong year is read all the same
     */
    Edition read(FieldMap report, Optional<Integer> year) {
        Optional<Entry> given = report.given("edition");
        Optional<MapNode> map =
                given.filter(entry -> entry.value() instanceof MapNode).map(entry -> (MapNode) entry.value());
        return map.map(node -> withVariants(node, year, report)).orElseGet(() -> named(given, year, report));
    }

    private Edition withVariants(MapNode map, Optional<Integer> year, FieldMap report) {
        Optional<Entry> form = map.entries().stream()
                .filter(entry -> OWN.find(entry.key().text()).isPresent())
                .findFirst();
        Edition edition = named(form.filter(entry -> !Reading.isBlank(entry.value())), year, report);
        Map<String, String> variants = new HashMap<>();
        map.entries().stream()
                .filter(entry -> OWN.find(entry.key().text()).isEmpty())
                .filter(entry -> isDeclared(edition, entry))
                .forEach(entry -> {
                    reading.place("edition." + entry.key().text(), entry);
                    variants.put(entry.key().text(), value(entry));
                });
        return forms.resolve(edition.id(), variants).orElse(edition);
    }

    private Edition named(Optional<Entry> name, Optional<Integer> year, FieldMap report) {
        Optional<Edition> ofYear = year.flatMap(forms::forYear);
        Optional<Edition> named = name.flatMap(this::byName);
        named.ifPresent(edition -> year.ifPresent(
                found -> sayOtherYear(edition, found, ofYear, name.get().value().span())));
        if (name.isEmpty() && year.isPresent() && ofYear.isEmpty()) {
            sayNoForm(year.get(), report);
        }
        return named.or(() -> ofYear).orElseGet(this::latest);
    }

    private Optional<Edition> byName(Entry entry) {
        Optional<String> name = reading.text(entry.key().text(), entry.value());
        Optional<Edition> edition = name.flatMap(forms::edition);
        if (name.isPresent() && edition.isEmpty()) {
            List<String> known = forms.all().stream().map(Edition::id).toList();
            reading.found(Code.REPORT_EDITION, entry.value().span(), name.get(), String.join(", ", known));
        }
        return edition;
    }

    private void sayOtherYear(Edition edition, int year, Optional<Edition> ofYear, SourceSpan span) {
        if (!edition.years().contains(year)) {
            String right = ofYear.map(Edition::id).orElse(edition.id());
            reading.found(Code.REPORT_EDITION_YEAR, span, edition.id(), String.valueOf(year), right);
        }
    }

    private void sayNoForm(int year, FieldMap report) {
        Edition first = forms.all().get(0);
        SourceSpan span = report.entry("year").orElseThrow().value().span();
        reading.found(
                Code.REPORT_YEAR_WITHOUT_FORM,
                span,
                String.valueOf(year),
                String.valueOf(first.years().first()),
                first.id());
    }

    private Edition latest() {
        List<Edition> editions = forms.all();
        return editions.get(editions.size() - 1);
    }

    // ---- variants

    /** Whether the edition has the variant that an entry names; said where it has not. */
    private boolean isDeclared(Edition edition, Entry entry) {
        String key = entry.key().text();
        String value = reading.text(key, entry.value()).orElse("");
        boolean known = edition.variants().stream()
                .anyMatch(
                        variant -> variant.key().equals(key) && variant.value().equals(value));
        if (!known) {
            List<String> all =
                    edition.variants().stream().map(EditionReader::name).toList();
            String list = all.isEmpty() ? "—" : String.join(", ", all);
            reading.found(Code.REPORT_VARIANT, entry.key().span(), edition.id(), key + ": " + value, list);
        }
        return known;
    }

    private static String name(Variant variant) {
        return variant.key() + ": " + variant.value();
    }

    private static String value(Entry entry) {
        return ((ScalarNode) entry.value()).text().strip();
    }
}
