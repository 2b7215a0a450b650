package org.nianbao.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.aggregate.Aggregate;
import org.nianbao.aggregate.Comparison;
import org.nianbao.aggregate.Contributor;
import org.nianbao.aggregate.Outcome;
import org.nianbao.aggregate.Share;
import org.nianbao.aggregate.Share.Gap;
import org.nianbao.aggregate.Share.Known;
import org.nianbao.aggregate.Slot;
import org.nianbao.cli.JsonOutput.Fields;

/** Sums as JSON: one object for each cell, with the bodies that have something in it. */
final class CellsJson {
    private final Aggregate aggregate;
    private final Optional<Comparison> comparison;

    private CellsJson(Aggregate aggregate, Optional<Comparison> comparison) {
        this.aggregate = aggregate;
        this.comparison = comparison;
    }

    /** The cells of a sum. */
    static Stream<Fields> of(Aggregate aggregate) {
        return new CellsJson(aggregate, Optional.empty()).cells();
    }

    /** The cells of a sum beside those of a report that was written already. */
    static Stream<Fields> of(Comparison comparison) {
        return new CellsJson(comparison.aggregate(), Optional.of(comparison)).cells();
    }

    private Stream<Fields> cells() {
        return IntStream.range(0, aggregate.outcomes().size()).mapToObj(i -> json -> write(json, i));
    }

    private void write(JsonWriter json, int index) throws IOException {
        Slot slot = aggregate.form().slots().get(index);
        Outcome outcome = aggregate.outcomes().get(index);
        json.name("table").value(slot.table().key());
        json.name("cell").value(slot.cellPath());
        json.name("place").value(slot.place());
        json.name("kind").value(slot.kind().name().toLowerCase(Locale.ROOT));
        json.name("status").value(outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        json.name("value")
                .value(outcome instanceof Outcome.Sum ? outcome.known().toPlainString() : null);
        json.name("known").value(outcome.known().toPlainString());
        if (comparison.isPresent()) {
            Share written = comparison.get().written().get(index);
            json.name("written")
                    .value(written instanceof Known known ? known.amount().toPlainString() : null);
            json.name("verdict")
                    .value(comparison.get().verdicts().get(index).name().toLowerCase(Locale.ROOT));
        }
        json.name("children").beginArray();
        for (Contributor contributor : aggregate.contributors()) {
            write(json, contributor, contributor.shares().get(index));
        }
        json.endArray();
    }

    private static void write(JsonWriter json, Contributor contributor, Share share) throws IOException {
        boolean nothing = share instanceof Known known && known.amount().signum() == 0;
        if (nothing) {
            return;
        }
        json.beginObject();
        json.name("agency").value(contributor.name());
        json.name("files").beginArray();
        for (String file : contributor.files()) {
            json.value(file);
        }
        json.endArray();
        json.name("value").value(share instanceof Known known ? known.amount().toPlainString() : null);
        if (share instanceof Gap gap) {
            json.name("reason").value(gap.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.name("written").value(gap.written());
        }
        json.endObject();
    }
}
