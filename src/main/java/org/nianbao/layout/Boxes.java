package org.nianbao.layout;

import java.util.List;
import java.util.Optional;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.BoxStyle.Borders;
import org.nianbao.style.BoxStyle.Edges;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.BreakStyle;
import org.nianbao.style.BreakStyle.Break;
import org.nianbao.style.BreakStyle.Inside;
import org.nianbao.style.GeneratedStyle;
import org.nianbao.style.Style;
import org.nianbao.text.Line;

/** Arithmetic of boxes: content, padding, border, margin. All in pt. */
final class Boxes {
    private static final BoxStyle NO_BOX = new BoxStyle(
            Edges.ZERO, Borders.NONE, Edges.ZERO, Optional.empty(), new Size.Auto(), new Size.Auto(), 0, false, false);
    private static final GeneratedStyle NOTHING = new GeneratedStyle(0, List.of(), false);

    private Boxes() {}

    /** The same letters and lines without a box, marks and breaks of its own. */
    static Style withoutBox(Style style) {
        BreakStyle breaks = new BreakStyle(
                Break.AUTO, Break.AUTO, Inside.AUTO, style.breaks().page(), false);
        return new Style(style.font(), style.text(), style.display(), NO_BOX, breaks, style.table(), NOTHING);
    }

    /** Border and padding on the left. */
    static double left(BoxStyle box) {
        return box.border().left().width() + box.padding().left();
    }

    /** Border and padding on the right. */
    static double right(BoxStyle box) {
        return box.border().right().width() + box.padding().right();
    }

    /** Border and padding above. */
    static double top(BoxStyle box) {
        return box.border().top().width() + box.padding().top();
    }

    /** Border and padding below. */
    static double bottom(BoxStyle box) {
        return box.border().bottom().width() + box.padding().bottom();
    }

    /** The width from border to border in a room. */
    static double outerWidth(BoxStyle box, double room) {
        double free = room - box.margin().left() - box.margin().right();
        if (box.width() instanceof Size.Points points) {
            return Math.min(free, points.value() + left(box) + right(box));
        } else if (box.width() instanceof Size.Share share) {
            return Math.min(free, share.value() * room);
        }
        return free;
    }

    /** Where the border begins, from the left edge of the room. */
    static double leftOffset(BoxStyle box, double room, double outer) {
        double spare = room - outer - box.margin().left() - box.margin().right();
        double shift = !box.autoLeft() ? 0 : box.autoRight() ? spare / 2 : spare;
        return box.margin().left() + shift;
    }

    /**
     * The room that some blocks would fill if their longest line just fitted.
     *
     * @param blocks blocks laid out in a wider room, standing left
     * @param room that room, in pt
     */
    static double widest(List<Block> blocks, double room) {
        double widest = 0;
        for (Block block : blocks) {
            if (block instanceof ParagraphBlock paragraph) {
                double around = room - paragraph.metrics().width();
                for (Line line : paragraph.lines()) {
                    widest = Math.max(widest, line.right() + around);
                }
            } else if (block instanceof PictureBlock picture) {
                widest = Math.max(widest, picture.x() + picture.width());
            } else if (block instanceof FigureBlock figure) {
                widest = Math.max(widest, widest(figure.parts(), room));
            }
        }
        return widest;
    }
}
