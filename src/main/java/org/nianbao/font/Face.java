package org.nianbao.font;

/** One font face: which characters it has and how wide they are. Safe for use by many threads. Lengths in em. */
public interface Face {
    /** The PostScript name: {@code NotoSerifSC-Regular}. */
    String name();

    /** The glyph of a code point, 0 where the face has none. */
    int glyph(int codePoint);

    /** The advance width of a glyph. */
    double advance(int glyph);

    /** The left edge of the ink of a glyph, from its origin; 0 for a blank glyph. */
    double inkLeft(int glyph);

    /** The right edge of the ink of a glyph, from its origin; 0 for a blank glyph. */
    double inkRight(int glyph);

    /** The height of the middle of the ink of a glyph above the baseline; by default the middle of the em box. */
    default double inkMiddle(int glyph) {
        return (ascent() - descent()) / 2;
    }

    /** The upper edge of the ideographic em box above the baseline: 0.88. */
    double ascent();

    /** The lower edge of the em box, below the baseline, as a positive length: 0.12. */
    double descent();

    /** Whether the face has a character. */
    default boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }
}
