package org.nianbao.markup;

import static org.nianbao.markup.Tag.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private static final List<String> EVERYWHERE = List.of("id", "class", "lang", "title");

    /** What only some elements have. */
    private static final Map<Tag, List<String>> SPECIAL = Map.of(
            HTML, List.of("xmlns"),
            META, List.of("name", "content"),
            A, List.of("href"),
            IMG, List.of("src", "alt"),
            OL, List.of("start"),
            TH, List.of("colspan", "rowspan", "scope", "headers"),
            TD, List.of("colspan", "rowspan", "scope", "headers"));

    /** For each element those that may stand in it: asked for every start tag, so worked out beforehand. */
    private static final Map<Tag, Set<Tag>> CHILDREN = new EnumMap<>(Tag.class);

    private static final Map<Tag, Set<String>> ATTRIBUTES = new EnumMap<>(Tag.class);

    static {
        for (Tag tag : Tag.values()) {
            Set<Tag> children = EnumSet.allOf(Tag.class);
            children.removeIf(child -> !isChild(child, tag));
            CHILDREN.put(tag, children);
            ATTRIBUTES.put(tag, attributes(tag));
        }
    }

    private TreeRules() {}

    private static boolean isChild(Tag child, Tag holder) {
        Set<Tag> parents = PARENTS.get(child);
        if (parents != null) {
            return parents.contains(holder);
        }
        boolean blockInLine = LINES.contains(holder) && !isInline(child) && child != ASIDE;
        return child != HTML && !CONTAINERS.contains(holder) && !EMPTY.contains(holder) && !blockInLine;
    }

    private static Set<String> attributes(Tag tag) {
        Set<String> names = new HashSet<>(EVERYWHERE);
        names.addAll(SPECIAL.getOrDefault(tag, List.of()));
        return names;
    }

    /** Whether an element may be the root. */
    static boolean isRoot(Tag tag) {
        return tag == HTML;
    }

    /** Whether an element may stand in a parent. */
    static boolean allows(Tag parent, Tag child) {
        return CHILDREN.get(parent).contains(child);
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
        return ATTRIBUTES.get(tag).contains(name) || name.startsWith("data-");
    }
}
