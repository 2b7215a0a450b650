package org.nianbao.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.nianbao.font.Sfnt.Table;

/**
 * A face and the characters used of it → a {@link SubsetFont}: glyphs numbered from 1 in the order of their code
 * points, components of composite glyphs after them, hints dropped. The same input gives the same bytes.
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
        byte[] characters = characterMap();
        String name = tag(outlines, characters) + "+" + face.name();
        byte[] font = new SfntWriter()
                .add("OS/2", os2())
                .add("cmap", characters)
                .add("glyf", outlines)
                .add("head", head(outlines.length))
                .add("hhea", hhea())
                .add("hmtx", metrics())
                .add("loca", loca(outlines.length))
                .add("maxp", maxp())
                .add("name", names(name))
                .add("post", post())
                .toBytes();
        return new SubsetFont(name, font, codePoints);
    }

    /** Six capital letters (ISO 32000-1, 9.6.4) that follow from the content alone. */
    private static String tag(byte[] outlines, byte[] characters) {
        CRC32 sum = new CRC32();
        sum.update(outlines);
        sum.update(characters);
        long rest = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    /** One subtable of format 12 for platform 3, encoding 10; runs of code points are groups, as glyphs follow them. */
    private byte[] characterMap() {
        int[] starts = new int[codePoints.length];
        int groups = 0;
        for (int i = 0; i < codePoints.length; i++) {
            if (i == 0 || codePoints[i] != codePoints[i - 1] + 1) {
                starts[groups++] = i;
            }
        }
        int length = 16 + 12 * groups;
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups);
        for (int group = 0; group < groups; group++) {
            int last = (group + 1 < groups ? starts[group + 1] : codePoints.length) - 1;
            table.putInt(codePoints[starts[group]]).putInt(codePoints[last]).putInt(starts[group] + 1);
        }
        return table.array();
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

    private byte[] metrics() {
        ByteBuffer table = ByteBuffer.allocate(4 * glyphs.count());
        for (int glyph = 0; glyph < glyphs.count(); glyph++) {
            int original = glyphs.original(glyph);
            table.putShort((short) face.advanceUnits(original)).putShort((short) face.leftBearingUnits(original));
        }
        return table.array();
    }

    private byte[] head(int length) {
        ByteBuffer table = copy("head", 54);
        table.putInt(8, 0);
        return table.putShort(50, (short) (isWide(length) ? 1 : 0)).array();
    }

    private byte[] hhea() {
        return copy("hhea", 36).putShort(34, (short) glyphs.count()).array();
    }

    /** Without hints nothing is needed of the interpreter: from {@code maxTwilightPoints} on all is 0. */
    private byte[] maxp() {
        ByteBuffer table = copy("maxp", 32).putShort(4, (short) glyphs.count());
        table.putLong(16, 0);
        return table.putInt(24, 0).array();
    }

    private byte[] post() {
        return copy("post", 32).putInt(0, 0x00030000).array();
    }

    /** The font's own table, whatever its version; a plain one of version 0 where the font has none. */
    private byte[] os2() {
        int length = face.sfnt().table("OS/2").map(Table::length).orElse(0);
        return copy("OS/2", Math.max(length, 78)).array();
    }

    /** The start of a table of the face, filled up with zeros. */
    private ByteBuffer copy(String tag, int length) {
        byte[] content = face.sfnt()
                .table(tag)
                .map(table -> face.sfnt().bytes().copy(table.start(), Math.min(length, table.length())))
                .orElse(new byte[0]);
        return ByteBuffer.allocate(length).put(0, content);
    }

    /** Family, style, full and PostScript name, in UTF-16 for Windows and English, the one kind every reader takes. */
    private static byte[] names(String name) {
        Map<Integer, byte[]> texts = new TreeMap<>();
        for (int id : new int[] {1, 4, 6}) {
            texts.put(id, name.getBytes(StandardCharsets.UTF_16BE));
        }
        texts.put(2, "Regular".getBytes(StandardCharsets.UTF_16BE));
        ByteArrayOutputStream strings = new ByteArrayOutputStream();
        ByteBuffer records = ByteBuffer.allocate(6 + 12 * texts.size());
        records.putShort((short) 0).putShort((short) texts.size()).putShort((short) records.capacity());
        texts.forEach((id, text) -> {
            records.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
            records.putShort((short) (int) id).putShort((short) text.length).putShort((short) strings.size());
            strings.writeBytes(text);
        });
        return ByteBuffer.allocate(records.capacity() + strings.size())
                .put(records.array())
                .put(strings.toByteArray())
                .array();
    }
}
