package org.nianbao.text;

import java.util.List;

/**
 * Text set in columns for narrow table cells: one character below another, columns from right to left. Marks take their
 * vertical forms with the true text kept, dashes are turned, a number of two digits stands upright in one cell. Boxes
 * and leaders are left out. Lengths in pt; x runs to the right and y down, from the top left corner of the text.
 *
 * @param columns in reading order: the rightmost first; at least one
 * @param width of all columns with the gaps between them
 * @param height of the tallest column
 * @param missing the characters that no face has, each in its cell
 */
public record VerticalText(List<Column> columns, double width, double height, List<Hole> missing) {
    /** Copies the lists. */
    public VerticalText {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /**
     * A column.
     *
     * @param x its left edge
     * @param height from the top of the first cell to the bottom of the last
     * @param glyphs from top to bottom
     * @param start the first character, counted as in {@link Line#start()}
     * @param end the character after the last
     */
    public record Column(double x, double height, List<Glyph> glyphs, int start, int end) {
        /** Copies the list. */
        public Column {
            glyphs = List.copyOf(glyphs);
        }
    }

    /**
     * Glyphs of one cell, or of a dash.
     *
     * @param run the glyphs; its own {@code x} is 0
     * @param x where the run begins
     * @param y the baseline, rise already counted
     * @param turned whether the run is turned 90° counter-clockwise about (x, y), so that it runs upwards
     */
    public record Glyph(Line.Run run, double x, double y, boolean turned) {}

    /**
     * The cell of a missing character.
     *
     * @param character what is missing; its own {@code x} is 0
     * @param x the left edge of the cell
     * @param y the top of the cell
     */
    public record Hole(Line.Missing character, double x, double y) {}

    /**
     * Sets text in as many columns as it needs.
     *
     * @param measure the room for a column, in pt; {@link Double#POSITIVE_INFINITY} for a single one
     */
    public static VerticalText column(List<InlinePiece> pieces, LineSettings settings, double measure) {
        return VerticalSetter.set(pieces, settings, measure);
    }
}
