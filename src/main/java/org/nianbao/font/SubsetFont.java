package org.nianbao.font;

import java.util.Arrays;

/** A small TrueType font that holds the characters one document uses of a face, for embedding whole. */
public final class SubsetFont {
    private final String name;
    private final byte[] bytes;
    private final int[] codePoints;
    private final FontDescription description;

    SubsetFont(String name, byte[] bytes, int[] codePoints, FontDescription description) {
        this.name = name;
        this.bytes = bytes;
        this.codePoints = codePoints;
        this.description = description;
    }

    /** The PostScript name with the tag of a subset before it: {@code ABCDEF+NotoSerifSC-Regular}. */
    public String name() {
        return name;
    }

    /** The font file. Not a copy, as it is large and handed on once: it must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * The glyph of a character in the subset, 0 for one outside it. Each character has a glyph of its own, even where
     * the face shares one between two, so that text taken back from a PDF is what was put in.
     */
    public int glyph(int codePoint) {
        return Math.max(0, Arrays.binarySearch(codePoints, codePoint) + 1);
    }

    /** What readers are told of the face. */
    public FontDescription description() {
        return description;
    }

    /** How many characters the subset holds. */
    public int characterCount() {
        return codePoints.length;
    }
}
