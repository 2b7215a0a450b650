package org.nianbao.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nianbao.aggregate.Outcome.Sum;
import org.nianbao.aggregate.Outcome.Uncertain;
import org.nianbao.aggregate.Share.Gap;
import org.nianbao.aggregate.Share.Known;
import org.nianbao.page.Csv;
import org.nianbao.source.Messages;

/** All figures as a table for spreadsheets. */
final class ProvenanceCsv {
    private final Aggregate aggregate;
    private final Messages messages;
    private final Sources sources;
    private final Csv csv = new Csv();

    ProvenanceCsv(Aggregate aggregate, Messages messages) {
        this.aggregate = aggregate;
        this.messages = messages;
        this.sources = new Sources(aggregate, messages);
    }

    byte[] bytes() {
        head("collect.bodies", Contributor::name);
        head("collect.files", contributor -> String.join("; ", contributor.files()));
        for (int i = 0; i < aggregate.form().slots().size(); i++) {
            row(i);
        }
        aggregate
                .absent()
                .forEach(absent -> csv.row(List.of(
                        absent.name(), messages.label("word." + absent.reason().word()))));
        return csv.bytes();
    }

    private void head(String title, Function<Contributor, String> of) {
        boolean first = title.equals("collect.bodies");
        List<String> cells = new ArrayList<>(List.of(
                first ? messages.label("collect.row") : messages.label(title),
                first ? messages.label("collect.column") : "",
                first ? messages.label("collect.sum") : "",
                first ? messages.label("collect.state") : ""));
        aggregate.contributors().forEach(contributor -> cells.add(of.apply(contributor)));
        csv.row(cells);
    }

    private void row(int index) {
        Slot slot = aggregate.form().slots().get(index);
        Outcome outcome = aggregate.outcomes().get(index);
        List<String> cells = new ArrayList<>();
        cells.add(slot.rowPlace());
        cells.add(SlotText.column(slot, messages));
        cells.add(outcome instanceof Sum sum ? sum.known().toPlainString() : "");
        cells.add(state(slot, outcome));
        aggregate
                .contributors()
                .forEach(contributor -> cells.add(cell(contributor.shares().get(index))));
        csv.row(cells);
    }

    private String state(Slot slot, Outcome outcome) {
        if (outcome instanceof Uncertain uncertain) {
            String known = outcome.known().toPlainString();
            return messages.label("collect.state-uncertain", sources.doubts(uncertain.doubts()), known);
        }
        return SlotText.state(slot, messages);
    }

    private String cell(Share share) {
        return share instanceof Known known ? known.amount().toPlainString() : sources.reason((Gap) share);
    }
}
