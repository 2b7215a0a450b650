package org.nianbao.layout;

import java.util.List;
import org.nianbao.chart.Shape;
import org.nianbao.layout.Page.Area;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Color;
import org.nianbao.text.Line;

/** Something drawn or marked on a page. Coordinates as in {@link Page}. */
public sealed interface PageItem {
    /**
     * Glyphs on a baseline.
     *
     * @param run the glyphs; its own {@code x} is already counted here
     * @param x where the run begins
     * @param y the baseline, its rise already counted
     * @param turned whether the text runs upwards: turned 90° counter-clockwise about (x, y)
     * @param mark what it belongs to
     */
    record Glyphs(Line.Run run, double x, double y, boolean turned, Mark mark) implements PageItem {}

    /**
     * A character that no face has: a red box with its number in hexadecimal, drafts only.
     *
     * @param area the box
     */
    record MissingGlyph(int codePoint, Area area, Mark mark, SourceSpan source) implements PageItem {}

    /** A straight solid rule; always an artifact. */
    record Rule(double x1, double y1, double x2, double y2, double width, Color color) implements PageItem {}

    /** A filled rectangle; always an artifact. */
    record Fill(Area area, Color color) implements PageItem {}

    /**
     * A picture.
     *
     * @param key its name in {@link Pages#images()}
     * @param turned whether it is turned 90° counter-clockwise inside its area
     */
    record Picture(String key, Area area, boolean turned, Mark mark, SourceSpan source) implements PageItem {}

    /**
     * A figure of shapes, from back to front; its type follows as {@link Glyphs} of the same mark.
     *
     * @param area what the whole figure takes; the shapes count from its upper left corner
     */
    record Drawn(Area area, List<Shape> shapes, Mark mark, SourceSpan source) implements PageItem {
        /** Copies the list. */
        public Drawn {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * A live area that leads somewhere.
     *
     * @param areas the rectangles, one a line
     * @param target {@code #name} of a destination, or an address
     * @param text what a screen reader says of it
     * @param structure the id of the Link element it belongs to
     */
    record Link(List<Area> areas, String target, String text, int structure) implements PageItem {
        /** Copies the list. */
        public Link {
            areas = List.copyOf(areas);
        }
    }

    /** A place that links and bookmarks lead to. */
    record Destination(String name, double x, double y) implements PageItem {}

    /**
     * A word across the page, under everything else: 草稿, 送审. Always an artifact.
     *
     * @param run the word; its own {@code x} is already counted here
     * @param x where the baseline begins
     * @param y the height of the baseline there
     * @param angle of the baseline, counter-clockwise, in radians
     */
    record Watermark(Line.Run run, double x, double y, double angle) implements PageItem {}

    /** What a drawn thing belongs to. */
    sealed interface Mark {
        /**
         * A leaf of the structure.
         *
         * @param structure its id
         */
        record Content(int structure) implements Mark {
            // Written out: what the compiler gives records is slow at first.
            @Override
            public boolean equals(Object other) {
                return other instanceof Content that && structure == that.structure;
            }

            @Override
            public int hashCode() {
                return structure;
            }
        }

        /** Nothing of the content. */
        record Artifact(ArtifactKind kind) implements Mark {
            // Written out: what the compiler gives records is slow at first.
            @Override
            public boolean equals(Object other) {
                return other instanceof Artifact that && kind == that.kind;
            }

            @Override
            public int hashCode() {
                return kind.hashCode();
            }
        }
    }

    /** What an artifact is (ISO 32000-1, 14.8.2.2). */
    enum ArtifactKind {
        /** Running head. */
        HEADER,
        /** Page number and running foot. */
        FOOTER,
        /** A table header or span label repeated on a further page. */
        REPEATED,
        /** Rules, tints and the like. */
        LAYOUT,
        /** 草稿, 送审. */
        WATERMARK
    }
}
