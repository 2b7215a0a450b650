package org.nianbao.font;

/** Numbers in the bytes of a font that is being written; a buffer of the library would be slow before it is compiled well. */
final class BigEndian {
    private BigEndian() {}

    static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    static void put16(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
    }

    static void put32(byte[] bytes, int at, int value) {
        put16(bytes, at, value >> 16);
        put16(bytes, at + 2, value);
    }

    /** The sum of words of four bytes; from and to are whole words apart. */
    static int sum(byte[] bytes, int from, int to) {
        int high = 0;
        int low = 0;
        for (int i = from; i < to; i += 4) {
            high += u16(bytes, i);
            low += u16(bytes, i + 2);
        }
        return (high << 16) + low;
    }
}
