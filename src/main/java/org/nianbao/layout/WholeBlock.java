package org.nianbao.layout;

import java.util.List;
import java.util.Optional;

/** A block that is never cut: a picture, a chart, a figure with its caption. */
sealed interface WholeBlock extends Block permits ChartBlock, FigureBlock, PictureBlock {
    /** A drawing is made no smaller than this share of its size: the letters in it must stay readable. */
    double LEAST_SHARE = 2.0 / 3;

    /**
     * The same made so much lower that it takes no more than a height, in pt; nothing where it would become too small, or
     * where the style sheet fixes its size.
     */
    Optional<? extends WholeBlock> lowered(double most);

    @Override
    default double tightHeight() {
        return height();
    }

    @Override
    default double leastHead(Room room) {
        return tightHeight() + NoteSetter.height(calledNotes());
    }

    @Override
    default Split split(Room room) {
        boolean fits = leastHead(room) <= room.height() + Geometry.EPSILON;
        return fits || room.empty() ? Split.all(this) : Split.none(this);
    }

    @Override
    default boolean isLong() {
        return false;
    }

    @Override
    default List<Note> calledNotes() {
        return List.of();
    }

    @Override
    default Split cutForNext() {
        return Split.none(this);
    }
}
