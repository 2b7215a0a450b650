package org.nianbao.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.nianbao.layout.Page;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.Pages;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;

/**
 * Places of the data file → the places that things on the pages name as their source: a finding points into the middle of
 * a paragraph, the page knows only where the paragraph begins.
 */
final class Anchors {
    private final Map<Integer, NavigableSet<Integer>> columns = new HashMap<>();

    /** The anchors of some pages. */
    static Anchors of(Pages pages) {
        Anchors anchors = new Anchors();
        for (Page page : pages.pages()) {
            page.items().forEach(anchors::add);
        }
        return anchors;
    }

    private void add(PageItem item) {
        if (item instanceof PageItem.Glyphs glyphs) {
            add(glyphs.run().source());
        } else if (item instanceof PageItem.Picture picture) {
            add(picture.source());
        } else if (item instanceof PageItem.Drawn drawn) {
            add(drawn.source());
        } else if (item instanceof PageItem.MissingGlyph missing) {
            add(missing.source());
        }
    }

    private void add(SourceSpan source) {
        if (source.isKnown()) {
            columns.computeIfAbsent(source.line(), line -> new TreeSet<>()).add(source.column());
        }
    }

    /** The anchor on the line of a place or, where it stands in a paragraph of several lines, at its beginning. */
    Optional<SourceSpan> of(SourceSpan place, SourceFile file) {
        for (int line = place.line(); line > 0 && !file.line(line).isBlank(); line--) {
            Integer column =
                    columns.getOrDefault(line, new TreeSet<>()).floor(line == place.line() ? place.column() : 1_000);
            if (column != null) {
                return isContinued(file, line, column, place.line())
                        ? Optional.of(SourceSpan.at(file.name(), line, column))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Whether all lines after one are indented as deep as what begins there: a key further left begins something else, and
     * so does whatever stands at the left margin.
     */
    private static boolean isContinued(SourceFile file, int first, int column, int last) {
        if (column == 1) {
            return first == last;
        }
        for (int line = first + 1; line <= last; line++) {
            if (indent(file.line(line)) < column - 1) {
                return false;
            }
        }
        return true;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
