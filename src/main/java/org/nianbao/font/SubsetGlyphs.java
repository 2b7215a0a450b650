package org.nianbao.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.deflate.Part;

/** The glyphs of a subset: which they are in the face, and their outlines, renumbered and without hints. */
final class SubsetGlyphs {
    private final TrueTypeFace face;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private int[] originals;
    private int count;
    private byte[] content;
    private int[] offsets;
    private int length;

    /**
     * Begins with {@code .notdef} and one glyph for each character.
     *
     * @param ofCharacters the glyphs of the face; one that stands for two characters occurs twice
     */
    SubsetGlyphs(TrueTypeFace face, int[] ofCharacters) {
        this.face = face;
        this.originals = new int[ofCharacters.length + 16];
        this.offsets = new int[originals.length];
        this.content = new byte[256 * originals.length];
        append(0);
        for (int glyph : ofCharacters) {
            append(glyph);
        }
        for (int glyph = 0; glyph < count; glyph++) {
            write(glyph);
        }
    }

    /** The number of glyphs, components of composite ones included. */
    int count() {
        return count;
    }

    /** The number that a glyph has in the face. */
    int original(int glyph) {
        return originals[glyph];
    }

    /** Where the outline of a glyph begins in {@link #outlines()}; always even. */
    int offset(int glyph) {
        return offsets[glyph];
    }

    /** The {@code glyf} table. */
    byte[] outlines() {
        return Arrays.copyOf(content, length);
    }

    /** The parts that {@link #outlines()} is made of. */
    List<Part> parts() {
        return parts;
    }

    private int append(int original) {
        if (count == originals.length) {
            originals = Arrays.copyOf(originals, 2 * count);
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        originals[count] = original;
        numbers.putIfAbsent(original, count);
        return count++;
    }

    /** The number of a component, which is taken in if it is not there yet; one that is no glyph shows as missing. */
    private int number(int original) {
        Integer known = numbers.get(face.isGlyph(original) ? original : 0);
        return known != null ? known : append(original);
    }

    private void write(int glyph) {
        offsets[glyph] = length;
        GlyphProgram program = program(originals[glyph]);
        byte[] bytes = program.bytes();
        if (length + bytes.length > content.length) {
            content = Arrays.copyOf(content, Math.max(2 * content.length, length + bytes.length));
        }
        System.arraycopy(bytes, 0, content, length, bytes.length);
        length += bytes.length;
        parts.add(program.part());
    }

    private GlyphProgram program(int original) {
        GlyphStore store = face.store();
        return store.isComposite(original)
                ? GlyphProgram.of(store.composite(original).renumbered(this::number))
                : store.program(original);
    }
}
