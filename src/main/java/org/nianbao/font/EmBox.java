package org.nianbao.font;

/**
 * The ideographic em box about the baseline, in em: line boxes come from it, never from {@code hhea}, whose values are
 * made for screens.
 *
 * @param ascent the part above the baseline
 * @param descent the part below, as a positive length
 */
record EmBox(double ascent, double descent) {
    /** The box of nearly all Chinese faces. */
    static final EmBox USUAL = new EmBox(0.88, 0.12);

    /** The box of the typographic metrics in {@code OS/2}, where they are that of one em. */
    static EmBox ofUnits(int ascent, int descent, int unitsPerEm) {
        boolean oneEm = ascent > 0 && ascent - descent == unitsPerEm;
        return oneEm ? new EmBox((double) ascent / unitsPerEm, (double) -descent / unitsPerEm) : USUAL;
    }
}
