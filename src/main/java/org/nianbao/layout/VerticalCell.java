package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.text.Line;
import org.nianbao.text.VerticalText;

/** Draws the text of a cell from top to bottom: 三、本年度办理结果. */
final class VerticalCell {
    /** The gap between two paragraphs, in em. */
    private static final double GAP = 0.5;

    private final PageBuilder page;
    private final TableCell cell;
    private final Area inside;

    /**
     * Prepares to draw.
     *
     * @param inside the room for the text on the sheet
     */
    VerticalCell(PageBuilder page, TableCell cell, Area inside) {
        this.page = page;
        this.cell = cell;
        this.inside = inside;
    }

    /** The height of a text in one column, in pt. */
    static double height(CellText text) {
        return set(text, Double.POSITIVE_INFINITY).height();
    }

    /** The width of a text in one column, in pt. */
    static double width(CellText text) {
        return set(text, Double.POSITIVE_INFINITY).width();
    }

    /** The width of some paragraphs side by side, in pt. */
    static double width(List<CellText> texts) {
        return texts.stream().mapToDouble(VerticalCell::width).sum() + gaps(texts);
    }

    private static double gaps(List<CellText> texts) {
        return texts.stream()
                .limit(Math.max(0, texts.size() - 1))
                .mapToDouble(text -> GAP * text.em())
                .sum();
    }

    /** Draws the text as content, each piece for its owner. */
    void draw() {
        draw(cell.texts().stream().map(this::fitted).toList(), Optional.empty());
    }

    /** Draws the text once more on a further page, marked as continued where there is room for that. */
    void repeat(List<CellText> marked, Mark mark) {
        List<VerticalText> repeated = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            VerticalText longer = set(marked.get(i), Double.POSITIVE_INFINITY);
            boolean fits = longer.height() <= inside.height();
            repeated.add(fits ? longer : fitted(cell.texts().get(i)));
        }
        draw(repeated, Optional.of(mark));
    }

    /** Paragraphs stand side by side, the first on the right. */
    private void draw(List<VerticalText> texts, Optional<Mark> mark) {
        double all = texts.stream().mapToDouble(VerticalText::width).sum() + gaps(cell.texts());
        double right = inside.x() + (inside.width() + all) / 2;
        for (int i = 0; i < texts.size(); i++) {
            right -= texts.get(i).width();
            draw(texts.get(i), right, mark);
            right -= GAP * cell.texts().get(i).em();
        }
    }

    /** The characters of a text that no face has. */
    static List<Line.Missing> missing(CellText text) {
        return set(text, Double.POSITIVE_INFINITY).missing().stream()
                .map(VerticalText.Hole::character)
                .toList();
    }

    /** In one column; where a page break had to leave too little room for that, with smaller letters. */
    private VerticalText fitted(CellText text) {
        VerticalText column = set(text, Double.POSITIVE_INFINITY);
        double share = inside.height() / column.height();
        return share < 1 ? set(text.scaled(share * text.scale()), Double.POSITIVE_INFINITY) : column;
    }

    private static VerticalText set(CellText text, double measure) {
        return VerticalText.column(
                text.content().pieces(), Looks.cell(text.style().text()), measure);
    }

    private void draw(VerticalText text, double left, Optional<Mark> mark) {
        double top = inside.y() + (inside.height() - text.height()) / 2;
        for (VerticalText.Hole hole : text.missing()) {
            Line.Missing missing = hole.character();
            Area box = new Area(left + hole.x(), top + hole.y(), missing.width(), missing.size());
            Mark owner = mark.orElseGet(() -> new Mark.Content(missing.owner()));
            page.add(new PageItem.MissingGlyph(missing.codePoint(), box, owner, missing.source()));
        }
        for (VerticalText.Column column : text.columns()) {
            for (VerticalText.Glyph glyph : column.glyphs()) {
                Line.Run run = glyph.run();
                Mark owner = mark.orElseGet(() -> new Mark.Content(run.owner()));
                page.add(new PageItem.Glyphs(run, left + glyph.x(), top + glyph.y(), glyph.turned(), owner));
            }
        }
    }
}
