package org.nianbao.layout;

import java.util.List;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.Destination;
import org.nianbao.layout.PageItem.Drawn;
import org.nianbao.layout.PageItem.Fill;
import org.nianbao.layout.PageItem.Glyphs;
import org.nianbao.layout.PageItem.Link;
import org.nianbao.layout.PageItem.MissingGlyph;
import org.nianbao.layout.PageItem.Picture;
import org.nianbao.layout.PageItem.Rule;

/**
 * Pages → pages for printing on both sides: even pages are shifted sideways, so that their binding margin (订口) lies on
 * the right. Nothing is laid out anew, as the type area keeps its width.
 */
public final class MirroredMargins {
    private MirroredMargins() {}

    /** The same document with its even pages shifted. */
    public static Pages of(Pages pages) {
        List<Page> shifted = pages.pages().stream()
                .map(page -> page.number() % 2 == 0 ? shifted(page) : page)
                .toList();
        return new Pages(shifted, pages.structure(), pages.outline(), pages.images(), pages.info());
    }

    private static Page shifted(Page page) {
        double left = page.width() - page.area().right();
        double by = left - page.area().x();
        List<PageItem> items =
                page.items().stream().map(item -> shifted(item, by)).toList();
        return new Page(page.number(), page.width(), page.height(), shifted(page.area(), by), items);
    }

    /** A word across the page stays in the middle of the sheet. */
    private static PageItem shifted(PageItem item, double by) {
        if (item instanceof Glyphs it) {
            return new Glyphs(it.run(), it.x() + by, it.y(), it.turned(), it.mark());
        } else if (item instanceof Rule it) {
            return new Rule(it.x1() + by, it.y1(), it.x2() + by, it.y2(), it.width(), it.color());
        } else if (item instanceof Fill it) {
            return new Fill(shifted(it.area(), by), it.color());
        } else if (item instanceof Picture it) {
            return new Picture(it.key(), shifted(it.area(), by), it.turned(), it.mark(), it.source());
        } else if (item instanceof Drawn it) {
            return new Drawn(shifted(it.area(), by), it.shapes(), it.mark(), it.source());
        } else if (item instanceof MissingGlyph it) {
            return new MissingGlyph(it.codePoint(), shifted(it.area(), by), it.mark(), it.source());
        } else if (item instanceof Link it) {
            List<Area> areas =
                    it.areas().stream().map(area -> shifted(area, by)).toList();
            return new Link(areas, it.target(), it.text(), it.structure());
        } else if (item instanceof Destination it) {
            return new Destination(it.name(), it.x() + by, it.y());
        }
        return item;
    }

    private static Area shifted(Area area, double by) {
        return new Area(area.x() + by, area.y(), area.width(), area.height());
    }
}
