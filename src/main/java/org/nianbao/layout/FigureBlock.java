package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure: a picture or chart with its caption and notes, one under the other. It is never cut, so that a caption stands
 * at its picture wherever that goes.
 *
 * @param flow how it stands in the flow
 * @param parts from top to bottom, one of them a picture or chart; space above the first and below the last is in the flow
 */
record FigureBlock(BlockFlow flow, List<Block> parts) implements WholeBlock {
    FigureBlock {
        parts = List.copyOf(parts);
    }

    /**
     * The parts of a figure as one block if they are that and no more: a picture or chart between short texts off the grid
     * that fit on a page together.
     *
     * @param parts what is in the figure
     * @param most the height of a page, in pt
     */
    static Optional<FigureBlock> of(List<Block> parts, double most) {
        long drawn = parts.stream().filter(WholeBlock.class::isInstance).count();
        boolean plain = drawn == 1 && parts.stream().allMatch(FigureBlock::isPart);
        if (!plain) {
            return Optional.empty();
        }
        FigureBlock whole = new FigureBlock(around(parts), parts);
        return whole.tightHeight() <= most ? Optional.of(whole) : whole.lowered(most);
    }

    private static boolean isPart(Block part) {
        boolean text = part instanceof ParagraphBlock && !part.snaps();
        return (text || part instanceof WholeBlock) && part.flow().frames().isEmpty();
    }

    private static BlockFlow around(List<Block> parts) {
        BlockFlow first = parts.get(0).flow();
        BlockFlow last = parts.get(parts.size() - 1).flow();
        return new BlockFlow(
                first.before(),
                last.after(),
                0,
                0,
                first.breakBefore(),
                last.breakAfter(),
                true,
                first.page(),
                List.of(),
                parts.stream()
                        .flatMap(part -> part.flow().destinations().stream())
                        .toList(),
                parts.stream().flatMap(part -> part.flow().bookmarks().stream()).toList(),
                parts.stream().flatMap(part -> part.flow().strings().stream()).toList());
    }

    @Override
    public FigureBlock with(BlockFlow other) {
        return new FigureBlock(other, parts);
    }

    @Override
    public double height() {
        double height = flow.padTop() + flow.padBottom();
        for (int i = 0; i < parts.size(); i++) {
            height += spaceBefore(i) + parts.get(i).height();
        }
        return height;
    }

    @Override
    public double tightHeight() {
        Block last = parts.get(parts.size() - 1);
        return flow.padBottom() > 0 ? height() : height() - last.height() + last.tightHeight();
    }

    @Override
    public Optional<FigureBlock> lowered(double most) {
        List<Block> lower = new ArrayList<>(parts);
        double tooMuch = tightHeight() - most;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof WholeBlock drawn) {
                Optional<? extends WholeBlock> small = drawn.lowered(drawn.height() - tooMuch);
                if (small.isEmpty()) {
                    return Optional.empty();
                }
                lower.set(i, small.get());
            }
        }
        return Optional.of(new FigureBlock(flow, lower));
    }

    @Override
    public List<Note> calledNotes() {
        return parts.stream().flatMap(part -> part.calledNotes().stream()).toList();
    }

    @Override
    public void draw(PageBuilder page, double x, double y) {
        double top = y + flow.padTop();
        for (int i = 0; i < parts.size(); i++) {
            top += spaceBefore(i);
            parts.get(i).draw(page, x, top);
            top += parts.get(i).height();
        }
    }

    private double spaceBefore(int index) {
        return index == 0
                ? 0
                : Math.max(
                        parts.get(index - 1).flow().after(),
                        parts.get(index).flow().before());
    }
}
