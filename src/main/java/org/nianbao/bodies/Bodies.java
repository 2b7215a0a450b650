package org.nianbao.bodies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.bodies.Body.Merger;
import org.nianbao.source.Nearest;

/** The list of bodies. A name counts as the same where it differs in blanks or widths only. */
public final class Bodies {
    /** No list. */
    public static final Bodies NONE = new Bodies(List.of());

    private final List<Body> list;
    private final List<Merger> mergers;
    private final Map<String, Body> byName = new HashMap<>();

    /** The list of these bodies. */
    public Bodies(List<Body> list) {
        this.list = List.copyOf(list);
        this.mergers = list.stream().flatMap(body -> body.mergers().stream()).toList();
        list.forEach(body -> body.names().forEach(name -> byName.putIfAbsent(BodyName.plain(name), body)));
    }

    /** Whether there is no list. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** All bodies in the order of the list. */
    public List<Body> all() {
        return list;
    }

    /** The body of a name or of one of its other names. */
    public Optional<Body> find(String name) {
        return Optional.ofNullable(byName.get(BodyName.plain(name)));
    }

    /** The name under which the list has a body; the name itself where it is not listed. */
    public String listed(String name) {
        return find(name).map(Body::name).orElse(name);
    }

    /** The listed name that is written most like another. */
    public Optional<String> nearest(String name) {
        return Nearest.to(name, list.stream().flatMap(Body::names).toList());
    }

    // ---- who stands under whom

    /** Whether the list says of any body under whom it stands. */
    public boolean hasParents() {
        return list.stream().anyMatch(body -> body.parent().isPresent());
    }

    /**
     * The bodies that report for a year and whose figures a body sums. Those that stand under nobody stand under whoever
     * asks.
     */
    public List<Body> directlyUnder(String agency, int year) {
        return list.stream()
                .filter(body -> !body.isNamed(agency) && exists(body, year))
                .filter(body -> body.parent().isEmpty()
                        || BodyName.same(listed(body.parent().get()), listed(agency)))
                .toList();
    }

    /** The bodies above a body, from the nearest. */
    public List<String> above(Body body) {
        Set<String> above = new LinkedHashSet<>();
        Optional<String> parent = body.parent().map(this::listed);
        while (parent.isPresent() && above.add(parent.get())) {
            parent = find(parent.get()).flatMap(Body::parent).map(this::listed);
        }
        return List.copyOf(above);
    }

    // ---- from when to when

    /** Whether a body reports for a year. */
    public boolean exists(Body body, int year) {
        return firstYear(body) <= year && year <= lastYear(body);
    }

    private static int firstYear(Body body) {
        return body.since().orElseGet(() -> body.mergers().stream()
                .filter(merger -> merger.from().stream().noneMatch(body::isNamed))
                .mapToInt(Merger::year)
                .min()
                .orElse(Integer.MIN_VALUE));
    }

    /** A body from which another was formed ends with it, unless it is said to go on. */
    private int lastYear(Body body) {
        return body.until().orElseGet(() -> mergers.stream()
                .filter(merger -> merger.from().stream().anyMatch(body::isNamed))
                .mapToInt(Merger::year)
                .filter(year -> !goesOn(body, year))
                .map(year -> year - 1)
                .min()
                .orElse(Integer.MAX_VALUE));
    }

    private static boolean goesOn(Body body, int year) {
        return body.mergers().stream().filter(merger -> merger.year() == year).anyMatch(merger -> merger.from().stream()
                .anyMatch(body::isNamed));
    }

    // ---- mergers

    /** What a body was formed from for a year, with all other bodies that were formed from the same ones. */
    public Optional<Succession> succession(String agency, int year) {
        Optional<Body> body = find(agency).filter(found -> merger(found, year).isPresent());
        return body.map(found -> succession(found, year));
    }

    private Succession succession(Body body, int year) {
        Set<String> before = new LinkedHashSet<>();
        Set<Body> after = new LinkedHashSet<>(List.of(body));
        int known = 0;
        while (known < after.size()) {
            known = after.size();
            after.forEach(found -> merger(found, year).ifPresent(merger -> addListed(before, merger.from())));
            list.stream().filter(other -> takesFrom(other, before, year)).forEach(after::add);
        }
        List<String> names =
                list.stream().filter(after::contains).map(Body::name).toList();
        return new Succession(year, new ArrayList<>(before), names);
    }

    private void addListed(Set<String> names, List<String> more) {
        more.stream().map(this::listed).forEach(names::add);
    }

    private boolean takesFrom(Body body, Set<String> before, int year) {
        return merger(body, year)
                .map(merger -> merger.from().stream().map(this::listed).anyMatch(before::contains))
                .orElse(false);
    }

    private static Optional<Merger> merger(Body body, int year) {
        Stream<Merger> mergers = body.mergers().stream();
        return mergers.filter(merger -> merger.year() == year).findFirst();
    }
}
