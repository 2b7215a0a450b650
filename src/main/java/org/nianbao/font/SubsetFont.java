package org.nianbao.font;

import java.util.Arrays;
import java.util.List;
import org.nianbao.deflate.Deflated;
import org.nianbao.deflate.Part;

/** A small TrueType font that holds the characters one document uses of a face, for embedding whole. */
public final class SubsetFont {
    private final String name;
    private final byte[] bytes;
    private final List<Part> parts;
    private final int[] codePoints;
    private final FontDescription description;

    SubsetFont(String name, byte[] bytes, List<Part> parts, int[] codePoints, FontDescription description) {
        this.name = name;
        this.bytes = bytes;
        this.parts = List.copyOf(parts);
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

    /** The font file as a zlib stream, made of glyphs that were searched for repetitions for another document. */
    public byte[] deflated() {
        return Deflated.of(bytes, parts);
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
