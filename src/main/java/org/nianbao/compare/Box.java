package org.nianbao.compare;

import java.awt.geom.Rectangle2D;

/** A rectangle on a page. Lengths in pt from the upper left corner of the page, y down. */
record Box(double left, double top, double right, double bottom) {
    /** The box of something drawn on a page of a height, which PDF measures upwards. */
    static Box of(Rectangle2D drawn, double pageHeight) {
        return new Box(drawn.getMinX(), pageHeight - drawn.getMaxY(), drawn.getMaxX(), pageHeight - drawn.getMinY());
    }

    /** The smallest box that holds both. */
    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The box with a margin on all sides. */
    Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** What of it lies on a page; it may be empty, then its edges are in the wrong order. */
    Box within(double width, double height) {
        return new Box(Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom));
    }

    /** Whether it holds anything. */
    boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    /** Whether no edge is farther than a distance from that of the other. */
    boolean isAt(Box other, double distance) {
        return Math.abs(left - other.left) <= distance
                && Math.abs(top - other.top) <= distance
                && Math.abs(right - other.right) <= distance
                && Math.abs(bottom - other.bottom) <= distance;
    }

    /** Whether the other goes on where this one ends, in a line of text. */
    boolean isFollowedBy(Box other) {
        double height = bottom - top;
        boolean sameLine = Math.abs(top - other.top) < height / 2 && Math.abs(bottom - other.bottom) < height / 2;
        return sameLine && other.left >= left && other.left - right < height;
    }
}
