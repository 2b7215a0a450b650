package org.nianbao.font;

import java.nio.ByteBuffer;

/**
 * The bytes of a font file, big-endian. Reading is total: what lies outside the file reads as 0, so that a garbled
 * offset in a font can never raise an exception. Only absolute reads are used: safe for use by many threads.
 */
final class Bytes {
    private final ByteBuffer buffer;
    private final int size;

    /** Takes a read-only view; the content must not change any more. */
    Bytes(ByteBuffer buffer) {
        this.buffer = buffer.asReadOnlyBuffer();
        this.size = buffer.limit();
    }

    int size() {
        return size;
    }

    int u8(int at) {
        return at >= 0 && at < size ? buffer.get(at) & 0xFF : 0;
    }

    int u16(int at) {
        return s16(at) & 0xFFFF;
    }

    int s16(int at) {
        return at >= 0 && at <= size - 2 ? buffer.getShort(at) : 0;
    }

    /** Four bytes as they stand; negative where the first bit is set. */
    int s32(int at) {
        return at >= 0 && at <= size - 4 ? buffer.getInt(at) : 0;
    }

    long u32(int at) {
        return s32(at) & 0xFFFFFFFFL;
    }

    /** A copy of a stretch, cut off at the end of the file. */
    byte[] copy(int at, int length) {
        int start = Math.max(0, Math.min(at, size));
        byte[] copy = new byte[Math.max(0, Math.min(length, size - start))];
        buffer.get(start, copy);
        return copy;
    }
}
