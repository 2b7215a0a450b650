package org.nianbao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.compare.Changes.Region;

/** Tokens that differ → the places to mark, one for what stands together in a line. */
final class TextRegions {
    private static final double MARGIN = 1;

    private TextRegions() {}

    /** What it means for a report that a token comes or goes; the beginning of a cell alone means nothing. */
    static Optional<Change> kind(Token token) {
        return switch (token.kind()) {
            case TEXT -> Optional.of(Change.TEXT);
            case FIGURE -> Optional.of(Change.FIGURES);
            case CELL -> Optional.empty();
        };
    }

    /** The places of some tokens in reading order. */
    static List<Region> of(List<Token> tokens) {
        List<Region> regions = new ArrayList<>();
        Optional<Place> open = Optional.empty();
        for (Token token : tokens) {
            Optional<Place> next = place(token);
            if (next.isPresent()) {
                boolean joins = open.isPresent() && open.get().isFollowedBy(next.get());
                if (!joins) {
                    open.ifPresent(place -> regions.add(place.region()));
                }
                open = joins ? Optional.of(open.get().with(next.get())) : next;
            }
        }
        open.ifPresent(place -> regions.add(place.region()));
        return regions;
    }

    /** A box as a region. */
    static Region region(Change kind, Box box) {
        return new Region(kind, box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top());
    }

    private static Optional<Place> place(Token token) {
        return kind(token).flatMap(kind -> token.box().map(box -> new Place(kind, box)));
    }

    /** A box of one kind. */
    private record Place(Change kind, Box box) {
        boolean isFollowedBy(Place next) {
            return kind == next.kind && box.isFollowedBy(next.box);
        }

        Place with(Place next) {
            return new Place(kind, box.with(next.box));
        }

        Region region() {
            return TextRegions.region(kind, box.grown(MARGIN));
        }
    }
}
