package org.nianbao.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.nianbao.deflate.Part;

/**
 * A face and the characters used of it → a {@link SubsetFont}: glyphs numbered from 1 in the order of their code
 * points, components of composite glyphs after them, hints dropped, and only the tables that a PDF needs for a font whose
 * glyphs are called by number (ISO 32000-1, 9.9). The same input gives the same bytes.
 *
 * <p>PDF writers that keep glyph numbers ship the whole {@code loca} and {@code hmtx} with every document; compact
 * numbers make files smaller and save most of the time of compressing them.
 */
public final class FontSubset {
    private static final int SHORT_LOCA_LIMIT = 2 * 0xFFFF;
    private static final int TAG_LETTERS = 6;

    private final TrueTypeFace face;
    private final int[] codePoints;
    private final SubsetGlyphs glyphs;

    private FontSubset(TrueTypeFace face, int[] codePoints, int[] originals) {
        this.face = face;
        this.codePoints = codePoints;
        this.glyphs = new SubsetGlyphs(face, originals);
    }

    /**
     * Makes the subset.
     *
     * @param face a face of a {@link FontLibrary}
     * @param codePoints the characters used; the face must have them all
     * @throws IllegalArgumentException if the face has no font file or lacks a character
     */
    public static SubsetFont of(Face face, BitSet codePoints) {
        if (!(face instanceof TrueTypeFace trueType)) {
            throw new IllegalArgumentException("no font file behind " + face.name());
        }
        codePoints.stream().filter(c -> !face.has(c)).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(face.name() + " lacks U+" + Integer.toHexString(c));
        });
        int[] characters = codePoints.stream().toArray();
        int[] originals = IntStream.of(characters).map(face::glyph).toArray();
        return new FontSubset(trueType, characters, originals).write();
    }

    /**
     * Makes a subset of glyphs that need not be those of their characters, such as forms for vertical text.
     *
     * @param face a face of a {@link FontLibrary}
     * @param codePoints the characters that the glyphs read back as, ascending
     * @param originals the glyphs of the face, one for each character
     * @throws IllegalArgumentException if the face has no font file, or the characters do not ascend
     */
    public static SubsetFont of(Face face, int[] codePoints, int[] originals) {
        if (!(face instanceof TrueTypeFace trueType)) {
            throw new IllegalArgumentException("no font file behind " + face.name());
        }
        if (!IntStream.range(1, codePoints.length).allMatch(i -> codePoints[i - 1] < codePoints[i])) {
            throw new IllegalArgumentException("the characters do not ascend");
        }
        return new FontSubset(trueType, codePoints, originals).write();
    }

    private SubsetFont write() {
        byte[] outlines = glyphs.outlines();
        int metrics = metricCount();
        SfntWriter writer = new SfntWriter()
                .add("glyf", outlines)
                .add("head", head(outlines.length))
                .add("hhea", hhea(metrics))
                .add("hmtx", metrics(metrics))
                .add("loca", loca(outlines.length))
                .add("maxp", maxp());
        byte[] font = writer.toBytes();
        List<Part> parts = parts(font, writer.directoryLength());
        return new SubsetFont(tag(outlines) + "+" + face.name(), font, parts, codePoints, face.description());
    }

    /** What stands before the outlines, which are the first of the tables, and these. */
    private List<Part> parts(byte[] font, int directory) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(Arrays.copyOf(font, directory)));
        parts.addAll(glyphs.parts());
        return parts;
    }

    /** Six capital letters (ISO 32000-1, 9.6.4) that follow from the content alone. */
    private String tag(byte[] outlines) {
        CRC32 sum = new CRC32();
        sum.update(outlines);
        ByteBuffer characters = ByteBuffer.allocate(4 * codePoints.length);
        characters.asIntBuffer().put(codePoints);
        sum.update(characters);
        long rest = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static boolean isWide(int length) {
        return length > SHORT_LOCA_LIMIT;
    }

    private byte[] loca(int length) {
        ByteBuffer table = ByteBuffer.allocate((glyphs.count() + 1) * (isWide(length) ? 4 : 2));
        for (int glyph = 0; glyph <= glyphs.count(); glyph++) {
            int offset = glyph < glyphs.count() ? glyphs.offset(glyph) : length;
            if (isWide(length)) {
                table.putInt(offset);
            } else {
                table.putShort((short) (offset / 2));
            }
        }
        return table.array();
    }

    /** How many glyphs have an advance width of their own in {@code hmtx}: the last one's holds for all behind it. */
    private int metricCount() {
        int last = glyphs.count() - 1;
        int width = face.advanceUnits(glyphs.original(last));
        while (last > 0 && face.advanceUnits(glyphs.original(last - 1)) == width) {
            last--;
        }
        return last + 1;
    }

    private byte[] metrics(int full) {
        ByteBuffer table = ByteBuffer.allocate(4 * full + 2 * (glyphs.count() - full));
        for (int glyph = 0; glyph < glyphs.count(); glyph++) {
            int original = glyphs.original(glyph);
            if (glyph < full) {
                table.putShort((short) face.advanceUnits(original));
            }
            table.putShort((short) face.leftBearingUnits(original));
        }
        return table.array();
    }

    private byte[] head(int length) {
        ByteBuffer table = copy("head", 54);
        table.putInt(8, 0);
        return table.putShort(50, (short) (isWide(length) ? 1 : 0)).array();
    }

    private byte[] hhea(int metrics) {
        return copy("hhea", 36).putShort(34, (short) metrics).array();
    }

    /** Without hints nothing is needed of the interpreter: from {@code maxTwilightPoints} on all is 0. */
    private byte[] maxp() {
        ByteBuffer table = copy("maxp", 32).putShort(4, (short) glyphs.count());
        table.putLong(16, 0);
        return table.putInt(24, 0).array();
    }

    /** The start of a table of the face, filled up with zeros. */
    private ByteBuffer copy(String tag, int length) {
        byte[] content = face.sfnt()
                .table(tag)
                .map(table -> face.sfnt().bytes().copy(table.start(), Math.min(length, table.length())))
                .orElse(new byte[0]);
        return ByteBuffer.allocate(length).put(0, content);
    }
}
