package org.nianbao.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.Glyphs;
import org.nianbao.layout.Pages;
import org.nianbao.source.SourceSpan;

/** Words of the data file → where they stand on the pages, to the character. */
final class Words {
    private final Map<Spot, List<Sign>> signs = new HashMap<>();

    /** The place of the data file that things on the pages name as their source. */
    private record Spot(int line, int column) {
        static Spot of(SourceSpan span) {
            return new Spot(span.line(), span.column());
        }
    }

    /** A character on a page: one of a run of glyphs. */
    private record Sign(int page, Glyphs glyphs, int index, int codePoint) {
        Area area() {
            Area run = PageAreas.areaOf(glyphs);
            double[] offsets = glyphs.run().offsets();
            double from = index < offsets.length ? offsets[index] : 0;
            double to = index + 1 < offsets.length ? offsets[index + 1] : run.width();
            return new Area(run.x() + from, run.y(), to - from, run.height());
        }

        boolean isInLineWith(Sign other) {
            return page == other.page && glyphs.y() == other.glyphs.y();
        }
    }

    /**
     * An area on a page.
     *
     * @param page its number, counted from 1
     */
    record Place(int page, Area area) {}

    /** The words on some pages; those that run upwards are not looked for. */
    Words(Pages pages) {
        for (Page page : pages.pages()) {
            page.items().stream()
                    .filter(item -> item instanceof Glyphs glyphs && !glyphs.turned())
                    .forEach(item -> add(page.number(), (Glyphs) item));
        }
    }

    private void add(int page, Glyphs glyphs) {
        List<Sign> found = signs.computeIfAbsent(Spot.of(glyphs.run().source()), spot -> new ArrayList<>());
        int[] text = glyphs.run().text().codePoints().toArray();
        for (int i = 0; i < text.length; i++) {
            if (!Character.isWhitespace(text[i])) {
                found.add(new Sign(page, glyphs, i, text[i]));
            }
        }
    }

    /**
     * Where a phrase stands, an area for each line; empty where the pages say it in other words.
     *
     * @param anchor the source of the paragraph
     */
    List<Place> find(Phrase phrase, SourceSpan anchor) {
        int[] wanted = phrase.text()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .toArray();
        List<Sign> all = signs.getOrDefault(Spot.of(anchor), List.of());
        int left = phrase.before();
        for (int i = 0; wanted.length > 0 && i + wanted.length <= all.size(); i++) {
            if (isAt(all, i, wanted) && left-- == 0) {
                return places(all.subList(i, i + wanted.length));
            }
        }
        return List.of();
    }

    private static boolean isAt(List<Sign> all, int start, int[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (all.get(start + i).codePoint != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<Place> places(List<Sign> found) {
        List<Place> places = new ArrayList<>();
        Sign before = null;
        for (Sign sign : found) {
            int last = places.size() - 1;
            if (before != null && before.isInLineWith(sign)) {
                places.set(last, new Place(sign.page, PageAreas.union(places.get(last).area, sign.area())));
            } else {
                places.add(new Place(sign.page, sign.area()));
            }
            before = sign;
        }
        return places;
    }
}
