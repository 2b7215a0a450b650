package org.nianbao.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfRectangle;
import java.util.Optional;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.ArtifactKind;
import org.nianbao.layout.PageItem.Mark;

/** Writes the display list of one page, in its order. */
final class PageWriter {
    private static final Mark LAYOUT = new Mark.Artifact(ArtifactKind.LAYOUT);
    private static final Mark WATERMARK = new Mark.Artifact(PageItem.ArtifactKind.WATERMARK);

    private final Page page;
    private final DocumentParts parts;
    private final PdfContentByte content;
    private final Operators out;
    private final Ink ink;
    private final MarkedContent marks;
    private final TextWriter text;
    private Optional<PageItem.Rule> path = Optional.empty();

    /**
     * Begins a page.
     *
     * @param content the content of the page that the library has just begun
     */
    PageWriter(Page page, DocumentParts parts, PdfContentByte content) {
        this.page = page;
        this.parts = parts;
        this.content = content;
        this.out = new Operators(content.getInternalBuffer());
        this.ink = new Ink(out, parts.colors());
        this.marks = new MarkedContent(content, out, parts.structure());
        this.text = new TextWriter(content, out, ink, parts.fonts(), page.height());
    }

    /** Writes all items. */
    void write() {
        page.items().forEach(this::write);
        pause();
        marks.leave();
    }

    private void write(PageItem item) {
        if (item instanceof PageItem.Glyphs glyphs) {
            write(glyphs);
        } else if (item instanceof PageItem.Watermark watermark) {
            endPath();
            enter(WATERMARK);
            text.show(watermark);
        } else if (item instanceof PageItem.Rule rule) {
            write(rule);
        } else if (item instanceof PageItem.Fill fill) {
            write(fill);
        } else if (item instanceof PageItem.Picture picture) {
            write(picture);
        } else if (item instanceof PageItem.Drawn drawn) {
            write(drawn);
        } else if (item instanceof PageItem.MissingGlyph missing) {
            write(missing);
        } else if (item instanceof PageItem.Link link) {
            parts.links().write(link, page);
        }
    }

    private void write(PageItem.Glyphs glyphs) {
        endPath();
        enter(glyphs.mark());
        text.show(glyphs);
    }

    /** Rules of one look that follow each other are one path, stroked once. */
    private void write(PageItem.Rule rule) {
        if (path.isEmpty() || !isAlike(rule, path.get())) {
            endPath();
            enter(LAYOUT);
            text.end();
            ink.stroke(rule.color(), rule.width());
            path = Optional.of(rule);
        }
        out.number(rule.x1()).number(page.height() - rule.y1()).operator("m");
        out.number(rule.x2()).number(page.height() - rule.y2()).operator("l");
    }

    private void write(PageItem.Fill fill) {
        pause();
        marks.enterBackground(box(fill.area()));
        ink.fill(fill.color());
        Area area = fill.area();
        out.number(area.x()).number(page.height() - area.bottom());
        out.number(area.width()).number(area.height()).text("re ").operator("f");
    }

    private void write(PageItem.Picture picture) {
        pause();
        marks.enter(picture.mark());
        parts.pictures().draw(picture, page, content);
        if (picture.mark() instanceof Mark.Content owner) {
            parts.structure().drawn(owner.structure(), box(picture.area()));
        }
    }

    private void write(PageItem.Drawn drawn) {
        pause();
        marks.enter(drawn.mark());
        new ShapeWriter(out, ink).draw(drawn, page.height());
        if (drawn.mark() instanceof Mark.Content owner) {
            parts.structure().drawn(owner.structure(), box(drawn.area()));
        }
    }

    private void write(PageItem.MissingGlyph missing) {
        pause();
        marks.enter(missing.mark());
        ActualText.begin(content, out, spoken(missing.codePoint()));
        new HexBox(out, ink).draw(missing.codePoint(), missing.area(), page.height());
        ActualText.end(out);
    }

    /** The character itself, or its number where no reader could know it. */
    private static String spoken(int codePoint) {
        int type = Character.getType(codePoint);
        boolean known = type != Character.PRIVATE_USE && type != Character.SURROGATE && type != Character.CONTROL;
        return known ? Character.toString(codePoint) : "U+%04X".formatted(codePoint);
    }

    /** A text object may not reach over the edge of a marked-content sequence (ISO 32000-1, 14.6.1). */
    private void enter(Mark mark) {
        if (!marks.isIn(mark)) {
            text.end();
            marks.enter(mark);
        }
    }

    private void pause() {
        endPath();
        text.end();
    }

    private void endPath() {
        if (path.isPresent()) {
            out.operator("S");
            path = Optional.empty();
        }
    }

    private static boolean isAlike(PageItem.Rule a, PageItem.Rule b) {
        return a.width() == b.width() && a.color().equals(b.color());
    }

    private PdfRectangle box(Area area) {
        return Boxes.of(area, page);
    }
}
