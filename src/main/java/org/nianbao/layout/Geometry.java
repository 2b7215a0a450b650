package org.nianbao.layout;

/** Numbers that all of layout shares. */
final class Geometry {
    /** What two lengths may differ by and still count as equal, in pt: far below a printer's dot. */
    static final double EPSILON = 0.01;

    private Geometry() {}
}
