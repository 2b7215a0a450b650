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
        implements WholeBlock {
    @Override
    public PictureBlock with(BlockFlow other) {
        return new PictureBlock(other, key, x, width, pictureHeight, owner, source);
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
