package org.nianbao.text;

import java.util.List;
import org.nianbao.source.SourceSpan;
import org.nianbao.text.InlinePiece.Characters;

/** A text in its place whose widths are known, to be set at any measure. Immutable. Lengths in pt. */
public final class MeasuredText {
    private final SharedText text;
    private final boolean borrowed;
    private final int owner;
    private final SourceSpan source;

    /**
     * Puts a text in its place.
     *
     * @param pieces whose owner and place its lines take; empty where the text has its own
     */
    MeasuredText(SharedText text, List<InlinePiece> pieces) {
        this.text = text;
        this.borrowed = !pieces.isEmpty();
        this.owner = borrowed ? pieces.get(0).owner() : InlinePiece.NOBODY;
        this.source = borrowed ? ((Characters) pieces.get(0)).source() : SourceSpan.NONE;
    }

    /** The width of the widest piece that may not be broken; a mark at its end takes half. */
    public double minWidth() {
        return text.minWidth();
    }

    /** The width of the longest line if lines ended at forced breaks only. */
    public double maxWidth() {
        return text.maxWidth();
    }

    /**
     * Breaks and sets the lines.
     *
     * @param indent where the first line begins; negative hangs it out
     * @param measure the room for a line
     */
    public Lines lines(double indent, double measure) {
        Lines lines = text.lines(indent, measure);
        return borrowed ? lines.of(owner, source) : lines;
    }
}
