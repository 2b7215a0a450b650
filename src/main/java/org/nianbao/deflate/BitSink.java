package org.nianbao.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bits filled from the lowest up (RFC 1951, 3.1.1). They are gathered in words and turned into bytes all at once: byte by
 * byte would be slow in a program that has just started.
 */
final class BitSink {
    private static final int WORD = Long.SIZE;

    private long[] words;
    private int count;

    /**
     * Starts empty.
     *
     * @param capacity how many bits will come; it grows where there are more
     */
    BitSink(int capacity) {
        words = new long[capacity / WORD + 2];
    }

    /** Adds up to 16 bits, the lowest first. */
    void bits(int value, int width) {
        reserve(width);
        int at = count / WORD;
        words[at] |= (long) value << count;
        words[at + 1] = above(value, count);
        count += width;
    }

    /** Adds many bits. */
    void bits(Bits more) {
        reserve(more.count());
        long[] from = more.words();
        long[] to = words;
        int shift = count;
        int at = count / WORD;
        long begun = to[at];
        for (int i = 0; i < from.length; i++) {
            long word = from[i];
            to[at++] = begun | word << shift;
            begun = above(word, shift);
        }
        to[at] = begun;
        count += more.count();
    }

    /** What of a word goes over behind so many bits; Java shifts by 64 as by 0. */
    private static long above(long word, int shift) {
        return word >>> 1 >>> ~shift;
    }

    /** Fills the last byte up with zeros. */
    void align() {
        count = count + 7 & ~7;
    }

    Bits toBits() {
        return new Bits(Arrays.copyOf(words, (count + WORD - 1) / WORD), count);
    }

    /** How many bytes the bits take, the last filled up. */
    int byteCount() {
        return count + 7 >>> 3;
    }

    /** Puts the bytes where they belong. */
    void copyTo(byte[] target, int start) {
        int whole = count / WORD;
        ByteBuffer.wrap(target, start, whole * Long.BYTES)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer()
                .put(words, 0, whole);
        for (int i = whole * Long.BYTES; i < byteCount(); i++) {
            target[start + i] = (byte) (words[whole] >>> 8 * i);
        }
    }

    private void reserve(int more) {
        int needed = (count + more) / WORD + 2;
        if (needed > words.length) {
            words = Arrays.copyOf(words, Math.max(2 * words.length, needed));
        }
    }
}
