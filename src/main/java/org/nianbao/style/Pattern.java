package org.nianbao.style;

/** What an area of a chart is filled with. Lengths in pt. */
public sealed interface Pattern {
    /** Nothing: the paper shows. */
    record None() implements Pattern {}

    /** One colour all over. */
    record Tint(Color color) implements Pattern {}

    /**
     * Hatching: parallel lines.
     *
     * @param angle counter-clockwise from the horizontal, in degrees
     * @param pitch from the middle of a line to that of the next
     * @param width of a line
     * @param crossed whether as many lines cross them at right angles
     */
    record Lines(double angle, double pitch, double width, boolean crossed, Color color) implements Pattern {}

    /**
     * Round dots in a square grid that stands on its corner.
     *
     * @param pitch from the middle of a dot to that of its nearest neighbours
     */
    record Dots(double pitch, double diameter, Color color) implements Pattern {}
}
