package org.nianbao.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nianbao.font.Face;
import org.nianbao.font.FontSubset;
import org.nianbao.layout.Page;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.Pages;
import org.nianbao.text.Line.Run;

/** The faces of a document: one compact subset each, over all pages. */
final class DocumentFonts {
    /**
     * Outlines hardly compress: level 6 takes 19 ms for 400 KB where level 2 takes 8.5 ms and gives 5 % more. So the
     * levels that ask for smallness above all (7 and up) are kept, the others end here.
     */
    private static final int FAST = 2;

    private static final int SMALL = 7;

    private final Map<Face, GlyphCodes> codes = new LinkedHashMap<>();
    private final Map<Run, int[]> numbers = new IdentityHashMap<>();
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();

    /**
     * Collects the glyphs of all pages and makes the subsets.
     *
     * @param compression the deflate level of the document
     * @throws IOException where a face is no TrueType font that the library can read
     */
    DocumentFonts(Pages pages, int compression) throws IOException {
        pages.pages().forEach(this::collect);
        for (Map.Entry<Face, GlyphCodes> entry : codes.entrySet()) {
            fonts.put(entry.getKey(), embed(entry.getKey(), entry.getValue(), level(compression)));
        }
    }

    EmbeddedFont font(Face face) {
        return fonts.get(face);
    }

    /** The glyphs of a run by their numbers of first use. */
    int[] numbers(Run run) {
        return numbers.get(run);
    }

    private static int level(int compression) {
        return compression >= SMALL ? compression : Math.min(compression, FAST);
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
        GlyphCodes used = codes.computeIfAbsent(run.face(), face -> new GlyphCodes());
        numbers.computeIfAbsent(run, used::collect);
    }

    private static EmbeddedFont embed(Face face, GlyphCodes used, int compression) throws IOException {
        GlyphCodes.Sorted glyphs = used.sorted();
        byte[] subset =
                FontSubset.of(face, glyphs.codePoints(), glyphs.glyphs()).bytes();
        try {
            BaseFont font = BaseFont.createFont("subset.ttf", BaseFont.IDENTITY_H, true, false, subset, null);
            font.setSubset(false);
            font.setIncludeCidSet(false);
            font.setCompressionLevel(compression);
            return new EmbeddedFont(font, glyphs, glyphs.widths(face));
        } catch (DocumentException e) {
            throw new IOException("the subset of " + face.name() + " cannot be embedded", e);
        }
    }
}
