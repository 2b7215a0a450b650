package org.nianbao.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * A static TrueType face over a memory-mapped file. Opening reads the directory and a few header fields only; glyphs
 * are looked up in the file when asked for. A damaged file gives findings or blank glyphs, never an exception.
 */
public final class TrueTypeFace implements Face {
    private final Parts parts;
    private final FaceMemory glyphs;
    private final FaceMemory lefts;
    private final FaceMemory rights;
    private final FixedTables fixedTables;
    private final FontDescription description;

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
            CharacterMap characters,
            Outlines outlines,
            Metrics metrics,
            GlyphStore store) {}

    TrueTypeFace(Parts parts) {
        this.parts = parts;
        this.glyphs = new FaceMemory(Character.MAX_CODE_POINT + 1, this::search);
        this.lefts = new FaceMemory(parts.glyphCount(), parts.outlines()::xMin);
        this.rights = new FaceMemory(parts.glyphCount(), parts.outlines()::xMax);
        this.fixedTables = FixedTables.of(parts.sfnt());
        this.description = FontDescription.of(parts.sfnt(), parts.unitsPerEm());
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
        return codePoint < 0 || codePoint > Character.MAX_CODE_POINT ? 0 : glyphs.get(codePoint);
    }

    @Override
    public double advance(int glyph) {
        return em(parts.metrics().advance(glyph));
    }

    @Override
    public double inkLeft(int glyph) {
        return isGlyph(glyph) ? em(lefts.get(glyph)) : 0;
    }

    @Override
    public double inkRight(int glyph) {
        return isGlyph(glyph) ? em(rights.get(glyph)) : 0;
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

    /** The tables that subsets start from. */
    FixedTables fixedTables() {
        return fixedTables;
    }

    /** The glyphs for subsets. */
    GlyphStore store() {
        return parts.store();
    }

    FontDescription description() {
        return description;
    }

    /** Whether a number is that of a glyph. */
    boolean isGlyph(int glyph) {
        return glyph >= 0 && glyph < parts.glyphCount();
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
