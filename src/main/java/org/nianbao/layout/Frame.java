package org.nianbao.layout;

import org.nianbao.style.BoxStyle;

/**
 * Borders and background around one or several blocks.
 *
 * <p>Blocks of one element share the same instance, and two elements never do; a page draws it once around all of the
 * blocks that stand on it.
 */
final class Frame {
    private final BoxStyle box;
    private final double x;
    private final double width;

    /**
     * A frame of one element.
     *
     * @param box borders and background
     * @param x the outer left edge, from the left edge of the type area, in pt
     * @param width the outer width, in pt
     */
    Frame(BoxStyle box, double x, double width) {
        this.box = box;
        this.x = x;
        this.width = width;
    }

    BoxStyle box() {
        return box;
    }

    double x() {
        return x;
    }

    double width() {
        return width;
    }

    /** Whether there is anything to draw. */
    static boolean isVisible(BoxStyle box) {
        return box.background().isPresent()
                || box.border().top().width() > 0
                || box.border().right().width() > 0
                || box.border().bottom().width() > 0
                || box.border().left().width() > 0;
    }

    /**
     * A frame as one block sees it.
     *
     * @param top how far the frame's outer edge lies below the block's top, in pt
     * @param bottom how far it lies above the block's bottom
     * @param first whether the block is the first in the frame
     * @param last whether it is the last
     */
    record Part(Frame frame, double top, double bottom, boolean first, boolean last) {}
}
