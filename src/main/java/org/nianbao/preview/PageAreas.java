package org.nianbao.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.layout.StructureNode;
import org.nianbao.source.SourceSpan;

/**
 * A page → what stands where on it, for clicks and outlines.
 *
 * @param lines pieces of text and pictures, each from one place of the data file, in the order of the page
 * @param boxes the leaves of the structure that have something on the page
 */
record PageAreas(List<Piece> lines, List<Box> boxes) {
    /** Copies the lists. */
    PageAreas {
        lines = List.copyOf(lines);
        boxes = List.copyOf(boxes);
    }

    /** A piece of a line: where it stands, where it comes from, what it says. */
    record Piece(Area area, SourceSpan source, String text) {}

    /** What one element of the structure covers on the page. */
    record Box(int structure, String type, Area area) {}

    /**
     * The areas of a page.
     *
     * @param types the types of the structure by its ids
     */
    static PageAreas of(Page page, Map<Integer, String> types) {
        Collector collector = new Collector();
        page.items().forEach(collector::add);
        List<Box> boxes = new ArrayList<>();
        collector.boxes.forEach((id, area) -> boxes.add(new Box(id, types.getOrDefault(id, ""), area)));
        return new PageAreas(collector.pieces, boxes);
    }

    /** The types of a structure by its ids. */
    static Map<Integer, String> types(StructureNode root) {
        Map<Integer, String> types = new HashMap<>();
        collect(root, types);
        return types;
    }

    private static void collect(StructureNode node, Map<Integer, String> types) {
        types.put(node.id(), node.type());
        node.children().forEach(child -> collect(child, types));
    }

    /** The em boxes of glyphs. */
    static Area areaOf(PageItem.Glyphs glyphs) {
        var run = glyphs.run();
        double ascent = run.face().ascent() * run.size();
        double descent = run.face().descent() * run.size();
        return glyphs.turned()
                ? new Area(glyphs.x() - ascent, glyphs.y() - run.width(), ascent + descent, run.width())
                : new Area(glyphs.x(), glyphs.y() - ascent, run.width(), ascent + descent);
    }

    /** The smallest area around two. */
    static Area union(Area a, Area b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Area(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
    }

    private static final class Collector {
        private final List<Piece> pieces = new ArrayList<>();
        private final Map<Integer, Area> boxes = new LinkedHashMap<>();
        private double baseline = Double.NaN;

        void add(PageItem item) {
            if (item instanceof PageItem.Glyphs glyphs) {
                glyphs(glyphs);
            } else if (item instanceof PageItem.Picture picture) {
                add(picture.area(), picture.mark(), picture.source(), "", Double.NaN);
            } else if (item instanceof PageItem.Drawn drawn) {
                add(drawn.area(), drawn.mark(), drawn.source(), "", Double.NaN);
            } else if (item instanceof PageItem.MissingGlyph missing) {
                String text = Character.toString(missing.codePoint());
                add(missing.area(), missing.mark(), missing.source(), text, Double.NaN);
            }
        }

        private void glyphs(PageItem.Glyphs glyphs) {
            double along = glyphs.turned() ? glyphs.x() : glyphs.y();
            add(
                    areaOf(glyphs),
                    glyphs.mark(),
                    glyphs.run().source(),
                    glyphs.run().text(),
                    along);
        }

        private void add(Area area, Mark mark, SourceSpan source, String text, double along) {
            if (mark instanceof Mark.Content content) {
                boxes.merge(content.structure(), area, PageAreas::union);
                piece(area, source, text, along);
            }
        }

        /** Runs of one line that come from one place are one piece. */
        private void piece(Area area, SourceSpan source, String text, double along) {
            int last = pieces.size() - 1;
            boolean same =
                    last >= 0 && along == baseline && pieces.get(last).source().equals(source);
            if (same) {
                Piece before = pieces.get(last);
                pieces.set(last, new Piece(union(before.area(), area), source, before.text() + text));
            } else {
                pieces.add(new Piece(area, source, text));
            }
            baseline = along;
        }
    }
}
