package org.nianbao.style;

/**
 * What only tables, rows, cells and charts use; not inherited, but for {@code collapse}, {@code fit} and {@code pattern}.
 *
 * @param collapse {@code border-collapse: collapse}
 * @param verticalAlign where the content of a cell stands
 * @param fit how far a table may shrink to stay on one page
 * @param turned {@code orientation: landscape}: the table is turned 90° counter-clockwise (GB/T 9704 clause 8)
 * @param pattern what the bar or sector of a figure is filled with, where the table is drawn as a chart
 */
public record TableStyle(boolean collapse, VerticalAlign verticalAlign, Fit fit, boolean turned, Pattern pattern) {
    /** {@code vertical-align} of cells. */
    public enum VerticalAlign {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /**
     * {@code fit: <least row height> <least font size>} of our own: a table that does not fit on a page may lower its
     * rows and letters so far. Both 0 for a table that keeps its size.
     *
     * @param rowHeight in pt
     * @param fontSize in pt
     */
    public record Fit(double rowHeight, double fontSize) {
        /** No shrinking. */
        public static final Fit NONE = new Fit(0, 0);
    }
}
