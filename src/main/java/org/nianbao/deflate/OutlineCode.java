package org.nianbao.deflate;

/**
 * The code in which parts are written (RFC 1951, 3.2.7), fixed so that they can be coded before it is known beside which
 * others they will stand. Made for TrueType outlines of Chinese faces; a code made for each subset would save less than
 * a hundredth of its bytes.
 */
final class OutlineCode {
    /** How many symbols there are for bytes, the end of a block and lengths of repetitions. */
    static final int SYMBOL_COUNT = 286;

    /** How many symbols there are for distances of repetitions. */
    static final int DISTANCE_COUNT = 30;

    /** The symbol of the end of a block. */
    static final int END = 256;

    /** Bytes, the end of a block, lengths of repetitions: how many bits each takes in the fonts of the examples. */
    static final Codes SYMBOLS = Codes.ofLengths("5555665566666667767666657777777777778765888888888877876588888888"
            + "888999999999999999999999999999999999999a99aaaaaaaaaaaaaaaaaaaaaa"
            + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabaaabbbbbbbbbbbb"
            + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbcbbbbbbbbbbbbbbbbbbbcbbbbbbbba878"
            + "f6789abbddeefeffffffffffffffff");

    /** Distances of repetitions, likewise. */
    static final Codes DISTANCES = Codes.ofLengths("9565443433334578aceeeeeeeeeeee");

    private OutlineCode() {}
}
