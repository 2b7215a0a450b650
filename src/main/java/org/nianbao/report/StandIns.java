package org.nianbao.report;

import java.util.Map;
import java.util.Optional;
import org.nianbao.form.FormTable;
import org.nianbao.report.TableData.Missing;
import org.nianbao.report.TableData.Picture;
import org.nianbao.source.Code;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node.Entry;

/** Reads what may stand in place of the figures of a table: the reason why it is missing, or a picture. */
final class StandIns {
    private final Reading reading;
    private final FormTable table;

    StandIns(Reading reading, FormTable table) {
        this.reading = reading;
        this.table = table;
    }

    /** The stand-in among the entries of a table, if there is one. */
    Optional<TableData> read(Map<String, Entry> entries, SourceSpan span) {
        Optional<Entry> missing = Optional.ofNullable(entries.get("missing"));
        Optional<Entry> image = Optional.ofNullable(entries.get("image"));
        missing.or(() -> image).ifPresent(kept -> sayMixed(kept, entries));
        return missing.<TableData>map(entry -> new Missing(table, required(entry), span))
                .or(() -> image.map(entry -> new Picture(table, required(entry), alt(entries), span)));
    }

    private String alt(Map<String, Entry> entries) {
        return Optional.ofNullable(entries.get("alt"))
                .flatMap(entry -> reading.text(entry.key().text(), entry.value()))
                .orElse("");
    }

    private String required(Entry entry) {
        String key = entry.key().text();
        if (Reading.isBlank(entry.value())) {
            reading.found(Code.REPORT_REQUIRED, entry.key().span(), key, key);
        }
        return reading.text(key, entry.value()).orElse("");
    }

    private void sayMixed(Entry kept, Map<String, Entry> entries) {
        entries.entrySet().stream()
                .filter(other -> other.getValue() != kept && !other.getKey().equals("alt"))
                .map(other -> other.getValue().key())
                .findFirst()
                .ifPresent(key -> reading.found(
                        Code.REPORT_TABLE_MIXED, key.span(), kept.key().text(), key.text()));
    }
}
