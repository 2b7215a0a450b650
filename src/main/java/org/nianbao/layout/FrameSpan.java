package org.nianbao.layout;

import org.nianbao.layout.Page.Area;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.BoxStyle.Border;

/** How far a frame reaches on one page, from the first of its blocks to the last. */
final class FrameSpan {
    private final double top;
    private final boolean first;
    private double bottom;
    private boolean last;

    FrameSpan(double top, boolean first) {
        this.top = top;
        this.first = first;
    }

    void extend(double lower, boolean isLast) {
        bottom = lower;
        last = isLast;
    }

    /** Draws background and borders behind the text; the edge at a page break stays open. */
    void draw(PageBuilder page, Frame frame) {
        double left = page.area().x() + frame.x();
        double right = left + frame.width();
        BoxStyle box = frame.box();
        box.background()
                .ifPresent(color ->
                        page.addBehind(new PageItem.Fill(new Area(left, top, frame.width(), bottom - top), color)));
        if (first) {
            rule(page, box.border().top(), left, top, right, top, 0, 1);
        }
        if (last) {
            rule(page, box.border().bottom(), left, bottom, right, bottom, 0, -1);
        }
        rule(page, box.border().left(), left, top, left, bottom, 1, 0);
        rule(page, box.border().right(), right, top, right, bottom, -1, 0);
    }

    /** A rule along an edge, moved inwards by half its width. */
    private static void rule(
            PageBuilder page, Border border, double x1, double y1, double x2, double y2, int inX, int inY) {
        if (border.width() > 0) {
            double dx = inX * border.width() / 2;
            double dy = inY * border.width() / 2;
            page.addBehind(new PageItem.Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, border.width(), border.color()));
        }
    }
}
