package org.nianbao.style;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.nianbao.markup.Element;
import org.nianbao.style.Kind.Content;
import org.nianbao.style.Kind.Mark;
import org.nianbao.style.Selector.Part;

/**
 * The kinds of elements met under a sheet. A kind is matched and computed when first met and kept for all documents, up to
 * a limit; what is beyond it is computed each time. Elements with the same parent style that match the same rules share one
 * {@link Style} object: a table of 250 cells has a handful of them. Threads may race: the kind that is kept first is taken.
 */
final class Kinds {
    /** Reports under the official sheet have some five hundred. */
    private static final int MOST = 5_000;

    private final RuleIndex rules;
    private final Conditions conditions;

    /** What the root element stands in. */
    private final Kind outside = new Kind(
            null,
            Computed.INITIAL,
            Optional.empty(),
            Optional.empty(),
            Computed.INITIAL.values().fontSize());

    private final Map<Matched, Computed> computed = new ConcurrentHashMap<>();
    private final AtomicInteger room;

    /** Starts empty; a later rule wins over an earlier one. */
    Kinds(List<Rule> rules) {
        this(rules, MOST);
    }

    /** As {@link #Kinds(List)}, keeping so many kinds. */
    Kinds(List<Rule> rules, int most) {
        this.room = new AtomicInteger(most);
        this.rules = new RuleIndex(rules);
        this.conditions = new Conditions(rules);
    }

    private record Matched(Computed parent, BitSet rules) {
        // Written out: what the compiler gives records is slow at first.
        @Override
        public boolean equals(Object other) {
            return other instanceof Matched that && parent.equals(that.parent) && rules.equals(that.rules);
        }

        @Override
        public int hashCode() {
            return 31 * parent.hashCode() + rules.hashCode();
        }
    }

    /** The kind of a root element; {@code rem} follows from its font size. */
    Kind root(Element html) {
        return child(outside, html, 1, 1);
    }

    /**
     * The kind of an element.
     *
     * @param parent that of its parent
     * @param position its place among the elements of the parent, counted from 1
     * @param siblings how many elements the parent has
     */
    Kind child(Kind parent, Element element, int position, int siblings) {
        Mark mark = mark(element, position, siblings);
        Kind known = parent.children().get(mark);
        return known != null ? known : keep(parent.children(), mark, make(element, parent, position, siblings));
    }

    /** How many more kinds are kept. */
    int room() {
        return room.get();
    }

    private Kind keep(Map<Mark, Kind> among, Mark mark, Kind made) {
        if (room.get() <= 0) {
            return made;
        }
        Kind other = among.putIfAbsent(mark, made);
        room.addAndGet(other == null ? -1 : 0);
        return other == null ? made : other;
    }

    private Mark mark(Element element, int position, int siblings) {
        String classes = element.attributes().getOrDefault("class", "");
        return new Mark(element.tag(), classes, id(element), conditions.places(element.tag(), position, siblings));
    }

    private String id(Element element) {
        String id = element.attributes().getOrDefault("id", "");
        return conditions.names(id) ? id : "";
    }

    private Kind make(Element element, Kind parent, int position, int siblings) {
        ElementPath path =
                new ElementPath(element.tag(), element.classes(), id(element), parent.path(), position, siblings);
        BitSet[] found = rules.match(path);
        Computed own = computed(parent.own(), found[Part.ITSELF.ordinal()], parent.rem());
        double rem = parent == outside ? own.values().fontSize() : parent.rem();
        Optional<Content> before = content(own, found[Part.BEFORE.ordinal()], rem);
        return new Kind(path, own, before, content(own, found[Part.AFTER.ordinal()], rem), rem);
    }

    private Optional<Content> content(Computed element, BitSet matched, double rem) {
        if (matched == null) {
            return Optional.empty();
        }
        Computed own = computed(element, matched, rem);
        List<ContentItem> items = own.values().get(Properties.CONTENT);
        return items.isEmpty() ? Optional.empty() : Optional.of(new Content(own.style(), items));
    }

    private Computed computed(Computed parent, BitSet matched, double rem) {
        BitSet places = matched == null ? new BitSet() : matched;
        Matched key = new Matched(parent, places);
        Computed known = computed.get(key);
        if (known != null) {
            return known;
        }
        Computed fresh = Computed.of(winners(places), parent, rem);
        Computed other = room.get() > 0 ? computed.putIfAbsent(key, fresh) : null;
        return other == null ? fresh : other;
    }

    private Map<Property<?>, Setting<?>> winners(BitSet matched) {
        Map<Property<?>, Setting<?>> winners = new HashMap<>();
        matched.stream().forEach(place -> Computed.cascade(rules.rule(place).settings(), winners));
        return winners;
    }
}
