package org.nianbao.layout;

import java.util.List;

/** A block that is never cut: a picture, a chart. */
sealed interface WholeBlock extends Block permits ChartBlock, PictureBlock {
    @Override
    default double tightHeight() {
        return height();
    }

    @Override
    default double leastHead(Room room) {
        return height();
    }

    @Override
    default Split split(Room room) {
        boolean fits = height() <= room.height() + Geometry.EPSILON;
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
