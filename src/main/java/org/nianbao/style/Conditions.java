package org.nianbao.style;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.markup.Tag;
import org.nianbao.style.Compound.Position;

/** What the selectors of a sheet ask of elements besides tag and classes. Immutable. */
final class Conditions {
    private final Set<String> ids = new HashSet<>();
    private final Map<Tag, List<Position>> positions = new EnumMap<>(Tag.class);

    /** Gathers what rules ask for. */
    Conditions(List<Rule> rules) {
        Map<Tag, Set<Position>> asked = new EnumMap<>(Tag.class);
        for (Tag tag : Tag.values()) {
            asked.put(tag, new LinkedHashSet<>());
        }
        for (Rule rule : rules) {
            for (Compound compound : rule.selector().compounds()) {
                ids.addAll(compound.ids());
                compound.tag()
                        .map(List::of)
                        .orElseGet(() -> List.of(Tag.values()))
                        .forEach(tag -> asked.get(tag).addAll(compound.positions()));
            }
        }
        asked.forEach((tag, all) -> positions.put(tag, List.copyOf(all)));
    }

    /** Whether a selector names an id. */
    boolean names(String id) {
        return ids.contains(id);
    }

    /**
     * A number that is the same for all places that no selector can tell apart.
     *
     * @param position counted from 1
     * @param siblings how many elements the parent has
     */
    long places(Tag tag, int position, int siblings) {
        List<Position> asked = positions.get(tag);
        if (asked.size() > Long.SIZE) {
            return (long) position << Integer.SIZE | siblings;
        }
        long places = 0;
        for (int i = 0; i < asked.size(); i++) {
            places |= asked.get(i).matches(position, siblings) ? 1L << i : 0;
        }
        return places;
    }
}
