package org.nianbao.preview;

import java.util.Arrays;
import java.util.Map;
import org.nianbao.layout.Page;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.Pages.ImageData;

/**
 * A page → a number that changes when anything visible on it changes, and not when only lines of the data file move.
 *
 * <p>64 bits mixed as in FNV-1a: good enough to tell two states of one page apart.
 */
final class PageLook {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Map<String, ImageData> images;
    private long state = BASIS;

    private PageLook(Map<String, ImageData> images) {
        this.images = images;
    }

    /** The number of a page. */
    static long of(Page page, Map<String, ImageData> images) {
        PageLook look = new PageLook(images);
        look.mix(page.width(), page.height());
        page.items().forEach(look::mix);
        return look.state;
    }

    private void mix(PageItem item) {
        if (item instanceof PageItem.Glyphs glyphs) {
            glyphs(glyphs);
        } else if (item instanceof PageItem.Watermark mark) {
            mix(mark.run().text().hashCode());
            mix(mark.x(), mark.y(), mark.angle());
        } else if (item instanceof PageItem.Picture picture) {
            mix(Arrays.hashCode(images.get(picture.key()).bytes()));
            mix(picture.area().hashCode());
        } else if (item instanceof PageItem.MissingGlyph missing) {
            mix(missing.codePoint());
            mix(missing.area().hashCode());
        } else if (item instanceof PageItem.Drawn drawn) {
            mix(drawn.area().hashCode());
            mix(drawn.shapes().hashCode());
        } else if (item instanceof PageItem.Rule || item instanceof PageItem.Fill) {
            mix(item.hashCode());
        }
    }

    private void glyphs(PageItem.Glyphs glyphs) {
        var run = glyphs.run();
        mix(glyphs.x(), glyphs.y(), run.size(), run.stretch());
        mix(run.face().name().hashCode());
        mix(run.color().hashCode());
        mix(Arrays.hashCode(run.glyphs()));
        mix(Arrays.hashCode(run.offsets()));
        mix(glyphs.turned() ? 1 : 0);
    }

    private void mix(double... values) {
        for (double value : values) {
            mix(Double.doubleToLongBits(value));
        }
    }

    private void mix(long value) {
        state = (state ^ value ^ (value >>> 32)) * PRIME;
    }
}
