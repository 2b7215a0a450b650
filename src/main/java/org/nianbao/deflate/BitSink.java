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
            flushTwo();
        }
    }

    /**
     * Adds the codes of symbols. Nearly all time of writing is spent here, so it works on variables of its own.
     *
     * @param from the first symbol
     * @param end stops at the first symbol from here on
     * @return where it stopped
     */
    int symbols(char[] symbols, int from, int end, Codes codes) {
        reserve(2 * (symbols.length - from));
        int[] packed = codes.packed();
        byte[] out = bytes;
        int filled = count;
        int waiting = pending;
        int width = held;
        int at = from;
        for (; at < symbols.length && symbols[at] < end; at++) {
            int code = packed[symbols[at]];
            waiting |= code >>> Codes.WIDTH_BITS << width;
            width += code & Codes.WIDTH_MASK;
            if (width >= Short.SIZE) {
                out[filled++] = (byte) waiting;
                out[filled++] = (byte) (waiting >>> 8);
                waiting >>>= Short.SIZE;
                width -= Short.SIZE;
            }
        }
        count = filled;
        pending = waiting;
        held = width;
        return at;
    }

    /** Fills the last byte up with zeros. */
    void align() {
        flush(held + 7 >>> 3);
        held = 0;
        pending = 0;
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

    private void flushTwo() {
        reserve(2);
        bytes[count++] = (byte) pending;
        bytes[count++] = (byte) (pending >>> 8);
        pending >>>= Short.SIZE;
        held -= Short.SIZE;
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
