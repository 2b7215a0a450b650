package org.nianbao.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is different between a PDF and the one that was there before.
 *
 * @param kinds all that changed, the gravest first; never empty
 * @param pages where text, figures or the look changed: the numbers of pages, from 1
 * @param gone the pages of the earlier PDF that have no counterpart
 * @param shown the changed pages of which there are pictures
 * @param unshown the number of changed pages without pictures
 */
public record Changes(
        Set<Change> kinds, Map<Change, List<Integer>> pages, List<Integer> gone, List<PageChange> shown, int unshown) {
    /** Copies the collections. */
    public Changes {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        pages = Collections.unmodifiableMap(pages.isEmpty() ? Map.of() : new EnumMap<>(pages));
        gone = List.copyOf(gone);
        shown = List.copyOf(shown);
    }

    /** A change that concerns no single page. */
    static Changes of(Change kind) {
        return new Changes(Set.of(kind), Map.of(), List.of(), List.of(), 0);
    }

    /** What matters most. */
    public Change gravest() {
        return kinds.iterator().next();
    }

    /**
     * A pair of pages that differ.
     *
     * @param earlier the page as it was; empty where it is new
     * @param now the page as it is; empty where it is gone
     * @param kinds what changed
     * @param excerpts what was written there before and now
     */
    public record PageChange(
            Optional<PageView> earlier, Optional<PageView> now, Set<Change> kinds, List<Excerpt> excerpts) {
        /** Copies the collections. */
        public PageChange {
            kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
            excerpts = List.copyOf(excerpts);
        }
    }

    /**
     * A page with the places that differ.
     *
     * @param number from 1
     * @param width in pt
     * @param height in pt
     * @param picture the name of its picture in the folder of the sheet
     * @param regions the places
     */
    public record PageView(int number, double width, double height, String picture, List<Region> regions) {
        /** Copies the regions. */
        public PageView {
            regions = List.copyOf(regions);
        }
    }

    /**
     * A place that differs. Lengths in pt from the upper left corner of the page, y down.
     *
     * @param kind what changed there
     */
    public record Region(Change kind, double left, double top, double width, double height) {}

    /**
     * What was written somewhere before and now.
     *
     * @param kind text or figures
     * @param before some characters that stand before it
     * @param gone what is no longer there
     * @param come what is there now
     * @param after some characters that stand after it
     */
    public record Excerpt(Change kind, String before, String gone, String come, String after) {}
}
