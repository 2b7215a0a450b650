package org.nianbao.deflate;

/** Symbols → the bits of a {@link Part}, in the code for outlines. */
final class PartCoder implements Symbols {
    private final BitSink sink;

    /**
     * Starts empty.
     *
     * @param length how many bytes the symbols stand for
     */
    PartCoder(int length) {
        sink = new BitSink(Byte.SIZE * length);
    }

    Bits toBits() {
        return sink.toBits();
    }

    @Override
    public void literal(int value) {
        add(OutlineCode.SYMBOLS, value);
    }

    @Override
    public void repetition(int length, int distance) {
        int symbol = Repetition.lengthSymbol(length);
        add(OutlineCode.SYMBOLS, symbol);
        sink.bits(length - Repetition.leastLength(symbol), Repetition.lengthBits(symbol));
        int distanceSymbol = Repetition.distanceSymbol(distance);
        add(OutlineCode.DISTANCES, distanceSymbol);
        sink.bits(distance - Repetition.leastDistance(distanceSymbol), Repetition.distanceBits(distanceSymbol));
    }

    private void add(Codes codes, int symbol) {
        sink.bits(codes.bits(symbol), codes.length(symbol));
    }
}
