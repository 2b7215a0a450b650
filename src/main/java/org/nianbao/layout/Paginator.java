package org.nianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.layout.Block.Room;
import org.nianbao.layout.Block.Split;
import org.nianbao.style.BreakStyle.Break;
import org.nianbao.style.PageStyle;
import org.nianbao.style.StyledDocument.PageKind;

/**
 * Places blocks on pages from top to bottom.
 *
 * <p>Greedy: a block stays on the page if it, or enough of it, fits; headings and captions look ahead to what they
 * belong to. Space before a block is dropped at the top of a page unless the break was asked for.
 */
final class Paginator {
    private static final int LOOK_AHEAD = 8;

    private final java.util.function.Function<PageKind, PageStyle> styles;
    private final Grid grid;
    private final NoteSetter noteSetter;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Integer> pageOfDestination = new HashMap<>();
    private Sheet sheet;

    Paginator(java.util.function.Function<PageKind, PageStyle> styles, Grid grid, NoteSetter noteSetter) {
        this.styles = styles;
        this.grid = grid;
        this.noteSetter = noteSetter;
    }

    /**
     * The result: pages without their margin boxes.
     *
     * @param sheets the pages
     * @param pageOfDestination the page number of every named place
     */
    record Result(List<Sheet> sheets, Map<String, Integer> pageOfDestination) {}

    /** Places all blocks. */
    Result place(List<Block> blocks) {
        openPage(blocks.isEmpty() ? "" : blocks.get(0).flow().page(), true);
        for (int i = 0; i < blocks.size(); i++) {
            breakBefore(blocks, i);
            evenSpace(blocks, i);
            placeWhole(blocks, i);
        }
        closePage();
        return new Result(List.copyOf(sheets), Map.copyOf(pageOfDestination));
    }

    private void breakBefore(List<Block> blocks, int index) {
        BlockFlow flow = blocks.get(index).flow();
        boolean otherPage = !flow.page().equals(sheet.name());
        boolean asked = flow.startsPage()
                || otherPage
                || (index > 0 && blocks.get(index - 1).flow().endsPage());
        if (sheet.isEmpty() && otherPage) {
            sheet.rename(flow.page(), styleOf(flow.page(), sheet.page().number()));
        } else if (asked && !sheet.isEmpty()) {
            nextPage(flow.page(), true);
        }
        if (index == 0 || !keepsWithNext(blocks, index - 1)) {
            sheet.beginChain();
            if (!sheet.isEmpty() && !beginningFits(blocks, index)) {
                nextPage(flow.page(), false);
            }
        }
    }

    private boolean beginningFits(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        Room room = sheet.room().less(sheet.gapBefore(block, grid));
        return fits(blocks, index, room, 0);
    }

    private boolean fits(List<Block> blocks, int index, Room room, int depth) {
        return leastNeed(blocks, index, room, depth) <= room.height() + Geometry.EPSILON;
    }

    /** The room that the beginning of a block needs, what it must keep with it included. */
    private double leastNeed(List<Block> blocks, int index, Room room, int depth) {
        Block block = blocks.get(index);
        if (depth == LOOK_AHEAD || !keepsWithNext(blocks, index) || block.isLong()) {
            return block.leastHead(room);
        }
        Block next = blocks.get(index + 1);
        double used = used(block, next);
        return used + leastNeed(blocks, index + 1, room.less(used), depth + 1);
    }

    private static boolean keepsWithNext(List<Block> blocks, int index) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        BlockFlow next = blocks.get(index + 1).flow();
        BlockFlow own = blocks.get(index).flow();
        boolean forced = next.startsPage() || own.endsPage() || !next.page().equals(own.page());
        return !forced && (own.breakAfter() == Break.AVOID || next.breakBefore() == Break.AVOID);
    }

    /** Text off the grid has as much space above as the grid leaves under it. */
    private void evenSpace(List<Block> blocks, int index) {
        boolean begins =
                index > 0 && blocks.get(index - 1).snaps() && !blocks.get(index).snaps();
        if (begins && !sheet.isEmpty()) {
            sheet.advance(OffGridRun.from(blocks, index).shift(sheet, grid));
        }
    }

    private void placeWhole(List<Block> blocks, int index) {
        Optional<Block> left = Optional.of(blocks.get(index));
        while (left.isPresent()) {
            left = placeOne(left.get(), blocks, index);
            if (left.isPresent()) {
                nextPage(left.get().flow().page(), false);
            }
        }
    }

    private Optional<Block> placeOne(Block block, List<Block> blocks, int index) {
        sheet.advance(sheet.gapBefore(block, grid));
        Split split = block.split(sheet.room());
        if (split.rest().isEmpty()
                && split.head()
                        .filter(head -> leavesNextBehind(head, blocks, index))
                        .isPresent()) {
            split = split.head().get().cutForNext();
        }
        split.head().ifPresent(this::put);
        return split.rest();
    }

    /** Whether a long block would fit but not the beginning of what must stay with its end. */
    private boolean leavesNextBehind(Block block, List<Block> blocks, int index) {
        if (!block.isLong() || !keepsWithNext(blocks, index) || (sheet.isEmpty() && !canBeCut(block))) {
            return false;
        }
        Block next = blocks.get(index + 1);
        return !fits(blocks, index + 1, sheet.room().less(used(block, next)), 1);
    }

    /** What a block takes from the room of the one after it, its footnotes included. */
    private static double used(Block block, Block next) {
        double space = Math.max(block.flow().after(), next.flow().before());
        return block.height() + NoteSetter.height(block.calledNotes()) + space;
    }

    private static boolean canBeCut(Block block) {
        return block.cutForNext().head().isPresent();
    }

    private void put(Block block) {
        int number = sheet.page().number();
        block.flow().destinations().forEach(name -> pageOfDestination.put(name, number));
        sheet.put(block);
    }

    private void nextPage(String name, boolean asked) {
        closePage();
        openPage(name, asked);
    }

    private void openPage(String name, boolean asked) {
        int number = sheets.size() + 1;
        Map<String, String> inherited =
                sheets.isEmpty() ? Map.of() : sheets.get(sheets.size() - 1).lastStrings();
        sheet = new Sheet(name, new PageBuilder(number, styleOf(name, number)), asked, inherited, noteSetter);
    }

    private void closePage() {
        sheet.finish();
        sheets.add(sheet);
    }

    private PageStyle styleOf(String name, int number) {
        return styles.apply(new PageKind(name, number == 1, number % 2 == 0));
    }
}
