package org.nianbao.markup;

import static org.nianbao.markup.Tag.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may stand where: the content model of the subset, kept to what layout relies on. */
final class TreeRules {
    /** The parents of elements that do not stand anywhere else. */
    private static final Map<Tag, Set<Tag>> PARENTS = Map.ofEntries(
            Map.entry(HEAD, EnumSet.of(HTML)),
            Map.entry(BODY, EnumSet.of(HTML)),
            Map.entry(TITLE, EnumSet.of(HEAD)),
            Map.entry(META, EnumSet.of(HEAD)),
            Map.entry(LI, EnumSet.of(UL, OL)),
            Map.entry(FIGCAPTION, EnumSet.of(FIGURE)),
            Map.entry(CAPTION, EnumSet.of(TABLE)),
            Map.entry(COLGROUP, EnumSet.of(TABLE)),
            Map.entry(COL, EnumSet.of(COLGROUP)),
            Map.entry(THEAD, EnumSet.of(TABLE)),
            Map.entry(TBODY, EnumSet.of(TABLE)),
            Map.entry(TFOOT, EnumSet.of(TABLE)),
            Map.entry(TR, EnumSet.of(THEAD, TBODY, TFOOT)),
            Map.entry(TH, EnumSet.of(TR)),
            Map.entry(TD, EnumSet.of(TR)));

    /** Elements that hold only elements whose parent they are. */
    private static final Set<Tag> CONTAINERS = EnumSet.of(HTML, HEAD, UL, OL, TABLE, COLGROUP, THEAD, TBODY, TFOOT, TR);

    private static final Set<Tag> EMPTY = EnumSet.of(META, COL, IMG, BR);

    /** Elements that hold characters and inline elements only. */
    private static final Set<Tag> LINES =
            EnumSet.of(TITLE, H1, H2, H3, H4, H5, P, FIGCAPTION, CAPTION, A, SPAN, STRONG, EM, SUP, SUB);

    private static final Set<Tag> INLINE = EnumSet.of(A, SPAN, STRONG, EM, SUP, SUB, BR, IMG);

    private static final Set<String> EVERYWHERE = Set.of("id", "class", "lang", "title");

    private static final Map<Tag, Set<String>> ATTRIBUTES = Map.of(
            HTML, Set.of("xmlns"),
            META, Set.of("name", "content"),
            A, Set.of("href"),
            IMG, Set.of("src", "alt"),
            OL, Set.of("start"),
            TH, Set.of("colspan", "rowspan", "scope", "headers"),
            TD, Set.of("colspan", "rowspan", "scope", "headers"));

    private TreeRules() {}

    /** Whether an element may stand in a parent; the root has none. */
    static boolean allows(Optional<Tag> parent, Tag child) {
        if (parent.isEmpty()) {
            return child == HTML;
        }
        Tag holder = parent.get();
        Set<Tag> parents = PARENTS.get(child);
        if (parents != null) {
            return parents.contains(holder);
        }
        boolean blockInLine = LINES.contains(holder) && !isInline(child) && child != ASIDE;
        return child != HTML && !CONTAINERS.contains(holder) && !EMPTY.contains(holder) && !blockInLine;
    }

    /** Whether characters may stand in an element. */
    static boolean allowsText(Tag parent) {
        return !CONTAINERS.contains(parent) && !EMPTY.contains(parent);
    }

    /** Whether an element is part of its parent's lines. */
    static boolean isInline(Tag tag) {
        return INLINE.contains(tag);
    }

    /** Whether an element may have an attribute; {@code data-*} is free. */
    static boolean allowsAttribute(Tag tag, String name) {
        return EVERYWHERE.contains(name)
                || name.startsWith("data-")
                || ATTRIBUTES.getOrDefault(tag, Set.of()).contains(name);
    }
}
