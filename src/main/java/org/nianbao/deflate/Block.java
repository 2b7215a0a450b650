package org.nianbao.deflate;

import java.util.List;

/** Parts → one block in the code in which they are written (RFC 1951, 3.2.7). */
final class Block {
    private static final int OWN_CODE = 2;

    /** What each block begins with, as all are written in one code. */
    private static final Bits HEAD = head();

    private final List<Part> parts;

    Block(List<Part> parts) {
        this.parts = parts;
    }

    /** How many bits it has. */
    int bitCount() {
        int count = HEAD.count() + OutlineCode.SYMBOLS.length(OutlineCode.END);
        for (Part part : parts) {
            count += part.bits().count();
        }
        return count;
    }

    /** Writes it; another block must follow. */
    void write(BitSink sink) {
        sink.bits(HEAD);
        for (Part part : parts) {
            sink.bits(part.bits());
        }
        int end = OutlineCode.END;
        sink.bits(OutlineCode.SYMBOLS.bits(end), OutlineCode.SYMBOLS.length(end));
    }

    private static Bits head() {
        BitSink sink = new BitSink(0);
        sink.bits(0, 1);
        sink.bits(OWN_CODE, 2);
        new CodeTable(OutlineCode.SYMBOLS, OutlineCode.DISTANCES).write(sink);
        return sink.toBits();
    }
}
