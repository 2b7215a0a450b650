package org.nianbao.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.markup.Tag;

/**
 * Elements that no selector of a sheet can tell apart: they have the same tag, classes and place and parents of one kind.
 *
 * @param path to one of them, null for what the root element stands in
 * @param own their computed values
 * @param before what is generated before their content
 * @param after what is generated after it
 * @param rem the font size of the root element in pt
 * @param children the kinds known of what they hold
 */
record Kind(
        ElementPath path,
        Computed own,
        Optional<Content> before,
        Optional<Content> after,
        double rem,
        Map<Mark, Kind> children) {
    /** A kind with nothing known of its children. */
    Kind(ElementPath path, Computed own, Optional<Content> before, Optional<Content> after, double rem) {
        this(path, own, before, after, rem, new ConcurrentHashMap<>());
    }

    /** Generated content, of which there is some. */
    record Content(Style style, List<ContentItem> items) {}

    /** What tells an element from its siblings. A class, as it is asked for each element and records are slow at first. */
    static final class Mark {
        private final Tag tag;
        private final String classes;
        private final String id;
        private final long places;
        private final int hash;

        /**
         * Joins what a selector can ask for.
         *
         * @param classes the attribute as it stands
         * @param id empty where no selector names it
         * @param places as {@link Conditions#places} gives them
         */
        Mark(Tag tag, String classes, String id, long places) {
            this.tag = tag;
            this.classes = classes;
            this.id = id;
            this.places = places;
            this.hash = 31 * (31 * (31 * tag.ordinal() + classes.hashCode()) + id.hashCode()) + Long.hashCode(places);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mark mark
                    && mark.tag == tag
                    && mark.places == places
                    && mark.classes.equals(classes)
                    && mark.id.equals(id);
        }
    }
}
