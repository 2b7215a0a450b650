package org.nianbao.text;

import java.util.List;
import java.util.Optional;
import org.nianbao.font.Face;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;

/**
 * A set line. Positions run from the left edge of the measure (not of the indent) to the right, in pt.
 *
 * @param items what stands on the line, from left to right
 * @param left where the first item begins, the blank half of an opening mark included
 * @param right where the last item ends; the blank half of a mark and spaces at the end are not counted
 * @param start the first character, counted in UTF-16 units over all pieces of the paragraph (a box or leader is one)
 * @param end the character after the last
 * @param how how the line came to its length, for tests and statistics
 */
public record Line(List<Item> items, double left, double right, int start, int end, How how) {
    /** Copies the list. */
    public Line {
        items = List.copyOf(items);
    }

    /** How a line came to its length. */
    public enum How {
        /** It fits, perhaps spread a little. */
        FIT,
        /** A mark was pulled in by squeezing (先挤进). */
        PUSH_IN,
        /** A character went down to the next line so that no mark stands first (后推出). */
        PUSH_OUT,
        /** The end of the paragraph or a forced break. */
        LAST,
        /** A piece wider than the measure was broken where it must not. */
        EMERGENCY
    }

    /** Something on a line. */
    public sealed interface Item {
        /** The owner of the piece it came from. */
        int owner();

        /** Where it begins, from the left edge of the measure, in pt. */
        double x();

        /** How wide it is, in pt. */
        double width();
    }

    /**
     * Glyphs of one face and look.
     *
     * @param face the face
     * @param size the em in pt
     * @param color the ink
     * @param x where the run begins
     * @param width how wide the run is, spacing inside included
     * @param rise how far the baseline is raised, in pt
     * @param stretch horizontal scaling, 1 for none; a dash of two characters is stretched into one unbroken rule; a
     *     glyph is mirrored by -1
     * @param glyphs the glyphs in order
     * @param offsets where each glyph's origin lies, from {@code x}, in pt, stretching already counted; the first may be
     *     other than 0, since {@code x} is where a mark's inked half begins
     * @param text the true characters, in order; one code point a glyph unless {@code actual} is set
     * @param actual whether {@code text} must be given beside the glyphs, since they are forms of other characters
     * @param source the place in the data file
     */
    public record Run(
            Face face,
            double size,
            Color color,
            double x,
            double width,
            double rise,
            double stretch,
            int[] glyphs,
            double[] offsets,
            String text,
            boolean actual,
            int owner,
            SourceSpan source)
            implements Item {
        /** A run of one glyph, mirrored from left to right in a cell of a width in pt. */
        Run mirrored(double cell) {
            double[] origin = {cell - offsets[0]};
            return new Run(face, size, color, x, width, rise, -stretch, glyphs, origin, text, actual, owner, source);
        }

        /** The same run for another owner and place. */
        Run of(int other, SourceSpan place) {
            return new Run(face, size, color, x, width, rise, stretch, glyphs, offsets, text, actual, other, place);
        }

        /** The same run with {@link #actual} set: its glyphs are forms of the characters of its text. */
        Run asForms() {
            return new Run(face, size, color, x, width, rise, stretch, glyphs, offsets, text, true, owner, source);
        }
    }

    /**
     * A character that no face has, to be shown as a box with its number.
     *
     * @param codePoint the character
     * @param size the em in pt
     */
    public record Missing(int codePoint, double size, double x, double width, int owner, SourceSpan source)
            implements Item {}

    /** A box of the paragraph in its place. */
    public record PlacedBox(double x, double width, double height, int owner) implements Item {}

    /** The same line for another owner and place; its runs only. */
    Line of(int owner, SourceSpan source) {
        Item[] owned = new Item[items.size()];
        for (int i = 0; i < owned.length; i++) {
            owned[i] = ((Run) items.get(i)).of(owner, source);
        }
        return new Line(List.of(owned), left, right, start, end, how);
    }

    /** The last run, if the line has one. */
    public Optional<Run> lastRun() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof Run run) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }
}
