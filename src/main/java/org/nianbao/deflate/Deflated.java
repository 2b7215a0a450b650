package org.nianbao.deflate;

import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Makes a zlib stream (RFC 1950) of bytes that begin with known parts. */
public final class Deflated {
    private static final byte[] HEADER = {0x78, (byte) 0x9C};

    /** A stored block of nothing, behind its first three bits. */
    private static final byte[] EMPTY_BLOCK = {0, 0, -1, -1};

    private static final int SUM_LENGTH = 4;
    private static final int LEVEL = 4;

    private Deflated() {}

    /**
     * Compresses bytes. The same input gives the same bytes.
     *
     * @param content all bytes
     * @param known parts that its first bytes are made of; what follows is searched as usual
     * @throws IllegalArgumentException where the parts are longer than the bytes
     */
    public static byte[] of(byte[] content, List<Part> known) {
        int from = 0;
        int sum = Adler.EMPTY;
        for (Part part : known) {
            from += part.length();
            sum = Adler.joined(sum, part.sum(), part.length());
        }
        if (from > content.length) {
            throw new IllegalArgumentException("parts of " + from + " bytes in " + content.length);
        }
        int whole = Adler.joined(sum, Adler.of(content, from, content.length), content.length - from);
        return stream(from > 0 ? begun(known) : HEADER, rest(content, from), whole);
    }

    /** The header, a block of the parts, and an empty block, which ends at a whole byte (RFC 1951, 3.2.4). */
    private static byte[] begun(List<Part> known) {
        Block block = new Block(known);
        BitSink sink = new BitSink(block.bitCount());
        block.write(sink);
        sink.bits(0, 3);
        sink.align();
        int end = HEADER.length + sink.byteCount();
        byte[] begun = new byte[end + EMPTY_BLOCK.length];
        System.arraycopy(HEADER, 0, begun, 0, HEADER.length);
        sink.copyTo(begun, HEADER.length);
        System.arraycopy(EMPTY_BLOCK, 0, begun, end, EMPTY_BLOCK.length);
        return begun;
    }

    private static byte[] stream(byte[] begun, byte[] rest, int sum) {
        int end = begun.length + rest.length;
        byte[] stream = Arrays.copyOf(begun, end + SUM_LENGTH);
        System.arraycopy(rest, 0, stream, begun.length, rest.length);
        for (int i = 0; i < SUM_LENGTH; i++) {
            stream[end + i] = (byte) (sum >>> 24 - 8 * i);
        }
        return stream;
    }

    private static byte[] rest(byte[] content, int from) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(content, from, content.length - from);
            deflater.finish();
            byte[] buffer = new byte[(content.length - from) / 2 + 64];
            int count = 0;
            while (!deflater.finished()) {
                if (count == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * count);
                }
                count += deflater.deflate(buffer, count, buffer.length - count);
            }
            return Arrays.copyOf(buffer, count);
        } finally {
            deflater.end();
        }
    }
}
