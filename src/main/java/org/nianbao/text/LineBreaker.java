package org.nianbao.text;

import java.util.List;

/**
 * Styled characters → lines, by GB/T 15834-2011 and CLREQ: greedy, 先挤进，后推出, both edges straight. The rules are told in
 * {@code docs/typography.md}.
 */
public final class LineBreaker {
    private LineBreaker() {}

    /**
     * Sets a paragraph.
     *
     * @param pieces the paragraph in reading order
     * @param settings the rules
     * @param indent where the first line begins, from the left edge of the measure, in pt; negative hangs it out
     * @param measure the room for a line, in pt
     */
    public static Lines lines(List<InlinePiece> pieces, LineSettings settings, double indent, double measure) {
        return prepare(pieces, settings).lines(indent, measure);
    }

    /** Does all that does not depend on the measure, so that a paragraph can be tried at several. */
    public static PreparedText prepare(List<InlinePiece> pieces, LineSettings settings) {
        Atoms atoms = Atoms.of(pieces);
        ClassResolver.resolve(atoms);
        BreakFinder.find(atoms, settings.level());
        Addresses.mark(atoms);
        if (settings.keepTogether()) {
            KeepTogether.mark(atoms);
        }
        Measurer.measure(atoms, settings.trim());
        Spacer.space(atoms, settings);
        return new PreparedText(atoms, settings);
    }
}
