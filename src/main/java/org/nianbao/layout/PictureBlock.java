package org.nianbao.layout;

import java.util.Optional;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.source.SourceSpan;

/**
 * A picture that stands by itself.
 *
 * @param key its name among the images of the document
 * @param x the left edge, from the left edge of the type area, in pt
 * @param width as printed, in pt
 * @param pictureHeight as printed, in pt
 * @param give how it may become smaller
 * @param owner the structure element it belongs to
 */
record PictureBlock(
        BlockFlow flow,
        String key,
        double x,
        double width,
        double pictureHeight,
        Give give,
        int owner,
        SourceSpan source)
        implements WholeBlock {
    /**
     * How a picture may become smaller.
     *
     * @param least the least height, in pt
     * @param left the share of the spare width that goes to its left
     */
    record Give(double least, double left) {}

    @Override
    public PictureBlock with(BlockFlow other) {
        return new PictureBlock(other, key, x, width, pictureHeight, give, owner, source);
    }

    @Override
    public Optional<PictureBlock> lowered(double most) {
        double target = most - flow.padTop() - flow.padBottom();
        if (target >= pictureHeight) {
            return Optional.of(this);
        }
        double narrow = width * target / pictureHeight;
        double left = x + (width - narrow) * give.left;
        boolean tooSmall =
                target < give.least - Geometry.EPSILON || !flow.frames().isEmpty();
        return tooSmall
                ? Optional.empty()
                : Optional.of(new PictureBlock(flow, key, left, narrow, target, give, owner, source));
    }

    @Override
    public double height() {
        return flow.padTop() + pictureHeight + flow.padBottom();
    }

    @Override
    public void draw(PageBuilder page, double left, double y) {
        Area area = new Area(left + x, y + flow.padTop(), width, pictureHeight);
        page.add(new PageItem.Picture(key, area, false, new Mark.Content(owner), source));
    }
}
