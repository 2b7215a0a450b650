package org.nianbao.layout;

import java.util.List;
import org.nianbao.layout.Block.Room;
import org.nianbao.style.BreakStyle.Break;

/** Blocks that keep with what follows them: headings with their text, captions with their table. Lengths in pt. */
final class Chains {
    private static final int LOOK_AHEAD = 8;

    private Chains() {}

    /** Whether what a block and all that it keeps with need at least fits into a room. */
    static boolean fits(List<Block> blocks, int index, Room room) {
        return leastNeed(blocks, index, room) <= room.height() + Geometry.EPSILON;
    }

    /** The room that the beginning of a block needs, what it must keep with it included. */
    static double leastNeed(List<Block> blocks, int index, Room room) {
        return leastNeed(blocks, index, room, 0);
    }

    private static double leastNeed(List<Block> blocks, int index, Room room, int depth) {
        Block block = blocks.get(index);
        if (depth == LOOK_AHEAD || !keepsWithNext(blocks, index) || block.isLong()) {
            return block.leastHead(room);
        }
        Block next = blocks.get(index + 1);
        double used = used(block, next);
        return used + leastNeed(blocks, index + 1, room.less(used), depth + 1);
    }

    /** Whether a block must stand on the page on which the one after it begins. */
    static boolean keepsWithNext(List<Block> blocks, int index) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        BlockFlow next = blocks.get(index + 1).flow();
        BlockFlow own = blocks.get(index).flow();
        boolean forced = next.startsPage() || own.endsPage() || !next.page().equals(own.page());
        return !forced && (own.breakAfter() == Break.AVOID || next.breakBefore() == Break.AVOID);
    }

    /** What a block takes from the room of the one after it, its footnotes included. */
    static double used(Block block, Block next) {
        double space = Math.max(block.flow().after(), next.flow().before());
        return block.height() + NoteSetter.height(block.calledNotes()) + space;
    }
}
