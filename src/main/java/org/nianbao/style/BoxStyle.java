package org.nianbao.style;

import java.util.Optional;

/**
 * The box of an element; not inherited. Lengths in pt.
 *
 * @param margin outside the border
 * @param border the four borders
 * @param padding between border and content
 * @param background the colour behind
 * @param width width of the content
 * @param height height of the content
 * @param minHeight least height of the content, 0 for none
 * @param autoLeft {@code margin-left: auto}: the box moves to the right edge, or to the middle with autoRight
 * @param autoRight {@code margin-right: auto}
 */
public record BoxStyle(
        Edges margin,
        Borders border,
        Edges padding,
        Optional<Color> background,
        Size width,
        Size height,
        double minHeight,
        boolean autoLeft,
        boolean autoRight) {
    /** Four lengths in pt. */
    public record Edges(double top, double right, double bottom, double left) {
        /** None. */
        public static final Edges ZERO = new Edges(0, 0, 0, 0);
    }

    /** Four borders. */
    public record Borders(Border top, Border right, Border bottom, Border left) {
        /** None. */
        public static final Borders NONE = new Borders(Border.NONE, Border.NONE, Border.NONE, Border.NONE);
    }

    /**
     * A solid rule.
     *
     * @param width in pt, 0 for none
     */
    public record Border(double width, Color color) {
        /** None. */
        public static final Border NONE = new Border(0, Color.BLACK);

        // Written out: what the compiler gives records is slow at first.
        @Override
        public boolean equals(Object other) {
            return other instanceof Border that && Double.compare(width, that.width) == 0 && color.equals(that.color);
        }

        @Override
        public int hashCode() {
            return 31 * Double.hashCode(width) + color.hashCode();
        }
    }

    /** A width or height. */
    public sealed interface Size {
        /** By the content or the room there is. */
        record Auto() implements Size {}

        /** {@code fit-content}: as wide as the longest line wants. */
        record FitContent() implements Size {}

        /** A length in pt. */
        record Points(double value) implements Size {}

        /** A share of the room there is, 1 for all of it. */
        record Share(double value) implements Size {}
    }
}
