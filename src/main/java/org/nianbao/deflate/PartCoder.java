package org.nianbao.deflate;

import java.util.Arrays;

/** Symbols → {@link Part}, in the code for outlines. */
final class PartCoder implements Symbols {
    private static final int WORD = Long.SIZE;

    private final int length;
    private long[] words;
    private int bits;

    /**
     * Starts empty.
     *
     * @param length how many bytes the symbols stand for
     */
    PartCoder(int length) {
        this.length = length;
        this.words = new long[length / Long.BYTES + 2];
    }

    Part part() {
        return new Part(Arrays.copyOf(words, (bits + WORD - 1) / WORD), bits, length);
    }

    @Override
    public void literal(int value) {
        add(OutlineCode.SYMBOLS, value);
    }

    @Override
    public void repetition(int length, int distance) {
        int symbol = Repetition.lengthSymbol(length);
        add(OutlineCode.SYMBOLS, symbol);
        add(length - Repetition.leastLength(symbol), Repetition.lengthBits(symbol));
        int distanceSymbol = Repetition.distanceSymbol(distance);
        add(OutlineCode.DISTANCES, distanceSymbol);
        add(distance - Repetition.leastDistance(distanceSymbol), Repetition.distanceBits(distanceSymbol));
    }

    private void add(Codes codes, int symbol) {
        add(codes.bits(symbol), codes.length(symbol));
    }

    private void add(int value, int width) {
        int word = bits / WORD;
        int shift = bits % WORD;
        if (word + 1 >= words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        words[word] |= (long) value << shift;
        if (shift + width > WORD) {
            words[word + 1] = (long) value >>> WORD - shift;
        }
        bits += width;
    }
}
