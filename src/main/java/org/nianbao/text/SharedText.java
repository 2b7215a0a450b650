package org.nianbao.text;

import java.util.List;
import org.nianbao.text.InlinePiece.Characters;
import org.nianbao.text.InlinePiece.Look;

/**
 * A prepared text with its widths and the lines it was set in last. Safe for use by many threads: each cell of the lines
 * is written whole, and what is found there never changes.
 */
final class SharedText {
    /** In so many widths the same figure stands in the tables of a form. */
    private static final int SETTINGS = 8;

    private final List<InlinePiece> pieces;
    private final int settings;
    private final int hash;
    private final PreparedText text;
    private final double minWidth;
    private final double maxWidth;
    private final boolean whole;
    private final Known[] known = new Known[SETTINGS];

    /** Lines for an indent and a measure. */
    private record Known(double indent, double measure, Lines lines) {}

    /** Prepares a text. */
    SharedText(List<InlinePiece> pieces, LineSettings settings) {
        this.pieces = pieces;
        this.settings = settings.code();
        this.hash = hash(pieces, settings);
        this.text = LineBreaker.prepare(pieces, settings);
        this.minWidth = text.minWidth();
        this.maxWidth = text.maxWidth();
        this.whole = !text.atoms().isAnyMissing();
    }

    /** The same number for texts that read and look alike; cheaper than that of the records. */
    static int hash(List<InlinePiece> pieces, LineSettings settings) {
        int hash = settings.code();
        for (InlinePiece piece : pieces) {
            if (piece instanceof Characters own) {
                hash = 31 * hash + own.text().hashCode();
                hash = 31 * hash + own.look().fonts().family().hashCode();
                hash = 31 * hash + Double.hashCode(own.look().size());
            }
        }
        return hash;
    }

    /** Whether this is the same text in the same look by the same rules. */
    boolean is(int otherHash, List<InlinePiece> others, LineSettings otherSettings) {
        if (hash != otherHash || settings != otherSettings.code() || pieces.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (!isLike((Characters) pieces.get(i), (Characters) others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLike(Characters one, Characters other) {
        return one.text().equals(other.text()) && isLike(one.look(), other.look());
    }

    /** The faces of a run are read once: chains that are not the same thing are not alike. */
    private static boolean isLike(Look one, Look other) {
        return one == other
                || one.fonts() == other.fonts()
                        && one.size() == other.size()
                        && one.letterSpacing() == other.letterSpacing()
                        && one.rise() == other.rise()
                        && one.color().equals(other.color());
    }

    /** Whether every character has a glyph: a finding about one that has none names its own place. */
    boolean isWhole() {
        return whole;
    }

    /** As {@link PreparedText#minWidth()}. */
    double minWidth() {
        return minWidth;
    }

    /** As {@link PreparedText#maxWidth()}. */
    double maxWidth() {
        return maxWidth;
    }

    /** As {@link PreparedText#lines(double, double)}. */
    Lines lines(double indent, double measure) {
        for (Known lines : known) {
            if (lines != null && lines.indent == indent && lines.measure == measure) {
                return lines.lines;
            }
        }
        Known found = new Known(indent, measure, text.lines(indent, measure));
        System.arraycopy(known, 0, known, 1, SETTINGS - 1);
        known[0] = found;
        return found.lines;
    }
}
