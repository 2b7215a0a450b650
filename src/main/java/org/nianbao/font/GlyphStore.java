package org.nianbao.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The glyphs of a face as subsets take them: drawn anew with fewer points where the face is set so, and searched for
 * repetitions. They are made when first asked for and kept for all documents, up to a limit. Threads may race: the same
 * glyph always comes out with the same bytes, so at worst it is made twice. The array is a plain one for that reason, as
 * glyphs are immutable.
 */
final class GlyphStore {
    /** Some eight thousand Han characters; a report uses five hundred, a thousand reports three thousand. */
    private static final int MOST_BYTES = 8 << 20;

    private final long key;
    private final Outlines outlines;
    private final Metrics metrics;
    private final OutlineSimplifier simplifier;
    private final GlyphProgram[] kept;
    private final AtomicInteger room = new AtomicInteger(MOST_BYTES);
    private final AtomicInteger made = new AtomicInteger();
    private volatile Shelf shelf = Shelf.EMPTY;

    /**
     * What a store holds.
     *
     * @param key names the face
     * @param glyphs glyphs in ascending order
     * @param programs what they look like, in the same order
     */
    record Holding(long key, int[] glyphs, List<GlyphProgram> programs) {}

    /**
     * Starts empty.
     *
     * @param key another for another face, file or way of drawing
     * @param glyphs how many glyphs the face has
     * @param simplifier draws them anew
     */
    GlyphStore(long key, Outlines outlines, Metrics metrics, int glyphs, OutlineSimplifier simplifier) {
        this.key = key;
        this.outlines = outlines;
        this.metrics = metrics;
        this.simplifier = simplifier;
        this.kept = new GlyphProgram[glyphs];
    }

    /** Takes glyphs from an archive from now on, before it makes any. */
    void recall(OutlineArchive archive) {
        shelf = archive.shelf(key);
    }

    /** How many glyphs had to be made. */
    int made() {
        return made.get();
    }

    /** All that is known, now or from before. */
    Holding holding() {
        int[] glyphs = new int[kept.length];
        List<GlyphProgram> programs = new ArrayList<>();
        for (int glyph = 0; glyph < kept.length; glyph++) {
            Optional<GlyphProgram> program = known(glyph);
            if (program.isPresent()) {
                glyphs[programs.size()] = glyph;
                programs.add(program.get());
            }
        }
        return new Holding(key, Arrays.copyOf(glyphs, programs.size()), programs);
    }

    private Optional<GlyphProgram> known(int glyph) {
        GlyphProgram program = kept[glyph];
        return program == null ? shelf.find(glyph, metrics) : Optional.of(program);
    }

    /** Whether a glyph is put together from others; what is kept is known not to be, without reading the file. */
    boolean isComposite(int glyph) {
        return kept[glyph] == null && outlines.isComposite(glyph);
    }

    /** A composite glyph as it stands in the face. */
    GlyphOutline composite(int glyph) {
        return new GlyphOutline(outlines.copy(glyph));
    }

    /** A glyph that is not composite, without hints. */
    GlyphProgram program(int glyph) {
        GlyphProgram known = kept[glyph];
        if (known != null) {
            return known;
        }
        GlyphProgram found = shelf.find(glyph, metrics).orElseGet(() -> make(glyph));
        if (room.addAndGet(-found.weight()) >= 0) {
            kept[glyph] = found;
        }
        return found;
    }

    private GlyphProgram make(int glyph) {
        made.incrementAndGet();
        return program(glyph, simplifier.isIdle() ? plain(glyph) : simplified(plain(glyph)));
    }

    /** A glyph with another description than it has in the face. */
    GlyphProgram program(int glyph, byte[] description) {
        return GlyphProgram.of(description, metrics.advance(glyph), metrics.leftBearing(glyph));
    }

    private byte[] plain(int glyph) {
        return new GlyphOutline(outlines.copy(glyph)).unhinted();
    }

    private byte[] simplified(byte[] plain) {
        return SimpleGlyph.read(plain)
                .map(simplifier::simplified)
                .map(SimpleGlyph::toBytes)
                .filter(bytes -> bytes.length < plain.length)
                .orElse(plain);
    }
}
