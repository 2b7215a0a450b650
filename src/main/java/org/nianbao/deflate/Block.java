package org.nianbao.deflate;

import java.util.List;

/** Parts → one block in the code in which they are written (RFC 1951, 3.2.7). */
final class Block {
    private static final int OWN_CODE = 2;

    private final List<Part> parts;

    Block(List<Part> parts) {
        this.parts = parts;
    }

    /** Writes it; another block must follow. */
    void write(BitSink sink) {
        sink.bits(0, 1);
        sink.bits(OWN_CODE, 2);
        new CodeTable(OutlineCode.SYMBOLS, OutlineCode.DISTANCES).write(sink);
        parts.forEach(part -> sink.bits(part.words(), part.bits()));
        int end = OutlineCode.END;
        sink.bits(OutlineCode.SYMBOLS.bits(end), OutlineCode.SYMBOLS.length(end));
    }
}
