package org.nianbao.deflate;

import java.util.List;

/** Parts → one block with a code made for them (RFC 1951, 3.2.7). */
final class Block {
    private static final int END = 256;
    private static final int LITERALS_AND_LENGTHS = 286;
    private static final int DISTANCES = 30;
    private static final int LONGEST_CODE = 15;
    private static final int MADE_FOR_IT = 2;

    private final List<Part> parts;
    private final int[] counts = new int[LITERALS_AND_LENGTHS];
    private final int[] distanceCounts = new int[DISTANCES];

    Block(List<Part> parts) {
        this.parts = parts;
        parts.forEach(part -> count(part.symbols()));
        counts[END]++;
    }

    /** Writes it; another block must follow. */
    void write(BitSink sink) {
        Codes codes = Codes.of(counts, LONGEST_CODE);
        Codes distances = Codes.of(distanceCounts, LONGEST_CODE);
        sink.bits(0, 1);
        sink.bits(MADE_FOR_IT, 2);
        new CodeTable(codes, distances).write(sink);
        for (Part part : parts) {
            write(part.symbols(), codes, distances, sink);
        }
        sink.bits(codes.bits(END), codes.length(END));
    }

    private void count(char[] symbols) {
        for (int i = 0; i < symbols.length; i++) {
            int symbol = symbols[i];
            counts[symbol]++;
            if (symbol >= Part.REPETITION) {
                distanceCounts[symbols[i + 2]]++;
                i += 3;
            }
        }
    }

    private static void write(char[] symbols, Codes codes, Codes distances, BitSink sink) {
        int at = sink.symbols(symbols, 0, Part.REPETITION, codes);
        while (at < symbols.length) {
            int length = symbols[at];
            int distance = symbols[at + 2];
            sink.bits(codes.bits(length), codes.length(length));
            sink.bits(symbols[at + 1], Repetition.lengthBits(length));
            sink.bits(distances.bits(distance), distances.length(distance));
            sink.bits(symbols[at + 3], Repetition.distanceBits(distance));
            at = sink.symbols(symbols, at + 4, Part.REPETITION, codes);
        }
    }
}
