package org.nianbao.deflate;

/** How lengths and distances of repetitions are written: a symbol and some bits more (RFC 1951, 3.2.5). */
final class Repetition {
    /** Symbols from here on are lengths of repetitions. */
    private static final int FIRST = 257;

    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private static final int[] LEAST_LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    private static final byte[] LENGTH_SYMBOLS = lengthSymbols();

    private Repetition() {}

    static int lengthSymbol(int length) {
        return FIRST + LENGTH_SYMBOLS[length];
    }

    static int leastLength(int symbol) {
        return LEAST_LENGTHS[symbol - FIRST];
    }

    static int lengthBits(int symbol) {
        return LENGTH_BITS[symbol - FIRST];
    }

    /** From the fifth on two symbols for each power of two. */
    static int distanceSymbol(int distance) {
        if (distance <= 4) {
            return distance - 1;
        }
        int power = 31 - Integer.numberOfLeadingZeros(distance - 1);
        return 2 * power + (distance - 1 >>> power - 1 & 1);
    }

    static int leastDistance(int symbol) {
        return symbol < 4 ? symbol + 1 : (2 + (symbol & 1) << distanceBits(symbol)) + 1;
    }

    static int distanceBits(int symbol) {
        return symbol < 4 ? 0 : (symbol >>> 1) - 1;
    }

    private static byte[] lengthSymbols() {
        byte[] symbols = new byte[259];
        for (int symbol = 0; symbol < LEAST_LENGTHS.length; symbol++) {
            for (int length = LEAST_LENGTHS[symbol]; length < symbols.length; length++) {
                symbols[length] = (byte) symbol;
            }
        }
        return symbols;
    }
}
