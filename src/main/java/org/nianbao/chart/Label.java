package org.nianbao.chart;

import java.util.List;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.text.InlinePiece;
import org.nianbao.text.Line;
import org.nianbao.text.LineBreaker;
import org.nianbao.text.LineSettings;
import org.nianbao.text.Lines;

/**
 * A short text of a chart. Lengths in pt.
 *
 * @param settings the rules by which it is set
 * @param pitch from line to line
 * @param em the size of its letters
 * @param ascent from the top of the em box to the baseline
 */
public record Label(List<InlinePiece> pieces, LineSettings settings, double pitch, double em, double ascent) {
    private static final double WIDE = 1e4;

    /** Copies the list. */
    public Label {
        pieces = List.copyOf(pieces);
    }

    /** The label in lines. */
    SetLabel set(double measure, Align align) {
        return new SetLabel(this, LineBreaker.lines(pieces, standing(align), 0, measure), measure);
    }

    /** The label in as few lines as a measure allows, all of about one length: no last character stands alone. */
    SetLabel balanced(double measure, Align align) {
        int count = set(measure, align).lines().lines().size();
        double narrow = count == 1 ? measure : Math.min(measure, set().right() / count);
        while (narrow < measure && set(narrow, align).lines().lines().size() > count) {
            narrow += em / 4;
        }
        return set(Math.min(narrow, measure), align);
    }

    /** The label in one line, or in as many as its author gave it. */
    SetLabel set() {
        SetLabel wide = set(WIDE, Align.LEFT);
        return new SetLabel(this, wide.lines(), wide.right());
    }

    private LineSettings standing(Align align) {
        return new LineSettings(
                align,
                settings.level(),
                settings.trim(),
                settings.autospace(),
                false,
                false,
                settings.keepTogether(),
                false);
    }

    /**
     * A label with its lines made.
     *
     * @param measure the room it was set in, in pt
     */
    record SetLabel(Label label, Lines lines, double measure) {
        /** From the top of the first em box to the bottom of the last. */
        double height() {
            return (lines.lines().size() - 1) * label.pitch() + label.em();
        }

        /** Where the longest line ends. */
        double right() {
            return lines.lines().stream().mapToDouble(Line::right).max().orElse(0);
        }
    }
}
