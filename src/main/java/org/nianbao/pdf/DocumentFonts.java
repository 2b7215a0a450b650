package org.nianbao.pdf;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.nianbao.font.Face;
import org.nianbao.layout.Page;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.Pages;
import org.nianbao.text.Line.Run;

/** The faces of a document: one compact subset each, over all pages. */
final class DocumentFonts {
    private final Map<Face, GlyphCodes> codes = new LinkedHashMap<>();
    private final Map<Run, int[]> numbers;
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();

    /**
     * Collects the glyphs of all pages and makes the subsets.
     *
     * @throws IllegalArgumentException where a face is no TrueType font that the library can read
     */
    DocumentFonts(Pages pages) {
        numbers = new IdentityHashMap<>(
                pages.pages().stream().mapToInt(page -> page.items().size()).sum());
        pages.pages().forEach(this::collect);
        codes.forEach((face, used) -> fonts.put(face, EmbeddedFont.of(face, used.sorted())));
    }

    EmbeddedFont font(Face face) {
        return fonts.get(face);
    }

    /** The faces in the order of first use. */
    Set<Face> faces() {
        return fonts.keySet();
    }

    /** The glyphs of a run by their numbers of first use. */
    int[] numbers(Run run) {
        return numbers.get(run);
    }

    private void collect(Page page) {
        for (PageItem item : page.items()) {
            if (item instanceof PageItem.Glyphs glyphs) {
                collect(glyphs.run());
            } else if (item instanceof PageItem.Watermark watermark) {
                collect(watermark.run());
            }
        }
    }

    private void collect(Run run) {
        if (!numbers.containsKey(run)) {
            numbers.put(run, codes(run.face()).collect(run));
        }
    }

    private GlyphCodes codes(Face face) {
        return codes.computeIfAbsent(face, any -> new GlyphCodes());
    }
}
