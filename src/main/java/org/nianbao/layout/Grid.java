package org.nianbao.layout;

/**
 * The grid of lines of the type area (GB/T 9704 5.2.3: 22 lines).
 *
 * @param pitch from line to line, in pt
 * @param ascent from the top of a slot to the baseline, in pt
 */
record Grid(double pitch, double ascent) {
    /** The top of the next slot at or below a height, both from the top of the type area, in pt. */
    double next(double y) {
        return Math.ceil((y - Geometry.EPSILON) / pitch) * pitch;
    }

    /** Where a block begins that may begin at a height from the top of the type area, in pt. */
    double start(Block block, double top) {
        double pad = block.flow().padTop();
        return block.snaps() ? next(top + pad) - pad : top;
    }

    /** The least multiple of the pitch that holds a line of a height. */
    double slots(double height) {
        return Math.max(1, Math.ceil((height - Geometry.EPSILON) / pitch)) * pitch;
    }
}
