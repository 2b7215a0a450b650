package org.nianbao.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes filled from the lowest bit up (RFC 1951, 3.1.1). */
final class BitSink {
    private byte[] bytes;
    private ByteBuffer out;
    private int count;
    private long pending;
    private int held;

    BitSink(int capacity) {
        grow(new byte[capacity]);
    }

    /** Adds up to 16 bits, the lowest first. */
    void bits(int value, int width) {
        pending |= (long) value << held;
        held += width;
        flush(held >>> 3);
    }

    /**
     * Adds many bits. Whole words are stored, and over what is not full yet the next.
     *
     * @param words from the lowest bit of the first up; nothing is set behind the last bit
     */
    void bits(long[] words, int width) {
        reserve((width >>> 3) + 2 * Long.BYTES);
        int left = width;
        for (int i = 0; left > 0; i++) {
            int now = Math.min(left, Long.SIZE);
            out.putLong(count, pending | words[i] << held);
            int filled = held + now;
            boolean over = filled >= Long.SIZE;
            count += over ? Long.BYTES : filled >>> 3;
            pending = over ? above(words[i], Long.SIZE - held) : (pending | words[i] << held) >>> (filled & ~7);
            held = over ? filled - Long.SIZE : filled & 7;
            left -= now;
        }
    }

    /** What is left of a word without its lowest bits; Java shifts by 64 as by 0. */
    private static long above(long word, int lowest) {
        return lowest == Long.SIZE ? 0 : word >>> lowest;
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
            grow(Arrays.copyOf(bytes, Math.max(2 * bytes.length, count + more)));
        }
    }

    private void grow(byte[] larger) {
        bytes = larger;
        out = ByteBuffer.wrap(larger).order(ByteOrder.LITTLE_ENDIAN);
    }
}
