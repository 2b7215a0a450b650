package org.nianbao.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.markup.Tag;
import org.nianbao.style.Selector.Part;

/** Rules in the order of the cascade, found by what their subject must have. Immutable. */
final class RuleIndex {
    private final List<Rule> rules;
    private final Map<String, List<Integer>> byId = new HashMap<>();
    private final Map<String, List<Integer>> byClass = new HashMap<>();
    private final Map<Tag, List<Integer>> byTag = new EnumMap<>(Tag.class);
    private final List<Integer> forAny = new ArrayList<>();

    /** Sorts rules into the index; a later rule wins over an earlier one. */
    RuleIndex(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            shelf(rules.get(i).selector().subject()).add(i);
        }
    }

    private List<Integer> shelf(Compound subject) {
        if (!subject.ids().isEmpty()) {
            return byId.computeIfAbsent(subject.ids().get(0), any -> new ArrayList<>());
        }
        if (!subject.classes().isEmpty()) {
            return byClass.computeIfAbsent(subject.classes().get(0), any -> new ArrayList<>());
        }
        return subject.tag()
                .map(tag -> byTag.computeIfAbsent(tag, any -> new ArrayList<>()))
                .orElse(forAny);
    }

    /** The rule at a place of the order. */
    Rule rule(int place) {
        return rules.get(place);
    }

    /**
     * The places of all rules that match an element.
     *
     * @return for each part of it, in the order of {@link Part}, the places, or null for none
     */
    BitSet[] match(ElementPath path) {
        BitSet[] found = new BitSet[Part.values().length];
        collect(forAny, path, found);
        collect(byTag.get(path.tag()), path, found);
        for (String name : path.classes()) {
            collect(byClass.get(name), path, found);
        }
        collect(byId.get(path.id()), path, found);
        return found;
    }

    private void collect(List<Integer> places, ElementPath path, BitSet[] found) {
        if (places == null) {
            return;
        }
        for (int place : places) {
            Selector selector = rules.get(place).selector();
            if (selector.matches(path)) {
                add(selector.part().ordinal(), place, found);
            }
        }
    }

    private static void add(int part, int place, BitSet[] found) {
        if (found[part] == null) {
            found[part] = new BitSet();
        }
        found[part].set(place);
    }
}
