package org.nianbao.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All properties and shorthands by name. */
final class Definitions {
    /** All of them, in the order of the documentation. */
    static final List<Definition> ALL = all();

    private static final Map<String, Definition> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Definition::name, Function.identity()));

    private Definitions() {}

    /** The property or shorthand of a name in small letters. */
    static Optional<Definition> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All names. */
    static Collection<String> names() {
        return ALL.stream().map(Definition::name).toList();
    }

    private static List<Definition> all() {
        List<Definition> all = new ArrayList<>(Properties.ALL);
        all.addAll(Shorthands.ALL);
        return List.copyOf(all);
    }
}
