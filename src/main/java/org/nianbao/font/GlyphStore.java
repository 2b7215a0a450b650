package org.nianbao.font;

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

    private final Outlines outlines;
    private final Metrics metrics;
    private final OutlineSimplifier simplifier;
    private final GlyphProgram[] kept;
    private final AtomicInteger room = new AtomicInteger(MOST_BYTES);

    /**
     * Starts empty.
     *
     * @param glyphs how many glyphs the face has
     * @param simplifier draws them anew
     */
    GlyphStore(Outlines outlines, Metrics metrics, int glyphs, OutlineSimplifier simplifier) {
        this.outlines = outlines;
        this.metrics = metrics;
        this.simplifier = simplifier;
        this.kept = new GlyphProgram[glyphs];
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
        GlyphProgram made = program(glyph, simplifier.isIdle() ? plain(glyph) : simplified(plain(glyph)));
        if (room.addAndGet(-made.weight()) >= 0) {
            kept[glyph] = made;
        }
        return made;
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
