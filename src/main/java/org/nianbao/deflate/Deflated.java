package org.nianbao.deflate;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/** Makes a zlib stream (RFC 1950) of bytes that begin with known parts. */
public final class Deflated {
    private static final int HEADER = 0x789C;
    private static final int LEVEL = 6;

    private Deflated() {}

    /**
     * Compresses bytes. The same input gives the same bytes.
     *
     * @param content all bytes
     * @param known parts that its first bytes are made of; what follows is searched as usual
     * @throws IllegalArgumentException where the parts are longer than the bytes
     */
    public static byte[] of(byte[] content, List<Part> known) {
        int from = known.stream().mapToInt(Part::length).sum();
        if (from > content.length) {
            throw new IllegalArgumentException("parts of " + from + " bytes in " + content.length);
        }
        BitSink sink = new BitSink(content.length / 2);
        sink.bytes(new byte[] {(byte) (HEADER >> 8), (byte) HEADER}, 2);
        if (from > 0) {
            new Block(known).write(sink);
            alignWithEmptyBlock(sink);
        }
        rest(content, from, sink);
        Adler32 sum = new Adler32();
        sum.update(content);
        sink.bytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array(), 4);
        return sink.toBytes();
    }

    /** A stored block begins and ends at a whole byte (RFC 1951, 3.2.4). */
    private static void alignWithEmptyBlock(BitSink sink) {
        sink.bits(0, 3);
        sink.align();
        sink.bytes(new byte[] {0, 0, -1, -1}, 4);
    }

    private static void rest(byte[] content, int from, BitSink sink) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(content, from, content.length - from);
            deflater.finish();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                sink.bytes(buffer, deflater.deflate(buffer));
            }
        } finally {
            deflater.end();
        }
    }
}
