package org.nianbao.font;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The outlines of a face as subsets take them. Those drawn anew with fewer points are made when first asked for and kept for
 * all documents, up to a limit. Threads may race: the same glyph always comes out with the same bytes, so at worst it is
 * made twice.
 */
final class GlyphStore {
    /** Some twenty thousand Han characters; a report uses five hundred. */
    private static final int MOST_BYTES = 8 << 20;

    private final Outlines outlines;
    private final OutlineSimplifier simplifier;
    private final AtomicReferenceArray<byte[]> kept;
    private final AtomicInteger room = new AtomicInteger(MOST_BYTES);

    /**
     * Starts empty.
     *
     * @param glyphs how many glyphs the face has
     * @param simplifier draws them anew
     */
    GlyphStore(Outlines outlines, int glyphs, OutlineSimplifier simplifier) {
        this.outlines = outlines;
        this.simplifier = simplifier;
        this.kept = new AtomicReferenceArray<>(simplifier.isIdle() ? 0 : glyphs);
    }

    /**
     * The description of a glyph without hints. A composite one is as it stands in the face and may be changed; others are
     * shared and may not.
     */
    byte[] outline(int glyph) {
        if (outlines.isComposite(glyph)) {
            return outlines.copy(glyph);
        }
        return simplifier.isIdle() ? plain(glyph) : simplified(glyph);
    }

    private byte[] plain(int glyph) {
        return new GlyphOutline(outlines.copy(glyph)).unhinted();
    }

    private byte[] simplified(int glyph) {
        byte[] known = kept.getAcquire(glyph);
        if (known != null) {
            return known;
        }
        byte[] plain = plain(glyph);
        byte[] made = SimpleGlyph.read(plain)
                .map(simplifier::simplified)
                .map(SimpleGlyph::toBytes)
                .filter(bytes -> bytes.length < plain.length)
                .orElse(plain);
        if (room.addAndGet(-made.length) >= 0) {
            kept.setRelease(glyph, made);
        }
        return made;
    }
}
