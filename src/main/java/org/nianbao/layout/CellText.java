package org.nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.style.Style;
import org.nianbao.text.InlinePiece;
import org.nianbao.text.InlinePiece.Look;
import org.nianbao.text.MeasuredText;
import org.nianbao.text.TextMemory;

/**
 * A paragraph inside a table cell, not yet broken into lines.
 *
 * @param content its pieces, links and notes
 * @param style its style
 * @param texts prepares it anew when its letters change
 * @param prepared the pieces ready for the line breaker
 * @param scale by how much the letters are smaller than the style says, 1 for not
 */
record CellText(InlineContent content, Style style, TextMemory texts, MeasuredText prepared, double scale) {
    /** Prepares a paragraph of a cell. */
    static CellText of(InlineContent content, Style style, TextMemory texts) {
        return of(content, style, texts, 1);
    }

    private static CellText of(InlineContent content, Style style, TextMemory texts, double scale) {
        MeasuredText prepared = texts.prepare(content.pieces(), Looks.cell(style.text()));
        return new CellText(content, style, texts, prepared, scale);
    }

    /** The width of its widest unbreakable piece as lines from left to right, in pt. */
    double minWidth() {
        return hasOwnLines() ? prepared.maxWidth() : prepared.minWidth();
    }

    /** Its width on one line, in pt. */
    double maxWidth() {
        return prepared.maxWidth();
    }

    /** Whether the author or the form gives the lines, which are then not broken further. */
    private boolean hasOwnLines() {
        for (InlinePiece piece : content.pieces()) {
            if (piece instanceof InlinePiece.Characters characters
                    && characters.text().indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it runs from top to bottom. */
    boolean isVertical() {
        return style.text().vertical();
    }

    /** From line to line, in pt. */
    double pitch() {
        return style.text().lineHeight() * scale;
    }

    /** The em, in pt. */
    double em() {
        return style.font().size() * scale;
    }

    /** The same text with smaller letters. */
    CellText scaled(double factor) {
        if (factor == scale) {
            return this;
        }
        List<InlinePiece> pieces = new ArrayList<>();
        content.pieces().forEach(piece -> pieces.add(scaled(piece, factor / scale)));
        InlineContent smaller = new InlineContent(pieces, content.anchors(), content.calls());
        return of(smaller, style, texts, factor);
    }

    /** The same text with more characters at its end. */
    CellText followedBy(String text) {
        List<InlinePiece> pieces = new ArrayList<>(content.pieces());
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof InlinePiece.Characters last) {
                pieces.add(new InlinePiece.Characters(text, last.look(), last.owner(), last.source()));
                break;
            }
        }
        InlineContent longer = new InlineContent(pieces, content.anchors(), List.of());
        return of(longer, style, texts, scale);
    }

    private static InlinePiece scaled(InlinePiece piece, double factor) {
        if (piece instanceof InlinePiece.Characters text) {
            return new InlinePiece.Characters(text.text(), scaled(text.look(), factor), text.owner(), text.source());
        } else if (piece instanceof InlinePiece.Leader leader) {
            return new InlinePiece.Leader(leader.pattern(), scaled(leader.look(), factor), leader.owner());
        }
        return piece;
    }

    private static Look scaled(Look look, double factor) {
        return new Look(
                look.fonts(), look.size() * factor, look.color(), look.letterSpacing() * factor, look.rise() * factor);
    }
}
