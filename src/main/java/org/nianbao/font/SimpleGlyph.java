package org.nianbao.font;

import java.util.Optional;

/**
 * The points of a glyph that is not put together from others (OpenType specification, {@code glyf}, "Simple Glyph
 * Description"). Coordinates in font units, ordinates upwards.
 *
 * @param box the bounding box, as the font tells it
 * @param ends the last point of each contour
 * @param x abscissas
 * @param y ordinates
 * @param on whether a point lies on the curve; the others are controls of quadratic curves
 * @param overlaps whether contours may overlap
 */
record SimpleGlyph(Box box, int[] ends, int[] x, int[] y, boolean[] on, boolean overlaps) {
    /** Bytes before the ends of the contours: their number and the bounding box. */
    static final int HEADER = 10;

    static final int ON_CURVE = 0x01;
    static final int X_SHORT = 0x02;
    static final int Y_SHORT = 0x04;
    static final int REPEAT = 0x08;
    static final int X_SAME_OR_POSITIVE = 0x10;
    static final int Y_SAME_OR_POSITIVE = 0x20;
    static final int OVERLAP = 0x40;

    /** A rectangle by its sides. */
    record Box(int left, int bottom, int right, int top) {
        boolean contains(double x, double y) {
            return x >= left && x <= right && y >= bottom && y <= top;
        }
    }

    /** Reads a description; empty for a blank or composite glyph and where it is garbled. */
    static Optional<SimpleGlyph> read(byte[] description) {
        return new SimpleGlyphReader(description).read();
    }

    /** The description, without instructions. */
    byte[] toBytes() {
        return new SimpleGlyphWriter(this).write();
    }
}
