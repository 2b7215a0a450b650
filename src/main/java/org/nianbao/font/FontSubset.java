package org.nianbao.font;

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
        for (int i = 1; i < codePoints.length; i++) {
            if (codePoints[i - 1] >= codePoints[i]) {
                throw new IllegalArgumentException("the characters do not ascend");
            }
        }
        return new FontSubset(trueType, codePoints, originals).write();
    }

    private SubsetFont write() {
        FixedTables fixed = face.fixedTables();
        boolean wide = glyphs.length() > SHORT_LOCA_LIMIT;
        int metrics = metricCount();
        byte[] head = fixed.head(wide);
        byte[] hhea = fixed.hhea(metrics);
        byte[] hmtx = hmtx(metrics);
        byte[] loca = loca(wide);
        byte[] maxp = fixed.maxp(glyphs.programs().size());
        SfntWriter writer =
                new SfntWriter(glyphs.length(), head.length, hhea.length, hmtx.length, loca.length, maxp.length);
        writer.add(glyphs);
        writer.add("head", head);
        writer.add("hhea", hhea);
        writer.add("hmtx", hmtx);
        writer.add("loca", loca);
        writer.add("maxp", maxp);
        byte[] font = writer.toBytes();
        int start = writer.directoryLength();
        return new SubsetFont(
                tag(font, start) + "+" + face.name(), font, parts(font, start), codePoints, face.description());
    }

    /** What stands before the outlines, which are the first of the tables, and these. */
    private List<Part> parts(byte[] font, int directory) {
        List<Part> parts = new ArrayList<>(glyphs.programs().size() + 1);
        parts.add(Part.of(Arrays.copyOf(font, directory)));
        glyphs.addParts(parts);
        return parts;
    }

    /** Six capital letters (ISO 32000-1, 9.6.4) that follow from the outlines and the characters alone. */
    private String tag(byte[] font, int start) {
        CRC32 sum = new CRC32();
        sum.update(font, start, glyphs.length());
        byte[] characters = new byte[4 * codePoints.length];
        for (int i = 0; i < codePoints.length; i++) {
            BigEndian.put32(characters, 4 * i, codePoints[i]);
        }
        sum.update(characters);
        long rest = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private byte[] loca(boolean wide) {
        byte[] table = new byte[(glyphs.programs().size() + 1) * (wide ? 4 : 2)];
        int at = 0;
        int offset = 0;
        for (GlyphProgram program : glyphs.programs()) {
            at = put(table, at, offset, wide);
            offset += program.bytes().length;
        }
        put(table, at, offset, wide);
        return table;
    }

    private static int put(byte[] loca, int at, int offset, boolean wide) {
        if (wide) {
            BigEndian.put32(loca, at, offset);
            return at + 4;
        }
        BigEndian.put16(loca, at, offset / 2);
        return at + 2;
    }

    /** How many glyphs have an advance width of their own in {@code hmtx}: the last one's holds for all behind it. */
    private int metricCount() {
        List<GlyphProgram> programs = glyphs.programs();
        int last = programs.size() - 1;
        int width = programs.get(last).advance();
        while (last > 0 && programs.get(last - 1).advance() == width) {
            last--;
        }
        return last + 1;
    }

    private byte[] hmtx(int full) {
        List<GlyphProgram> programs = glyphs.programs();
        byte[] table = new byte[2 * full + 2 * programs.size()];
        int at = 0;
        for (int glyph = 0; glyph < programs.size(); glyph++) {
            GlyphProgram program = programs.get(glyph);
            if (glyph < full) {
                BigEndian.put16(table, at, program.advance());
                at += 2;
            }
            BigEndian.put16(table, at, program.leftBearing());
            at += 2;
        }
        return table;
    }
}
