package org.nianbao.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.nianbao.deflate.Part;

/** The glyphs of one face in an {@link OutlineArchive}: of each its length, its two sums, its bytes, its deflated part. */
final class Shelf {
    /** Holds no glyph. */
    static final Shelf EMPTY = new Shelf(ByteBuffer.allocate(0), new int[0], new int[0]);

    private static final int HEAD = Short.BYTES + 2 * Integer.BYTES;

    private final ByteBuffer file;
    private final int[] glyphs;
    private final int[] starts;

    /**
     * A shelf.
     *
     * @param file the whole archive
     * @param glyphs the glyphs on the shelf, in ascending order
     * @param starts where each stands in the file
     */
    Shelf(ByteBuffer file, int[] glyphs, int[] starts) {
        this.file = file;
        this.glyphs = glyphs;
        this.starts = starts;
    }

    /** A glyph, where it is on the shelf. */
    Optional<GlyphProgram> find(int glyph, Metrics metrics) {
        int at = Arrays.binarySearch(glyphs, glyph);
        return at < 0
                ? Optional.empty()
                : Optional.of(take(
                        file.duplicate().position(starts[at]), metrics.advance(glyph), metrics.leftBearing(glyph)));
    }

    private static GlyphProgram take(ByteBuffer from, int advance, int leftBearing) {
        byte[] bytes = new byte[Short.toUnsignedInt(from.getShort())];
        int sum = from.getInt();
        int oddSum = from.getInt();
        from.get(bytes);
        return new GlyphProgram(bytes, Part.take(from, bytes.length), sum, oddSum, advance, leftBearing);
    }

    /** How many bytes a glyph takes. */
    static int size(GlyphProgram program) {
        return HEAD + program.bytes().length + program.part().size();
    }

    /** Puts a glyph into a file. */
    static void put(GlyphProgram program, ByteBuffer into) {
        into.putShort((short) program.bytes().length).putInt(program.sum()).putInt(program.oddSum());
        into.put(program.bytes());
        program.part().put(into);
    }
}
