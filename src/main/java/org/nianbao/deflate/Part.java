package org.nianbao.deflate;

/**
 * Bytes as deflate writes them: searched for repetitions and coded (RFC 1951). Both take nearly all the time of
 * compressing, so a part that stands in many files is made once; into a file its bits are only copied.
 */
public final class Part {
    private final long[] words;
    private final int bits;
    private final int length;

    /**
     * A part.
     *
     * @param words its bits from the lowest up; nothing is set behind the last
     * @param bits how many bits it has
     * @param length how many bytes it stands for
     */
    Part(long[] words, int bits, int length) {
        this.words = words;
        this.bits = bits;
        this.length = length;
    }

    /** Searches bytes for repetitions and codes them. */
    public static Part of(byte[] bytes) {
        PartCoder coder = new PartCoder(bytes.length);
        new RepetitionFinder(bytes).tell(coder);
        return coder.part();
    }

    /** How many bytes it stands for. */
    public int length() {
        return length;
    }

    /** The memory its bits take, in bytes. */
    public int weight() {
        return Long.BYTES * words.length;
    }

    /** The bits, from the lowest of the first word up. Not to be changed. */
    long[] words() {
        return words;
    }

    /** How many bits there are. */
    int bits() {
        return bits;
    }
}
