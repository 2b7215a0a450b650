package org.nianbao.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.deflate.Part;

/** The glyphs of a subset: which they are in the face, and their outlines, renumbered and without hints. */
final class SubsetGlyphs {
    private final TrueTypeFace face;
    private final List<GlyphProgram> programs;
    private int[] originals;
    private int count;
    private int length;
    private int sum;

    /**
     * Begins with {@code .notdef} and one glyph for each character.
     *
     * @param ofCharacters the glyphs of the face; one that stands for two characters occurs twice
     */
    SubsetGlyphs(TrueTypeFace face, int[] ofCharacters) {
        this.face = face;
        this.originals = new int[ofCharacters.length + 16];
        this.programs = new ArrayList<>(originals.length);
        append(0);
        for (int glyph : ofCharacters) {
            append(glyph);
        }
        for (int glyph = 0; glyph < count; glyph++) {
            add(program(originals[glyph]));
        }
    }

    /** All glyphs, components of composite ones included. */
    List<GlyphProgram> programs() {
        return programs;
    }

    /** The length of the {@code glyf} table in bytes. */
    int length() {
        return length;
    }

    /** The checksum of the {@code glyf} table. */
    int sum() {
        return sum;
    }

    /** Puts the {@code glyf} table where it belongs. */
    void copyTo(byte[] font, int start) {
        int at = start;
        for (GlyphProgram program : programs) {
            byte[] bytes = program.bytes();
            System.arraycopy(bytes, 0, font, at, bytes.length);
            at += bytes.length;
        }
    }

    /** Adds the parts that the table is made of. */
    void addParts(List<Part> parts) {
        for (GlyphProgram program : programs) {
            parts.add(program.part());
        }
    }

    private int append(int original) {
        if (count == originals.length) {
            originals = Arrays.copyOf(originals, 2 * count);
        }
        originals[count] = original;
        return count++;
    }

    /** The number of a component, which is taken in if it is not there yet; one that is no glyph shows as missing. */
    private int number(int original) {
        int wanted = face.isGlyph(original) ? original : 0;
        for (int glyph = 0; glyph < count; glyph++) {
            if (originals[glyph] == wanted) {
                return glyph;
            }
        }
        return append(original);
    }

    private void add(GlyphProgram program) {
        programs.add(program);
        sum += program.sumAt(length);
        length += program.bytes().length;
    }

    private GlyphProgram program(int original) {
        GlyphStore store = face.store();
        return store.isComposite(original)
                ? store.program(original, store.composite(original).renumbered(this::number))
                : store.program(original);
    }
}
