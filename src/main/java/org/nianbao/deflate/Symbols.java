package org.nianbao.deflate;

/** Is told what bytes are to deflate: bytes, and repetitions of what stands before (RFC 1951, 3.2.5). */
interface Symbols {
    /** A byte, 0 to 255. */
    void literal(int value);

    /**
     * A repetition.
     *
     * @param length how many bytes, 3 to 258
     * @param distance how far back they stand, 1 to 32768
     */
    void repetition(int length, int distance);
}
