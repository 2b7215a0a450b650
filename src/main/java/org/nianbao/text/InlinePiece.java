package org.nianbao.text;

import org.nianbao.font.FontChain;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;

/** A piece of a paragraph before it is broken into lines. */
public sealed interface InlinePiece {
    /** The owner of what is drawn for the eye only. */
    int NOBODY = -1;

    /** The caller's number for what the piece belongs to, or {@link #NOBODY}; handed on to what is drawn. */
    int owner();

    /**
     * Characters of one look. U+000A forces a line break.
     *
     * @param text the characters
     * @param look how they are set
     * @param source the place in the data file
     */
    record Characters(String text, Look look, int owner, SourceSpan source) implements InlinePiece {}

    /**
     * A box in the line that is never broken: an inline image.
     *
     * @param width in pt
     * @param height above the baseline, in pt
     */
    record Box(double width, double height, int owner) implements InlinePiece {}

    /**
     * A pattern that fills what is left of the line; at most one a line counts.
     *
     * @param pattern what is repeated: {@code .} or {@code …}
     */
    record Leader(String pattern, Look look, int owner) implements InlinePiece {}

    /**
     * How characters are set.
     *
     * @param fonts the faces
     * @param size the em in pt
     * @param color the ink
     * @param letterSpacing added after each character, in pt
     * @param rise how far the baseline is raised, in pt
     */
    record Look(FontChain fonts, double size, Color color, double letterSpacing, double rise) {
        // Written out: what the compiler gives records is slow at first.
        @Override
        public boolean equals(Object other) {
            return other instanceof Look that
                    && Double.compare(size, that.size) == 0
                    && Double.compare(letterSpacing, that.letterSpacing) == 0
                    && Double.compare(rise, that.rise) == 0
                    && (fonts == that.fonts || fonts.equals(that.fonts))
                    && color.equals(that.color);
        }

        @Override
        public int hashCode() {
            int lengths = 31 * (31 * Double.hashCode(size) + Double.hashCode(letterSpacing)) + Double.hashCode(rise);
            return 31 * (31 * lengths + fonts.hashCode()) + color.hashCode();
        }
    }
}
