package org.nianbao.text;

import java.util.List;
import org.nianbao.source.SourceSpan;
import org.nianbao.text.InlinePiece.Characters;

/**
 * Remembers short texts ready to be set, and their lines: the labels of a form and most of its figures are the same in
 * all reports of a run. Safe for use by many threads.
 *
 * <p>Threads may race without harm, so nothing is locked: what is remembered never changes, and at worst a text is
 * prepared twice or forgotten early.
 */
public final class TextMemory {
    /** Longer texts, in UTF-16 units, are seldom found again: labels and headings are shorter, paragraphs longer. */
    private static final int LONGEST = 48;
    /** How many texts are remembered; most take 2 kB, the longest 8 kB. */
    private static final int ROOM = 4096;
    /** How many texts of like hash are kept beside each other, the last one used first. */
    private static final int WAYS = 4;

    private final SharedText[] texts = new SharedText[ROOM];

    /** Starts empty. */
    public TextMemory() {}

    /** Does all that does not depend on the measure, or finds it done. */
    public MeasuredText prepare(List<InlinePiece> pieces, LineSettings settings) {
        return isShareable(pieces) ? shared(pieces, settings) : own(pieces, settings);
    }

    /** Sets a paragraph as {@link LineBreaker#lines} does, or finds it set. */
    public Lines lines(List<InlinePiece> pieces, LineSettings settings, double indent, double measure) {
        return isShareable(pieces)
                ? shared(pieces, settings).lines(indent, measure)
                : LineBreaker.lines(pieces, settings, indent, measure);
    }

    private MeasuredText shared(List<InlinePiece> pieces, LineSettings settings) {
        SharedText text = find(pieces, settings);
        return text.isWhole() ? new MeasuredText(text, pieces) : own(pieces, settings);
    }

    private static MeasuredText own(List<InlinePiece> pieces, LineSettings settings) {
        return new MeasuredText(new SharedText(pieces, settings), List.of());
    }

    /** Whether a text is short, and nothing but characters of one owner and place. */
    private static boolean isShareable(List<InlinePiece> pieces) {
        int length = 0;
        for (InlinePiece piece : pieces) {
            if (!(piece instanceof Characters own) || !isOfOne(own, pieces.get(0))) {
                return false;
            }
            length += own.text().length();
        }
        return length > 0 && length <= LONGEST;
    }

    private static boolean isOfOne(Characters piece, InlinePiece first) {
        return piece == first
                || piece.owner() == first.owner() && piece.source().equals(((Characters) first).source());
    }

    private SharedText find(List<InlinePiece> pieces, LineSettings settings) {
        int hash = SharedText.hash(pieces, settings);
        int first = (hash ^ hash >>> 16) * WAYS & ROOM - 1;
        for (int i = first; i < first + WAYS; i++) {
            SharedText text = texts[i];
            if (text != null && text.is(hash, pieces, settings)) {
                return text;
            }
        }
        SharedText text = new SharedText(nobodys(pieces), settings);
        System.arraycopy(texts, first, texts, first + 1, WAYS - 1);
        texts[first] = text;
        return text;
    }

    private static List<InlinePiece> nobodys(List<InlinePiece> pieces) {
        return pieces.stream()
                .map(Characters.class::cast)
                .<InlinePiece>map(own -> new Characters(own.text(), own.look(), InlinePiece.NOBODY, SourceSpan.NONE))
                .toList();
    }
}
