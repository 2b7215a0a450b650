package org.nianbao.layout;

import java.util.List;

/**
 * A page as a display list. The origin is the upper left corner of the sheet; x runs to the right and y down, in pt.
 *
 * @param number counted from 1
 * @param width of the sheet
 * @param height of the sheet
 * @param area the type area (版心)
 * @param items what is drawn, in order: later items lie over earlier ones
 */
public record Page(int number, double width, double height, Area area, List<PageItem> items) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /** A rectangle by its upper left corner. */
    public record Area(double x, double y, double width, double height) {
        /** The right edge. */
        public double right() {
            return x + width;
        }

        /** The lower edge. */
        public double bottom() {
            return y + height;
        }
    }
}
