package org.nianbao.text;

/**
 * The kinds of blank between two bodies in a line, in the order in which they are squeezed (CLREQ 3.2.2, 3.2.3); held as
 * bytes in {@link Atoms}.
 */
final class Glue {
    /** Inside words, numbers, dashes and ellipses: neither squeezed nor stretched. */
    static final byte NONE = 0;
    /** A typed space between words: down to 1/4 em, up to 1/2 em while others grow by 1/8 em, then like all. */
    static final byte WORD = 1;
    /** The blank half of a quote or bracket: down to nothing. */
    static final byte BRACKET = 2;
    /** The blank half of ，、；：: down to nothing. */
    static final byte COMMA = 3;
    /** A quarter em between Han and Latin: down to 1/8 em, up to 1/2 em while others grow by 1/8 em, then like all. */
    static final byte AUTOSPACE = 4;
    /** The blank half of 。？！: down to nothing, last of all. */
    static final byte STOP = 5;
    /** Two bodies that touch: only stretched. */
    static final byte PLAIN = 6;
    /** How many kinds there are. */
    static final int KINDS = 7;

    /** The quarter em between Han and Latin (CLREQ 3.2.2). */
    static final double QUARTER = 0.25;
    /** To what a word space and the gap beside Latin are stretched before a line is loose (CLREQ 3.2.3). */
    private static final double STRETCHED = 0.5;
    /** By how much all others are stretched before a line is loose: half of what the gap beside Latin takes. */
    private static final double OPENED = 0.125;

    private static final double SQUEEZED_AUTOSPACE = 0.125;

    private Glue() {}

    /** How much a blank can be squeezed, in the unit of its width. */
    static double squeeze(byte kind, double width, double em) {
        switch (kind) {
            case BRACKET:
            case COMMA:
            case STOP:
                return width;
            case WORD:
                return Math.max(0, width - QUARTER * em);
            case AUTOSPACE:
                return Math.max(0, width - SQUEEZED_AUTOSPACE * em);
            default:
                return 0;
        }
    }

    /** How much a blank is stretched before a line is loose, in the unit of its width. */
    static double stretch(byte kind, double width, double em) {
        switch (kind) {
            case NONE:
                return 0;
            case WORD:
            case AUTOSPACE:
                return Math.max(0, STRETCHED * em - width);
            default:
                return OPENED * em;
        }
    }
}
