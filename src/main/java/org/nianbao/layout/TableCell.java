package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.style.BoxStyle;
import org.nianbao.style.Style;

/**
 * A cell of a table in its grid.
 *
 * @param header whether it is a label: a label may break where a figure may only shrink
 *
 * @param row its first row, counted from 0
 * @param column its first column, counted from 0
 * @param rowspan the rows it covers
 * @param colspan the columns it covers
 * @param style its style
 * @param texts its paragraphs
 */
record TableCell(boolean header, int row, int column, int rowspan, int colspan, Style style, List<CellText> texts) {
    /** Figures may shrink so far before they count as too wide, in pt. */
    static final double SMALLEST_FIGURE = 7.5;

    /** A label keeps so many characters a line as long as figures can shrink instead. */
    private static final int LABEL_CHARACTERS = 8;

    TableCell {
        texts = List.copyOf(texts);
    }

    /** The row after its last. */
    int endRow() {
        return row + rowspan;
    }

    /** The column after its last. */
    int endColumn() {
        return column + colspan;
    }

    /** Padding and half the borders, left and right together, in pt. */
    double sides() {
        BoxStyle box = style.box();
        return leftInset() + box.padding().right() + box.border().right().width() / 2;
    }

    /** Padding and half the border on the left, in pt. */
    double leftInset() {
        return style.box().padding().left() + style.box().border().left().width() / 2;
    }

    /** Padding and half the border above, in pt. */
    double topInset() {
        return style.box().padding().top() + style.box().border().top().width() / 2;
    }

    /** Padding and half the border below, in pt. */
    double bottomInset() {
        return style.box().padding().bottom() + style.box().border().bottom().width() / 2;
    }

    /** The least width, in pt. */
    double minWidth() {
        if (isVertical()) {
            return VerticalCell.width(texts) + sides();
        }
        double widest = 0;
        for (CellText text : texts) {
            widest = Math.max(widest, text.minWidth());
        }
        return widest + sides();
    }

    /**
     * The width below which it is set only where the table has no room at all: labels of some characters a line.
     *
     * @param least its {@link #minWidth}
     */
    double decentWidth(double least) {
        if (!header || texts.isEmpty()) {
            return least;
        }
        double decent = texts.get(0).em() * LABEL_CHARACTERS + sides();
        return Math.max(least, Math.min(maxWidth(), decent));
    }

    /**
     * The least width if figures shrink as far as they may, in pt.
     *
     * @param least its {@link #minWidth}
     */
    double floorWidth(double least) {
        double size = style.font().size();
        double scale = header ? 1 : Math.min(1, SMALLEST_FIGURE / size);
        return (least - sides()) * scale + sides();
    }

    /** The width that breaks no line, in pt. */
    double maxWidth() {
        if (isVertical()) {
            return minWidth();
        }
        double widest = 0;
        for (CellText text : texts) {
            widest = Math.max(widest, text.maxWidth());
        }
        return widest + sides();
    }

    /** The same cell with smaller letters. */
    TableCell scaled(double factor) {
        return with(texts.stream().map(text -> text.scaled(factor)).toList());
    }

    /** The same cell with other paragraphs. */
    TableCell with(List<CellText> others) {
        return new TableCell(header, row, column, rowspan, colspan, style, others);
    }

    /** The same cell in another place of the grid. */
    TableCell at(int otherRow, int otherRowspan) {
        return new TableCell(header, otherRow, column, otherRowspan, colspan, style, texts);
    }

    /** Whether its text runs from top to bottom. */
    boolean isVertical() {
        for (CellText text : texts) {
            if (text.isVertical()) {
                return true;
            }
        }
        return false;
    }

    /** The footnotes called in it. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        texts.forEach(text -> text.content().calls().forEach(call -> notes.add(call.note())));
        return notes;
    }
}
