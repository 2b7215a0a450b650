package org.nianbao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.source.Messages;

/** What changed, in words. */
public final class ChangesText {
    private final Messages messages;

    /** Words in a language. */
    public ChangesText(Messages messages) {
        this.messages = messages;
    }

    /** What changed in a PDF and on which pages, as one phrase: {@code text (page 1), figures (pages 3–5)}. */
    public String phrase(Changes changes) {
        List<String> parts = new ArrayList<>();
        changes.kinds()
                .forEach(kind -> parts.add(Optional.ofNullable(changes.pages().get(kind))
                        .map(pages -> messages.label("compare.on-pages", among(changes, kind), pages(pages)))
                        .orElse(word(kind))));
        if (!changes.gone().isEmpty()) {
            parts.add(messages.label("compare.gone", pages(changes.gone())));
        }
        return String.join(messages.label("compare.comma"), parts);
    }

    /** Beside other changes it is not the look alone. */
    private String among(Changes changes, Change kind) {
        boolean alone = changes.kinds().size() == 1;
        return kind == Change.LOOK && !alone ? messages.label("compare.look-too") : word(kind);
    }

    /** A kind of change as a word or two. */
    public String word(Change kind) {
        return messages.label("compare.kind-" + kind.id());
    }

    /** How many reports changed how, by what matters most in each. */
    public String counts(List<ReportChanges> all) {
        List<String> parts = new ArrayList<>();
        for (Change kind : Change.values()) {
            long count = count(all, kind);
            if (count > 0) {
                parts.add(messages.label("compare.count", word(kind), Long.toString(count)));
            }
        }
        return String.join(messages.label("compare.comma"), parts);
    }

    /** The number of reports in which a kind of change is what matters most. */
    static long count(List<ReportChanges> all, Change kind) {
        return all.stream().filter(one -> one.changes().gravest() == kind).count();
    }

    /** Numbers in ascending order, runs of them put together: {@code 1, 3–5}. */
    static String pages(List<Integer> numbers) {
        List<int[]> runs = new ArrayList<>();
        for (int number : numbers) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last)[1] == number - 1) {
                runs.get(last)[1] = number;
            } else {
                runs.add(new int[] {number, number});
            }
        }
        return runs.stream()
                .map(run -> run[0] == run[1] ? "" + run[0] : run[0] + "–" + run[1])
                .collect(Collectors.joining(", "));
    }
}
