package org.nianbao.font;

import java.util.Arrays;
import org.nianbao.deflate.Part;

/**
 * A glyph as it stands in the {@code glyf} table of a subset.
 *
 * @param bytes its description, of even length; not to be changed
 * @param part the same, searched for repetitions
 */
record GlyphProgram(byte[] bytes, Part part) {
    /** Fills a description up to an even length and searches it. */
    static GlyphProgram of(byte[] description) {
        byte[] even = Arrays.copyOf(description, description.length + 1 & ~1);
        return new GlyphProgram(even, Part.of(even));
    }

    /** The memory it takes, in bytes. */
    int weight() {
        return bytes.length + part.weight();
    }
}
