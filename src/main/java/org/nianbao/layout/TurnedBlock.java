package org.nianbao.layout;

import java.util.List;
import java.util.Optional;
import org.nianbao.layout.Page.Area;

/**
 * A table turned 90° counter-clockwise on an upright page: its head lies at the left edge of the sheet, on odd and even
 * pages alike (GB/T 9704 clause 8).
 *
 * @param flow how it stands in the flow
 * @param table the table as it would stand upright, its flow without space and padding
 * @param length how far the table's width reaches along the height of the page, in pt
 * @param breadth the room for its rows across the page, in pt
 */
record TurnedBlock(BlockFlow flow, TableBlock table, double length, double breadth) implements Block {
    @Override
    public TurnedBlock with(BlockFlow other) {
        return new TurnedBlock(other, table, length, breadth);
    }

    @Override
    public double height() {
        return flow.padTop() + length + flow.padBottom();
    }

    @Override
    public double tightHeight() {
        return height();
    }

    @Override
    public double leastHead(Room room) {
        return height();
    }

    @Override
    public Split split(Room room) {
        if (height() > room.height() + Geometry.EPSILON && !room.empty()) {
            return Split.none(this);
        }
        Split rows = table.split(new Room(breadth, breadth, breadth, true));
        Block head = rows.head().map(part -> withTable((TableBlock) part, flow)).orElseThrow();
        return new Split(Optional.of(head), rows.rest().map(part -> withTable((TableBlock) part, flow.continued())));
    }

    @Override
    public boolean isLong() {
        return false;
    }

    @Override
    public Split cutForNext() {
        return Split.none(this);
    }

    @Override
    public List<Note> calledNotes() {
        return table.calledNotes();
    }

    @Override
    public void draw(PageBuilder page, double x, double y) {
        PageBuilder upright = page.scratch();
        table.draw(upright, 0, 0);
        double bottom = y + flow.padTop() + length;
        upright.moveTo(page, item -> Turn.item(item, x, bottom));
    }

    private TurnedBlock withTable(TableBlock part, BlockFlow other) {
        return new TurnedBlock(other, part, length, breadth);
    }

    /** The turn: what was right goes up, what was down goes right. */
    private static final class Turn {
        private Turn() {}

        /**
         * A turned item.
         *
         * @param left where the upper edge of the upright table comes to lie on the sheet
         * @param bottom where its left edge comes to lie
         */
        static PageItem item(PageItem item, double left, double bottom) {
            if (item instanceof PageItem.Glyphs glyphs) {
                return new PageItem.Glyphs(
                        glyphs.run(), left + glyphs.y(), bottom - glyphs.x(), !glyphs.turned(), glyphs.mark());
            } else if (item instanceof PageItem.Rule rule) {
                return new PageItem.Rule(
                        left + rule.y1(),
                        bottom - rule.x1(),
                        left + rule.y2(),
                        bottom - rule.x2(),
                        rule.width(),
                        rule.color());
            } else if (item instanceof PageItem.Fill fill) {
                return new PageItem.Fill(area(fill.area(), left, bottom), fill.color());
            }
            return special(item, left, bottom);
        }

        private static PageItem special(PageItem item, double left, double bottom) {
            if (item instanceof PageItem.MissingGlyph missing) {
                return new PageItem.MissingGlyph(
                        missing.codePoint(), area(missing.area(), left, bottom), missing.mark(), missing.source());
            } else if (item instanceof PageItem.Picture picture) {
                return new PageItem.Picture(
                        picture.key(), area(picture.area(), left, bottom), true, picture.mark(), picture.source());
            } else if (item instanceof PageItem.Link link) {
                return new PageItem.Link(
                        link.areas().stream()
                                .map(area -> area(area, left, bottom))
                                .toList(),
                        link.target(),
                        link.text(),
                        link.structure());
            }
            return item;
        }

        private static Area area(Area upright, double left, double bottom) {
            return new Area(left + upright.y(), bottom - upright.right(), upright.height(), upright.width());
        }
    }
}
