package org.nianbao.aggregate;

import static org.nianbao.page.WebPage.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.aggregate.Outcome.Sum;
import org.nianbao.aggregate.Outcome.Uncertain;
import org.nianbao.aggregate.Share.Gap;
import org.nianbao.aggregate.Share.Known;
import org.nianbao.aggregate.Slot.Kind;
import org.nianbao.form.FormTable;
import org.nianbao.page.WebPage;
import org.nianbao.source.Messages;

/** All figures as a page: for each row of the form the bodies that have something in it, and the sum. */
final class ProvenancePage {
    private static final String STYLE =
            """
            h3{font-size:1rem;margin:1.6rem 0 .3rem}.scroll{overflow-x:auto}caption{text-align:left;color:#444}
            td.n,th.n{text-align:right;white-space:nowrap}tfoot td,tfoot th{border-top:2px solid #555;font-weight:600}
            .doubt{color:#7a4b00}ul{columns:22rem;padding-left:1.2rem}li{break-inside:avoid}
            @media print{h3{break-after:avoid}}
            """;

    private final Aggregate aggregate;
    private final Messages messages;
    private final Sources sources;
    private final StringBuilder out = new StringBuilder();

    ProvenancePage(Aggregate aggregate, Messages messages) {
        this.aggregate = aggregate;
        this.messages = messages;
        this.sources = new Sources(aggregate, messages);
    }

    String html() {
        writeBodies();
        Map<FormTable, Map<String, List<Integer>>> tables = new LinkedHashMap<>();
        for (int i = 0; i < aggregate.form().slots().size(); i++) {
            Slot slot = aggregate.form().slots().get(i);
            tables.computeIfAbsent(slot.table(), table -> new LinkedHashMap<>())
                    .computeIfAbsent(slot.path(), path -> new ArrayList<>())
                    .add(i);
        }
        tables.forEach((table, rows) -> {
            out.append("<section>\n<h2>" + text(table.name()) + "</h2>\n");
            writeNothing(rows);
            rows.values().stream().filter(this::isWorthATable).forEach(this::writeRow);
            out.append("</section>\n");
        });
        String title = label("collect.title", aggregate.agency(), String.valueOf(aggregate.year()));
        return WebPage.of(title, messages.locale(), STYLE, out.toString());
    }

    private String label(String key, Object... arguments) {
        return messages.label(key, arguments);
    }

    // ---- who

    private void writeBodies() {
        String count = String.valueOf(aggregate.contributors().size());
        out.append("<section>\n<h2>" + text(label("collect.counted", count)) + "</h2>\n<ul>\n");
        aggregate
                .contributors()
                .forEach(contributor -> out.append("<li>" + text(contributor.name()) + " <code>"
                        + text(String.join("; ", contributor.files())) + "</code></li>\n"));
        out.append("</ul>\n</section>\n");
        if (!aggregate.absent().isEmpty()) {
            out.append("<section>\n<h2>" + text(label("collect.not-counted")) + "</h2>\n<ul>\n");
            aggregate
                    .absent()
                    .forEach(absent -> out.append("<li class=\"doubt\">" + text(absent.name()) + "："
                            + text(label("word." + absent.reason().word())) + "</li>\n"));
            out.append("</ul>\n</section>\n");
        }
    }

    // ---- rows

    private boolean isWorthATable(List<Integer> slots) {
        boolean whole = slots.stream()
                .allMatch(slot -> aggregate.form().slots().get(slot).kind() == Kind.WHOLE);
        return !isNothing(slots) && (!whole || slots.stream().anyMatch(this::hasGaps));
    }

    /** The rows of a group say what it comes to, unless some report has only the group. */
    private boolean hasGaps(int slot) {
        Slot whole = aggregate.form().slots().get(slot);
        return IntStream.range(0, aggregate.outcomes().size())
                .filter(i -> aggregate.form().slots().get(i).path().startsWith(whole.path() + "."))
                .anyMatch(i -> aggregate.outcomes().get(i) instanceof Uncertain);
    }

    private boolean isNothing(List<Integer> slots) {
        return aggregate.contributors().stream().noneMatch(contributor -> hasSomething(contributor, slots))
                && slots.stream().noneMatch(slot -> aggregate.outcomes().get(slot) instanceof Uncertain);
    }

    private static boolean hasSomething(Contributor contributor, List<Integer> slots) {
        return slots.stream().map(contributor.shares()::get).anyMatch(share -> !isZero(share));
    }

    private static boolean isZero(Share share) {
        return share instanceof Known known && known.amount().signum() == 0;
    }

    private void writeNothing(Map<String, List<Integer>> rows) {
        String names = rows.values().stream()
                .filter(this::isNothing)
                .map(slots -> aggregate.form().slots().get(slots.get(0)))
                .filter(Slot::isCell)
                .map(slot ->
                        slot.rowPlace().substring(slot.table().name().length()).strip())
                .collect(Collectors.joining("、"));
        if (!names.isEmpty()) {
            out.append("<p>" + text(label("collect.nothing", names)) + "</p>\n");
        }
    }

    private void writeRow(List<Integer> slots) {
        Slot first = aggregate.form().slots().get(slots.get(0));
        String place = text(first.rowPlace());
        out.append("<h3>" + place + "</h3>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + place
                + "\"><table>\n<caption>" + text(SlotText.state(first, messages))
                + "</caption>\n<thead><tr><th scope=\"col\">"
                + text(label("collect.body")) + "</th>");
        for (int slot : slots) {
            String column = SlotText.column(aggregate.form().slots().get(slot), messages);
            out.append("<th scope=\"col\" class=\"n\">" + text(column) + "</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        aggregate.contributors().stream()
                .filter(contributor -> hasSomething(contributor, slots))
                .forEach(contributor -> writeRow(contributor, slots));
        out.append("</tbody>\n<tfoot><tr><th scope=\"row\">" + text(label("collect.sum")) + "</th>");
        slots.forEach(slot -> out.append(sum(aggregate.outcomes().get(slot))));
        out.append("</tr></tfoot></table></div>\n");
    }

    private void writeRow(Contributor contributor, List<Integer> slots) {
        out.append("<tr><th scope=\"row\">" + text(contributor.name()) + "</th>");
        slots.forEach(slot -> out.append(cell(contributor.shares().get(slot))));
        out.append("</tr>\n");
    }

    private String cell(Share share) {
        return share instanceof Known known
                ? "<td class=\"n\">" + known.amount().toPlainString() + "</td>"
                : "<td class=\"n doubt\">" + text(sources.reason((Gap) share)) + "</td>";
    }

    private String sum(Outcome outcome) {
        if (outcome instanceof Sum sum) {
            return "<td class=\"n\">" + sum.known().toPlainString() + "</td>";
        }
        String known = outcome.known().toPlainString();
        String key = outcome instanceof Uncertain ? "collect.at-least" : "collect.left";
        return "<td class=\"n doubt\">" + text(label(key, known)) + "</td>";
    }
}
