package org.nianbao.layout;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nianbao.layout.Block.Room;
import org.nianbao.layout.Block.Split;
import org.nianbao.style.BreakStyle.Break;

/**
 * What is done about a figure that does not fit on a page, so that little of the page stays empty: it gets smaller, or the
 * text after it, up to the next heading, moves up before it, or it moves up itself, before text of the same page. All of
 * this changes the list of blocks; the structure keeps the order of the author.
 */
final class FigureMover {
    /** For a hole of less than this share of the page the order of the author is left as it is. */
    private static final double SMALL_HOLE = 1.0 / 6;

    /** A figure moves up over text only to save a page from a larger hole than this share of it, as tables break. */
    private static final double LARGE_HOLE = 1.0 / 3;

    private final Grid grid;
    private boolean passing;
    private boolean movedUp;

    FigureMover(Grid grid) {
        this.grid = grid;
    }

    /** On a new page nothing has moved. */
    void beginPage() {
        passing = false;
        movedUp = false;
    }

    /**
     * Makes the figure in a chain of blocks smaller, or lets text pass it.
     *
     * @param index the first block of the chain
     * @return whether the beginning of what stands at the index fits now
     */
    boolean makeRoom(List<Block> blocks, int index, Sheet sheet) {
        return lower(blocks, index, sheet) || (!sheet.isEmpty() && letTextPass(blocks, index, sheet));
    }

    /**
     * Moves a figure up before so much text of its section that it fits; the page is then to be filled again. That is done
     * once a page.
     *
     * @param start the first block of the page
     * @param index the figure
     * @return whether it moved
     */
    boolean moveUp(List<Block> blocks, int start, int index, Sheet sheet) {
        Room room = sheet.room();
        if (movedUp || room.hole() <= room.full() * LARGE_HOLE || !mayWait(blocks, index)) {
            return false;
        }
        int target = placeAbove(blocks, start, index, sheet);
        movedUp = target < index;
        passing = passing && !movedUp;
        Collections.rotate(blocks.subList(target, index + 1), 1);
        return movedUp;
    }

    /** The last place before text on the page where a figure fits; its own if there is none. */
    private static int placeAbove(List<Block> blocks, int start, int index, Sheet sheet) {
        Block figure = blocks.get(index);
        double need = figure.flow().before() + figure.tightHeight();
        double foot = sheet.cursor() + sheet.room().height();
        for (int i = index - 1; i >= start && isText(blocks.get(i), figure.flow()); i--) {
            if (sheet.top(i - start) + need <= foot) {
                return i;
            }
        }
        return index;
    }

    /**
     * Makes the figure in a chain of blocks so much smaller that the chain fits on a page.
     *
     * @param index the first block of the chain
     */
    private boolean lower(List<Block> blocks, int index, Sheet sheet) {
        int place = figureOf(blocks, index);
        if (place < 0) {
            return false;
        }
        Room room = roomFor(blocks.get(index), sheet);
        WholeBlock figure = (WholeBlock) blocks.get(place);
        double tooMuch = Chains.leastNeed(blocks, index, room) - room.height();
        Optional<? extends WholeBlock> lower = figure.lowered(figure.tightHeight() - tooMuch);
        lower.ifPresent(block -> blocks.set(place, block));
        return lower.isPresent();
    }

    /**
     * Lets the paragraph after the figure of a chain pass it if enough of it fits on the page.
     *
     * @param index the first block of the chain
     */
    private boolean letTextPass(List<Block> blocks, int index, Sheet sheet) {
        int first = figureOf(blocks, index);
        boolean wasteful = passing || sheet.room().hole() > sheet.room().full() * SMALL_HOLE;
        if (first < 0 || !wasteful) {
            return false;
        }
        int end = endOfFigures(blocks, first);
        Optional<Split> text = end > first ? textAt(blocks, end) : Optional.empty();
        boolean passes = text.flatMap(Split::head)
                .filter(head -> fitsBefore(head, blocks, index, first, sheet))
                .isPresent();
        if (passes) {
            pass(blocks, first, end, text.get());
            passing = true;
        }
        return passes;
    }

    /** How many figures wait for the next page behind a paragraph that passed them. */
    int waitingBehind(List<Block> blocks, int index) {
        return passing ? endOfFigures(blocks, index + 1) - index - 1 : 0;
    }

    private Room roomFor(Block block, Sheet sheet) {
        return sheet.room().less(sheet.gapBefore(block, grid));
    }

    /** The place of the picture, chart or figure that the beginning of a chain keeps with; -1 if there is none. */
    private static int figureOf(List<Block> blocks, int index) {
        int place = index;
        while (!(blocks.get(place) instanceof WholeBlock)) {
            if (!Chains.keepsWithNext(blocks, place) || blocks.get(place).isLong()) {
                return -1;
            }
            place++;
        }
        return place;
    }

    /** The place after some figures that may all wait; they keep their order. */
    private static int endOfFigures(List<Block> blocks, int first) {
        int end = first;
        while (end < blocks.size() && mayWait(blocks, end)) {
            end++;
        }
        return end;
    }

    /** Notes count from page to page, so a figure with notes does not change places with text that may have some. */
    private static boolean mayWait(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        BlockFlow flow = block.flow();
        return block instanceof FigureBlock
                && block.calledNotes().isEmpty()
                && flow.frames().isEmpty()
                && flow.breakAfter() == Break.AUTO
                && !flow.startsPage()
                && !Chains.keepsWithNext(blocks, index);
    }

    /** What of a paragraph may pass the figures before it: not its end where that must stay with what comes next. */
    private static Optional<Split> textAt(List<Block> blocks, int index) {
        if (index == blocks.size()
                || !isText(blocks.get(index), blocks.get(index - 1).flow())) {
            return Optional.empty();
        }
        Block block = blocks.get(index);
        return Optional.of(Chains.keepsWithNext(blocks, index) ? block.cutForNext() : Split.all(block));
    }

    private static boolean isText(Block block, BlockFlow figure) {
        BlockFlow flow = block.flow();
        return block instanceof ParagraphBlock paragraph
                && !paragraph.metrics().clear()
                && flow.breakBefore() == Break.AUTO
                && flow.breakAfter() == Break.AUTO
                && flow.page().equals(figure.page())
                && flow.bookmarks().isEmpty()
                && flow.frames().isEmpty();
    }

    private boolean fitsBefore(Block text, List<Block> blocks, int index, int figure, Sheet sheet) {
        Room room = roomFor(index == figure ? text : blocks.get(index), sheet);
        for (int i = index; i < figure; i++) {
            room = room.less(Chains.used(blocks.get(i), i + 1 == figure ? text : blocks.get(i + 1)));
        }
        return text.leastHead(room) <= room.height() + Geometry.EPSILON;
    }

    private static void pass(List<Block> blocks, int first, int end, Split text) {
        blocks.remove(end);
        text.rest().ifPresent(rest -> blocks.add(end, rest));
        blocks.add(first, text.head().orElseThrow());
    }
}
