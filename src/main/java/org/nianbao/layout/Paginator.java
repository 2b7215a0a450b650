package org.nianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.layout.Block.Room;
import org.nianbao.layout.Block.Split;
import org.nianbao.layout.BlockFlow.SetString;
import org.nianbao.layout.Page.Area;
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
            placeWhole(blocks, i);
        }
        closePage();
        return new Result(List.copyOf(sheets), Map.copyOf(pageOfDestination));
    }

    private void breakBefore(List<Block> blocks, int index) {
        BlockFlow flow = blocks.get(index).flow();
        boolean otherPage = !flow.page().equals(sheet.name);
        boolean asked = flow.startsPage()
                || otherPage
                || (index > 0 && blocks.get(index - 1).flow().endsPage());
        if (sheet.isEmpty() && otherPage) {
            sheet.rename(flow.page(), styleOf(flow.page(), sheet.page.number()));
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
        return block.height() + NoteSetter.height(notesOf(block)) + space;
    }

    private static List<Note> notesOf(Block block) {
        if (block instanceof ParagraphBlock paragraph) {
            return paragraph.notesOf(paragraph.lines().size());
        } else if (block instanceof TableBlock table) {
            return table.notes();
        }
        return block instanceof TurnedBlock turned ? turned.table().notes() : List.of();
    }

    private static boolean canBeCut(Block block) {
        return block.cutForNext().head().isPresent();
    }

    private void put(Block block) {
        note(block);
        sheet.put(block);
    }

    private void note(Block block) {
        int number = sheet.page.number();
        block.flow().destinations().forEach(name -> pageOfDestination.put(name, number));
        for (SetString set : block.flow().strings()) {
            sheet.strings.putIfAbsent(set.name(), set.value());
            sheet.lastStrings.put(set.name(), set.value());
        }
    }

    private void nextPage(String name, boolean asked) {
        closePage();
        openPage(name, asked);
    }

    private void openPage(String name, boolean asked) {
        int number = sheets.size() + 1;
        Map<String, String> inherited = sheets.isEmpty() ? Map.of() : sheets.get(sheets.size() - 1).lastStrings;
        sheet = new Sheet(name, new PageBuilder(number, styleOf(name, number)), asked, inherited, noteSetter);
    }

    private void closePage() {
        sheet.finish();
        sheets.add(sheet);
    }

    private PageStyle styleOf(String name, int number) {
        return styles.apply(new PageKind(name, number == 1, number % 2 == 0));
    }

    /** A page being filled, and afterwards what its margin boxes need to know. */
    static final class Sheet {
        private final boolean asked;
        private final NoteSetter noteSetter;
        private final Map<String, String> inherited;
        private final Map<String, String> strings = new HashMap<>();
        private final Map<String, String> lastStrings;
        private final List<Note> notes = new ArrayList<>();
        private final Map<Frame, FrameSpan> frames = new LinkedHashMap<>();
        private String name;
        private PageBuilder page;
        private double cursor;
        private double spaceAfter;
        private double reach;
        private double leading;
        private double chainTop;
        private boolean empty = true;

        private Sheet(
                String name, PageBuilder page, boolean asked, Map<String, String> inherited, NoteSetter noteSetter) {
            this.name = name;
            this.page = page;
            this.asked = asked;
            this.inherited = inherited;
            this.lastStrings = new HashMap<>(inherited);
            this.noteSetter = noteSetter;
        }

        PageBuilder page() {
            return page;
        }

        /** The value of a named string on this page: the first set here, else the last before. */
        String string(String key) {
            return strings.getOrDefault(key, inherited.getOrDefault(key, ""));
        }

        private void rename(String other, PageStyle style) {
            name = other;
            page = new PageBuilder(page.number(), style);
        }

        private Area area() {
            return page.area();
        }

        private boolean isEmpty() {
            return empty;
        }

        private Room room() {
            double notesHeight = NoteSetter.height(notes);
            double full = area().height();
            return new Room(full - cursor - notesHeight, full, full - chainTop - notesHeight, empty);
        }

        /** From here on blocks keep with each other. */
        private void beginChain() {
            chainTop = reach - leading;
        }

        private void advance(double gap) {
            cursor += gap;
        }

        /** The space between the cursor and a block that comes next. */
        private double gapBefore(Block block, Grid grid) {
            double space = empty
                    ? (asked ? block.flow().before() : 0)
                    : Math.max(spaceAfter, block.flow().before());
            double top = Math.max(cursor + space, empty ? 0 : reach);
            boolean snaps = block instanceof ParagraphBlock paragraph
                    && paragraph.metrics().snap();
            double snapped = snaps
                    ? grid.next(top + block.flow().padTop()) - block.flow().padTop()
                    : top;
            return snapped - cursor;
        }

        private void put(Block block) {
            double y = area().y() + cursor;
            for (String destination : block.flow().destinations()) {
                page.add(new PageItem.Destination(destination, area().x(), y));
            }
            block.draw(page, area().x(), y);
            extendFrames(block, y);
            notes.addAll(notesOf(block));
            cursor += block.height();
            reach = cursor;
            leading = Math.max(0, block.height() - block.tightHeight());
            spaceAfter = block.flow().after();
            empty = false;
        }

        private void extendFrames(Block block, double y) {
            for (Frame.Part part : block.flow().frames()) {
                double top = y + part.top();
                double bottom = y + block.height() - part.bottom();
                frames.computeIfAbsent(part.frame(), frame -> new FrameSpan(top, part.first()))
                        .extend(bottom, part.last());
            }
        }

        private void finish() {
            frames.forEach((frame, span) -> span.draw(page, frame));
            noteSetter.set(page, notes);
        }
    }
}
