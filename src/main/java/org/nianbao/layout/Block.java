package org.nianbao.layout;

import java.util.List;
import java.util.Optional;

/**
 * A block of the flow with all its lines or rows made, to be placed on pages. Heights in pt.
 */
sealed interface Block permits ParagraphBlock, TableBlock, TurnedBlock, WholeBlock {
    /** How it stands in the flow. */
    BlockFlow flow();

    /** The same block standing otherwise in the flow. */
    Block with(BlockFlow flow);

    /** How far it moves the cursor, padding included. */
    double height();

    /** What of it must fit above the foot of the page: the leading under the last line need not. */
    double tightHeight();

    /** The least height that its beginning needs of a room. */
    double leastHead(Room room);

    /** What of it fits into the room, and what is left. */
    Split split(Room room);

    /** Whether it can be cut, so that only its end must keep with what follows. */
    boolean isLong();

    /** Cuts it so that its end can go along with what follows; nothing stays where it cannot be cut. */
    Split cutForNext();

    /** The footnotes called in it. */
    List<Note> calledNotes();

    /** Whether its lines stand on the grid of the page. */
    default boolean snaps() {
        return false;
    }

    /** Draws it. */
    void draw(PageBuilder page, double x, double y);

    /**
     * The room for a block.
     *
     * @param height what is left on the page
     * @param full what an empty page has
     * @param hole what would stay empty of the page if the block went to the next one, and with it all that it must
     *     keep with
     * @param empty whether nothing stands on the page yet, so that something must be taken
     */
    record Room(double height, double full, double hole, boolean empty) {
        /** The same page with less of it left. */
        Room less(double used) {
            return new Room(height - used, full, hole, empty);
        }
    }

    /**
     * A block cut at the foot of a page.
     *
     * @param head what fits; empty where the whole block goes to the next page
     * @param rest what is left
     */
    record Split(Optional<Block> head, Optional<Block> rest) {
        static Split all(Block block) {
            return new Split(Optional.of(block), Optional.empty());
        }

        static Split none(Block block) {
            return new Split(Optional.empty(), Optional.of(block));
        }

        static Split of(Block head, Block rest) {
            return new Split(Optional.of(head), Optional.of(rest));
        }
    }
}
