package org.nianbao.layout;

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
 * @param owner the structure element it belongs to
 */
record PictureBlock(
        BlockFlow flow, String key, double x, double width, double pictureHeight, int owner, SourceSpan source)
        implements Block {
    @Override
    public PictureBlock with(BlockFlow other) {
        return new PictureBlock(other, key, x, width, pictureHeight, owner, source);
    }

    @Override
    public double height() {
        return flow.padTop() + pictureHeight + flow.padBottom();
    }

    @Override
    public double tightHeight() {
        return height();
    }

    @Override
    public double leastHead(double room, double full) {
        return height();
    }

    @Override
    public Split split(Room room) {
        boolean fits = height() <= room.height() + Geometry.EPSILON;
        return fits || room.empty() ? Split.all(this) : Split.none(this);
    }

    @Override
    public boolean isLong() {
        return false;
    }

    @Override
    public Split cutForNext() {
        return Split.none(this);
    }

    @Override
    public void draw(PageBuilder page, double left, double y) {
        Area area = new Area(left + x, y + flow.padTop(), width, pictureHeight);
        page.add(new PageItem.Picture(key, area, false, new Mark.Content(owner), source));
    }
}
