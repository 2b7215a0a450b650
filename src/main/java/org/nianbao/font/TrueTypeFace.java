package org.nianbao.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.font.Sfnt.Table;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * A static TrueType face over a memory-mapped file. Opening reads the directory and a few header fields only; glyphs
 * are looked up in the file when asked for. A damaged file gives findings or blank glyphs, never an exception.
 */
public final class TrueTypeFace implements Face {
    private final Parts parts;
    private final GlyphCache cache;

    /** What {@link FaceReader} found in the file. */
    record Parts(
            Path file,
            int index,
            Sfnt sfnt,
            String name,
            List<String> families,
            EmBox box,
            int unitsPerEm,
            int glyphCount,
            int metricCount,
            Table metrics,
            CharacterMap characters,
            Outlines outlines,
            GlyphStore store) {}

    TrueTypeFace(Parts parts) {
        this.parts = parts;
        this.cache = new GlyphCache(this::search);
    }

    /**
     * Opens a font file.
     *
     * @param file a TrueType font or collection
     * @param index which font of a collection, from 0
     * @param named where the file is named, for findings
     * @param findings takes what keeps the file from being used
     * @return empty where the file cannot be used
     */
    public static Optional<TrueTypeFace> open(Path file, int index, SourceSpan named, Findings findings) {
        return open(file, index, FaceSettings.PLAIN, named, findings);
    }

    /** Opens a font file with settings of its own. */
    static Optional<TrueTypeFace> open(
            Path file, int index, FaceSettings settings, SourceSpan named, Findings findings) {
        return new FaceReader(file, index, named, findings).open(settings);
    }

    @Override
    public String name() {
        return parts.name();
    }

    /** The family names of the name table, in all its languages. */
    public List<String> families() {
        return parts.families();
    }

    /** The file as it was named. */
    public Path file() {
        return parts.file();
    }

    /** Which font of a collection, 0 otherwise. */
    public int index() {
        return parts.index();
    }

    /** How many code points have a glyph. */
    public int characterCount() {
        return (int) IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> search(c) != 0)
                .count();
    }

    @Override
    public int glyph(int codePoint) {
        return cache.glyph(codePoint);
    }

    @Override
    public double advance(int glyph) {
        return em(advanceUnits(glyph));
    }

    @Override
    public double inkLeft(int glyph) {
        return isGlyph(glyph) ? em(parts.outlines().xMin(glyph)) : 0;
    }

    @Override
    public double inkRight(int glyph) {
        return isGlyph(glyph) ? em(parts.outlines().xMax(glyph)) : 0;
    }

    @Override
    public double inkMiddle(int glyph) {
        Outlines outlines = parts.outlines();
        return isGlyph(glyph) ? em(outlines.yMin(glyph) + outlines.yMax(glyph)) / 2 : 0;
    }

    @Override
    public double ascent() {
        return parts.box().ascent();
    }

    @Override
    public double descent() {
        return parts.box().descent();
    }

    @Override
    public String toString() {
        return name();
    }

    /** The tables of the file, for the subset. */
    Sfnt sfnt() {
        return parts.sfnt();
    }

    /** The outlines for subsets. */
    GlyphStore store() {
        return parts.store();
    }

    FontDescription description() {
        return FontDescription.of(parts.sfnt(), parts.unitsPerEm());
    }

    /** Whether a number is that of a glyph. */
    boolean isGlyph(int glyph) {
        return glyph >= 0 && glyph < parts.glyphCount();
    }

    /** The advance width in font units; glyphs past the last metric share it ({@code hmtx}). */
    int advanceUnits(int glyph) {
        int metric = Math.min(Math.max(glyph, 0), parts.metricCount() - 1);
        return parts.sfnt().bytes().u16(parts.metrics().start() + 4 * metric);
    }

    /** The left side bearing in font units; behind the full metrics only bearings are listed. */
    int leftBearingUnits(int glyph) {
        int full = parts.metricCount();
        int offset = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
        boolean listed = offset + 2 <= parts.metrics().length();
        return listed
                ? parts.sfnt().bytes().s16(parts.metrics().start() + offset)
                : parts.outlines().xMin(glyph);
    }

    private double em(int units) {
        return (double) units / parts.unitsPerEm();
    }

    /** A glyph whose outline does not lie in the file counts as missing, so that the next face is asked. */
    private int search(int codePoint) {
        int glyph = parts.characters().glyph(codePoint);
        return isGlyph(glyph) && parts.outlines().isSound(glyph) ? glyph : 0;
    }
}
