package org.nianbao.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nianbao.source.Messages;

/** What is said under the tables: which years are sums of which bodies, and what lacks in them. */
final class Notes {
    private Notes() {}

    static List<String> of(History history, Messages messages) {
        List<String> notes = new ArrayList<>();
        add("history.sum", history, year -> year.bodies().size() > 1 ? year.bodies() : List.of(), messages, notes);
        add("history.lacking", history, Year::missing, messages, notes);
        add("history.divided", history, Year::divided, messages, notes);
        return notes;
    }

    /** One note for all years of which the same is said. */
    private static void add(
            String key, History history, Function<Year, List<String>> bodies, Messages messages, List<String> notes) {
        Map<List<String>, List<Integer>> years = new LinkedHashMap<>();
        history.years().stream().filter(year -> !bodies.apply(year).isEmpty()).forEach(year -> years.computeIfAbsent(
                        bodies.apply(year), any -> new ArrayList<>())
                .add(year.year()));
        years.forEach((names, of) -> notes.add(messages.label(key, span(of), String.join("、", names))));
    }

    /** {@code 2019—2021, 2023}. */
    private static String span(List<Integer> years) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < years.size(); i++) {
            boolean follows = i > 0 && years.get(i) == years.get(i - 1) + 1;
            boolean goesOn = i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1;
            if (!follows) {
                text.append(i == 0 ? "" : "、").append(years.get(i));
            } else if (!goesOn) {
                text.append('—').append(years.get(i));
            }
        }
        return text.toString();
    }
}
