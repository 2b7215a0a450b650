package org.nianbao.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.aggregate.Outcome.Doubt;
import org.nianbao.aggregate.Share.Known;
import org.nianbao.source.Messages;

/** Says briefly where a figure of the sum comes from. */
final class Sources {
    private static final int NAMED = 6;

    private final Aggregate aggregate;
    private final Messages messages;

    /**
     * A speaker.
     *
     * @param messages the words of the language
     */
    Sources(Aggregate aggregate, Messages messages) {
        this.aggregate = aggregate;
        this.messages = messages;
    }

    /** A body and its figure. */
    private record Item(String name, BigDecimal amount) {}

    /** The bodies with their figures, the greatest first: {@code 教育局 12、卫生健康局 8 等 9 个机关}. */
    String bodies(int slot) {
        List<Item> items = items(aggregate, slot);
        String first = first(aggregate, items, messages.label("collect.and"));
        return items.size() > NAMED ? messages.label("collect.among", first, String.valueOf(items.size())) : first;
    }

    /** The same without words of a language. */
    static String brief(Aggregate aggregate, int slot) {
        List<Item> items = items(aggregate, slot);
        String first = first(aggregate, items, "、");
        return items.isEmpty() ? "—" : items.size() > NAMED ? first + "……（" + items.size() + "）" : first;
    }

    private static String first(Aggregate aggregate, List<Item> items, String comma) {
        return items.stream()
                .limit(NAMED)
                .map(item -> Region.shortName(item.name(), aggregate.agency()) + " "
                        + item.amount().toPlainString())
                .collect(Collectors.joining(comma));
    }

    private static List<Item> items(Aggregate aggregate, int slot) {
        List<Item> items = new ArrayList<>();
        for (Contributor contributor : aggregate.contributors()) {
            if (contributor.shares().get(slot) instanceof Known known
                    && known.amount().signum() != 0) {
                items.add(new Item(contributor.name(), known.amount()));
            }
        }
        items.sort(Comparator.comparing(Item::amount).reversed());
        return items;
    }

    /** Who leaves a figure unknown, and how: {@code 教育局（空白）}. */
    String doubts(List<Doubt> doubts) {
        String first = doubts.stream()
                .limit(NAMED)
                .map(this::doubt)
                .collect(Collectors.joining(messages.label("collect.and")));
        return doubts.size() > NAMED ? messages.label("collect.among", first, String.valueOf(doubts.size())) : first;
    }

    private String doubt(Doubt doubt) {
        String name = Region.shortName(doubt.name(), aggregate.agency());
        return messages.label("collect.doubt", name, reason(doubt.gap()));
    }

    /** What a report has in place of a figure. */
    String reason(Share.Gap gap) {
        String word = messages.label("word." + gap.why().word());
        return gap.written().isEmpty() ? word : messages.label("collect.written", word, gap.written());
    }
}
