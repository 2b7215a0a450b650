package org.nianbao.layout;

import java.util.List;

/**
 * Blocks off the grid between lines on it: a table or figure with its caption and notes. The line after them returns to
 * the grid, so what is left of the last slot is shared out to both sides of the run: it looks as if it stood in the
 * middle of whole lines.
 *
 * @param blocks the blocks, at least one
 * @param next the line after them
 */
record OffGridRun(List<Block> blocks, List<Block> next) {
    OffGridRun {
        blocks = List.copyOf(blocks);
        next = List.copyOf(next);
    }

    /** The run that begins with a block. */
    static OffGridRun from(List<Block> all, int index) {
        int end = index;
        while (end < all.size() && !all.get(end).snaps()) {
            end++;
        }
        return new OffGridRun(all.subList(index, end), all.subList(end, Math.min(end + 1, all.size())));
    }

    /** How far it moves down from where it would begin on a page: not at all where it does not fit there as it is. */
    double shift(Sheet sheet, Grid grid) {
        if (next.isEmpty() || breaks()) {
            return 0;
        }
        double top = sheet.gapBefore(blocks.get(0), grid);
        double end = top + height();
        double room = sheet.room().height() - notesHeight();
        double space = spaceBetween(blocks.get(blocks.size() - 1), next.get(0));
        double line = grid.start(next.get(0), sheet.cursor() + end + space) - sheet.cursor();
        double even = (line - end - sheet.air() - top) / 2;
        double shift = Math.max(0, Math.min(even, line - end - space));
        return line <= room ? shift : 0;
    }

    private double height() {
        double height = blocks.get(0).height();
        for (int i = 1; i < blocks.size(); i++) {
            height += spaceBetween(blocks.get(i - 1), blocks.get(i))
                    + blocks.get(i).height();
        }
        return height;
    }

    private double notesHeight() {
        return NoteSetter.withRule(blocks.stream()
                .flatMap(block -> block.calledNotes().stream())
                .mapToDouble(Note::height)
                .sum());
    }

    private boolean breaks() {
        boolean inside = blocks.stream().skip(1).anyMatch(block -> block.flow().startsPage());
        return inside
                || blocks.stream().anyMatch(block -> block.flow().endsPage())
                || next.get(0).flow().startsPage();
    }

    private static double spaceBetween(Block block, Block other) {
        return Math.max(block.flow().after(), other.flow().before());
    }
}
