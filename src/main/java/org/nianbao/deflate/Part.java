package org.nianbao.deflate;

/**
 * Bytes as deflate writes them: searched for repetitions and coded (RFC 1951). Both take nearly all the time of
 * compressing, so a part that stands in many files is made once; into a file its bits are only copied.
 */
public final class Part {
    private final Bits bits;
    private final int length;
    private final int sum;

    private Part(Bits bits, int length, int sum) {
        this.bits = bits;
        this.length = length;
        this.sum = sum;
    }

    /** Searches bytes for repetitions and codes them. */
    public static Part of(byte[] bytes) {
        PartCoder coder = new PartCoder(bytes.length);
        new RepetitionFinder(bytes).tell(coder);
        return new Part(coder.toBits(), bytes.length, Adler.of(bytes, 0, bytes.length));
    }

    /** How many bytes it stands for. */
    public int length() {
        return length;
    }

    /** The memory its bits take, in bytes. */
    public int weight() {
        return Long.BYTES * bits.words().length;
    }

    /** The bits that stand for its bytes. */
    Bits bits() {
        return bits;
    }

    /** The checksum of its bytes. */
    int sum() {
        return sum;
    }
}
