package org.nianbao.deflate;

import java.util.Arrays;

/** Bytes filled from the lowest bit up (RFC 1951, 3.1.1). */
final class BitSink {
    private byte[] bytes;
    private int count;
    private int pending;
    private int held;

    BitSink(int capacity) {
        bytes = new byte[capacity];
    }

    /** Adds up to 16 bits, the lowest first. */
    void bits(int value, int width) {
        pending |= value << held;
        held += width;
        if (held >= Short.SIZE) {
            flush(Short.BYTES);
        }
    }

    /**
     * Adds the codes of symbols. Nearly all time of writing is spent here, so it takes two at a time, works on variables of its
     * own, and stores more bytes than are full in place of asking how many are.
     *
     * @param from the first symbol
     * @param end stops at the first symbol from here on
     * @return where it stopped
     */
    int symbols(char[] symbols, int from, int end, Codes codes) {
        reserve(2 * (symbols.length - from) + Long.BYTES);
        int[] packed = codes.packed();
        byte[] out = bytes;
        int filled = count;
        long waiting = pending;
        int width = held;
        int at = from;
        int last = symbols.length - 1;
        while (at < last && symbols[at] < end && symbols[at + 1] < end) {
            int one = packed[symbols[at]];
            int two = packed[symbols[at + 1]];
            waiting |= (long) (one >>> Codes.WIDTH_BITS) << width;
            width += one & Codes.WIDTH_MASK;
            waiting |= (long) (two >>> Codes.WIDTH_BITS) << width;
            width += two & Codes.WIDTH_MASK;
            out[filled] = (byte) waiting;
            out[filled + 1] = (byte) (waiting >>> 8);
            out[filled + 2] = (byte) (waiting >>> 16);
            out[filled + 3] = (byte) (waiting >>> 24);
            out[filled + 4] = (byte) (waiting >>> 32);
            filled += width >>> 3;
            waiting >>>= width & ~7;
            width &= 7;
            at += 2;
        }
        count = filled;
        pending = (int) waiting;
        held = width;
        if (at < symbols.length && symbols[at] < end) {
            bits(codes.bits(symbols[at]), codes.length(symbols[at]));
            at++;
        }
        return at;
    }

    /** Fills the last byte up with zeros. */
    void align() {
        flush(held + 7 >>> 3);
        held = 0;
    }

    /** Adds whole bytes; nothing may be pending. */
    void bytes(byte[] other, int length) {
        reserve(length);
        System.arraycopy(other, 0, bytes, count, length);
        count += length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, count);
    }

    private void flush(int whole) {
        reserve(whole);
        for (int i = 0; i < whole; i++) {
            bytes[count++] = (byte) pending;
            pending >>>= 8;
        }
        held -= 8 * whole;
    }

    private void reserve(int more) {
        if (count + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, count + more));
        }
    }
}
