package org.nianbao.deflate;

import java.util.zip.Adler32;

/** The checksum of zlib streams (RFC 1950, 8.2); that of a whole follows from those of its parts. */
final class Adler {
    /** The sum of nothing. */
    static final int EMPTY = 1;

    private static final int MODULUS = 65521;

    private Adler() {}

    static int of(byte[] bytes, int from, int to) {
        Adler32 sum = new Adler32();
        sum.update(bytes, from, to - from);
        return (int) sum.getValue();
    }

    /**
     * The sum of bytes and those behind them.
     *
     * @param sum of the first bytes
     * @param next of those behind them
     * @param length how many bytes {@code next} is of
     */
    static int joined(int sum, int next, int length) {
        long before = (sum & 0xFFFF) + MODULUS - EMPTY;
        long low = (before + (next & 0xFFFF)) % MODULUS;
        long high = ((sum >>> 16) + (next >>> 16) + before * length) % MODULUS;
        return (int) (high << 16 | low);
    }
}
