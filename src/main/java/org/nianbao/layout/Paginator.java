package org.nianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.layout.Block.Room;
import org.nianbao.layout.Block.Split;
import org.nianbao.style.BreakStyle.Break;
import org.nianbao.style.PageStyle;
import org.nianbao.style.StyledDocument.PageKind;

/**
 * Places blocks on pages from top to bottom.
 *
 * <p>Greedy: a block stays on the page if it, or enough of it, fits; headings and captions look ahead to what they
 * belong to. A figure may change places with text, for which {@link FigureMover} changes the order of the blocks; if one
 * moves up, its page is filled again. Space before a block is dropped at the top of a page unless the break was asked for.
 */
final class Paginator {
    private final java.util.function.Function<PageKind, PageStyle> styles;
    private final Grid grid;
    private final NoteSetter noteSetter;
    private final FigureMover figures;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Integer> pageOfDestination = new HashMap<>();
    private Sheet sheet;
    private int pageStart;

    Paginator(java.util.function.Function<PageKind, PageStyle> styles, Grid grid, NoteSetter noteSetter) {
        this.styles = styles;
        this.grid = grid;
        this.noteSetter = noteSetter;
        this.figures = new FigureMover(grid);
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
        List<Block> flow = new ArrayList<>(blocks);
        int next = 0;
        while (next < flow.size()) {
            next = step(flow, next);
        }
        closePage();
        return new Result(List.copyOf(sheets), Map.copyOf(pageOfDestination));
    }

    /** Places a block and returns which is next. */
    private int step(List<Block> blocks, int index) {
        breakBefore(blocks, index);
        if (index == 0 || !Chains.keepsWithNext(blocks, index - 1)) {
            sheet.beginChain();
            if (!beginningFits(blocks, index) && !figures.makeRoom(blocks, index, sheet)) {
                if (figures.moveUp(blocks, pageStart, index, sheet)) {
                    openPage(sheet.name(), sheet.isAsked());
                    return pageStart;
                }
                takeNextPage(blocks, index);
            }
        }
        evenSpace(blocks, index);
        return placeOne(blocks, index);
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
            nextPage(blocks, index, true);
            if (isOnOtherSide(blocks, index)) {
                // The page just begun stays blank.
                nextPage(blocks, index, true);
            }
        }
    }

    /** Whether a left page is wanted and this is a right one, which has an odd number, or the other way round. */
    private boolean isOnOtherSide(List<Block> blocks, int index) {
        Break before = blocks.get(index).flow().breakBefore();
        Break after = index > 0 ? blocks.get(index - 1).flow().breakAfter() : Break.AUTO;
        Break wanted = before == Break.LEFT || before == Break.RIGHT ? before : after;
        boolean isLeft = sheet.page().number() % 2 == 0;
        return isLeft ? wanted == Break.RIGHT : wanted == Break.LEFT;
    }

    private void takeNextPage(List<Block> blocks, int index) {
        if (!sheet.isEmpty()) {
            nextPage(blocks, index, false);
            if (!beginningFits(blocks, index)) {
                figures.makeRoom(blocks, index, sheet);
            }
        }
    }

    private boolean beginningFits(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        Room room = sheet.room().less(sheet.gapBefore(block, grid));
        return Chains.fits(blocks, index, room);
    }

    /** Text off the grid has as much space above as the grid leaves under it. */
    private void evenSpace(List<Block> blocks, int index) {
        boolean begins =
                index > 0 && blocks.get(index - 1).snaps() && !blocks.get(index).snaps();
        if (begins && !sheet.isEmpty()) {
            sheet.advance(OffGridRun.from(blocks, index).shift(sheet, grid));
        }
    }

    /** Places what fits of a block; what is left becomes a block of its own, behind the figures that wait for its page. */
    private int placeOne(List<Block> blocks, int index) {
        Split split = split(blocks, index);
        split.head().ifPresent(this::put);
        if (split.rest().isEmpty()) {
            return index + 1;
        }
        if (split.head().isEmpty()) {
            nextPage(blocks, index, false);
            return index;
        }
        int waiting = figures.waitingBehind(blocks, index);
        blocks.set(index, split.head().get());
        blocks.add(index + 1 + waiting, split.rest().get());
        if (waiting == 0) {
            nextPage(blocks, index + 1, false);
        }
        return index + 1;
    }

    private Split split(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        sheet.advance(sheet.gapBefore(block, grid));
        Split split = block.split(sheet.room());
        boolean whole = split.rest().isEmpty();
        return whole
                ? split.head()
                        .filter(head -> leavesNextBehind(head, blocks, index))
                        .map(Block::cutForNext)
                        .orElse(split)
                : split;
    }

    /** Whether a long block would fit but not the beginning of what must stay with its end. */
    private boolean leavesNextBehind(Block block, List<Block> blocks, int index) {
        if (!block.isLong() || !Chains.keepsWithNext(blocks, index) || (sheet.isEmpty() && !canBeCut(block))) {
            return false;
        }
        Block next = blocks.get(index + 1);
        return !Chains.fits(blocks, index + 1, sheet.room().less(Chains.used(block, next)));
    }

    private static boolean canBeCut(Block block) {
        return block.cutForNext().head().isPresent();
    }

    private void put(Block block) {
        int number = sheet.page().number();
        block.flow().destinations().forEach(name -> pageOfDestination.put(name, number));
        sheet.put(block);
    }

    /** Opens a page that begins with a block. */
    private void nextPage(List<Block> blocks, int index, boolean asked) {
        closePage();
        figures.beginPage();
        pageStart = index;
        openPage(blocks.get(index).flow().page(), asked);
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
