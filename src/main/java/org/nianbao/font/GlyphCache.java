package org.nianbao.font;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntUnaryOperator;

/**
 * Remembers the glyphs of the code points asked for, in pages of 256 made when first touched: a report uses some 80 of
 * them. Threads may race: a cell is written whole and always with the same value, so at worst it is searched twice.
 */
final class GlyphCache {
    private static final int PAGES = Character.MAX_CODE_POINT + 1 >> 8;

    private final AtomicReferenceArray<int[]> pages = new AtomicReferenceArray<>(PAGES);
    private final IntUnaryOperator search;

    /**
     * Starts empty.
     *
     * @param search finds the glyph of a code point
     */
    GlyphCache(IntUnaryOperator search) {
        this.search = search;
    }

    int glyph(int codePoint) {
        if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
            return 0;
        }
        int[] page = page(codePoint >> 8);
        int cell = page[codePoint & 0xFF];
        return cell != 0 ? cell - 1 : remember(page, codePoint);
    }

    private int[] page(int number) {
        int[] page = pages.getAcquire(number);
        if (page != null) {
            return page;
        }
        int[] fresh = new int[256];
        int[] other = pages.compareAndExchange(number, null, fresh);
        return other == null ? fresh : other;
    }

    /** A cell holds the glyph plus one, as 0 means not asked for yet. */
    private int remember(int[] page, int codePoint) {
        int glyph = search.applyAsInt(codePoint);
        page[codePoint & 0xFF] = glyph + 1;
        return glyph;
    }
}
