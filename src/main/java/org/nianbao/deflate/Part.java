package org.nianbao.deflate;

import java.nio.ByteBuffer;

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

    /**
     * Takes a part that {@link #put} has put there.
     *
     * @param from stands behind the part afterwards
     * @param length how many bytes it stands for
     */
    public static Part take(ByteBuffer from, int length) {
        int sum = from.getInt();
        int count = from.getInt();
        long[] words = new long[count + Long.SIZE - 1 >> 6];
        from.asLongBuffer().get(words);
        from.position(from.position() + Long.BYTES * words.length);
        return new Part(new Bits(words, count), length, sum);
    }

    /** Puts it where {@link #take} can take it from. */
    public void put(ByteBuffer into) {
        into.putInt(sum).putInt(bits.count());
        for (long word : bits.words()) {
            into.putLong(word);
        }
    }

    /** How many bytes {@link #put} puts. */
    public int size() {
        return 2 * Integer.BYTES + weight();
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
