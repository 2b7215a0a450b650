package org.nianbao.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nianbao.layout.Anchors.Target;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.ArtifactKind;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.PageStyle;
import org.nianbao.text.InlinePiece;
import org.nianbao.text.Line;

/** A page while it is filled. Coordinates are those of the sheet, in pt, y down. */
final class PageBuilder {
    private static final Mark LAYOUT = new Mark.Artifact(ArtifactKind.LAYOUT);

    private final int number;
    private final PageStyle style;
    private final Area area;
    private final List<PageItem> behind = new ArrayList<>();
    private final List<PageItem> items = new ArrayList<>();
    private final Map<Integer, Live> links = new LinkedHashMap<>();

    PageBuilder(int number, PageStyle style) {
        this.number = number;
        this.style = style;
        this.area = areaOf(style);
    }

    /** The type area of a page style. */
    static Area areaOf(PageStyle style) {
        double width = style.width() - style.margin().left() - style.margin().right();
        double height = style.height() - style.margin().top() - style.margin().bottom();
        return new Area(style.margin().left(), style.margin().top(), width, height);
    }

    int number() {
        return number;
    }

    PageStyle style() {
        return style;
    }

    Area area() {
        return area;
    }

    void add(PageItem item) {
        items.add(item);
    }

    /** Adds something that lies under the text. */
    void addBehind(PageItem item) {
        behind.add(item);
    }

    /** Adds something that lies under all else, tints of cells included. */
    void addUndermost(PageItem item) {
        behind.add(0, item);
    }

    /** Draws a line whose pieces belong to their own structure elements. */
    void line(Line line, double x, double baseline, Anchors anchors) {
        for (Line.Item item : line.items()) {
            draw(item, x, baseline, markOf(item));
            picture(item, x, baseline, anchors);
            Target target = anchors.links().get(item.owner());
            if (target != null) {
                links.computeIfAbsent(item.owner(), owner -> new Live(target)).extend(item, x, baseline);
            }
        }
    }

    private void picture(Line.Item item, double x, double baseline, Anchors anchors) {
        String key = anchors.pictures().get(item.owner());
        if (key != null && item instanceof Line.PlacedBox box) {
            Area place = new Area(x + box.x(), baseline - box.height(), box.width(), box.height());
            items.add(new PageItem.Picture(key, place, false, markOf(item), SourceSpan.NONE));
        }
    }

    /** Draws a line as a part of one thing. */
    void marked(Line line, double x, double baseline, Mark mark) {
        line.items().forEach(item -> draw(item, x, baseline, mark));
    }

    /** A page of the same style, to draw on what is then moved. */
    PageBuilder scratch() {
        return new PageBuilder(number, style);
    }

    /** Hands all that was drawn on to another page, each item changed on the way. */
    void moveTo(PageBuilder target, UnaryOperator<PageItem> change) {
        behind.forEach(item -> target.addBehind(change.apply(item)));
        items.forEach(item -> target.add(change.apply(item)));
        links.forEach((owner, live) -> target.add(change.apply(live.link(owner))));
    }

    /** The finished page. */
    Page build() {
        List<PageItem> all = new ArrayList<>(behind);
        all.addAll(items);
        links.forEach((owner, live) -> all.add(live.link(owner)));
        return new Page(number, style.width(), style.height(), area, all);
    }

    private static Mark markOf(Line.Item item) {
        return item.owner() == InlinePiece.NOBODY ? LAYOUT : new Mark.Content(item.owner());
    }

    private void draw(Line.Item item, double x, double baseline, Mark mark) {
        if (item instanceof Line.Run run) {
            items.add(new PageItem.Glyphs(run, x + run.x(), baseline - run.rise(), false, mark));
        } else if (item instanceof Line.Missing missing) {
            double size = missing.size();
            Area box = new Area(x + missing.x(), baseline - 0.85 * size, missing.width(), size);
            items.add(new PageItem.MissingGlyph(missing.codePoint(), box, mark, missing.source()));
        }
    }

    /** The live areas of one link on this page, one a line. */
    private static final class Live {
        private final Target target;
        private final List<Area> areas = new ArrayList<>();

        Live(Target target) {
            this.target = target;
        }

        void extend(Line.Item item, double x, double baseline) {
            double size = item instanceof Line.Run run ? run.size() : item.width();
            Area area = new Area(x + item.x(), baseline - 0.9 * size, item.width(), 1.15 * size);
            int last = areas.size() - 1;
            if (last >= 0 && areas.get(last).y() == area.y()) {
                areas.set(last, joined(areas.get(last), area));
            } else {
                areas.add(area);
            }
        }

        PageItem.Link link(int structure) {
            return new PageItem.Link(areas, target.target(), target.text(), structure);
        }

        private static Area joined(Area one, Area other) {
            return new Area(one.x(), one.y(), other.right() - one.x(), Math.max(one.height(), other.height()));
        }
    }
}
