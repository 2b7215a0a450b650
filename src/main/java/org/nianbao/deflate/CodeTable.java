package org.nianbao.deflate;

/** The lengths of two codes as a block tells them: with runs shortened and coded once more (RFC 1951, 3.2.7). */
final class CodeTable {
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int LONGEST_CODE = 7;
    private static final int LEAST_LITERALS = 257;
    private static final int LEAST_ORDERED = 4;

    /** The length before, 3 to 6 times. */
    private static final int AGAIN = 16;

    /** 0, 3 to 10 times. */
    private static final int ZEROS = 17;

    /** 0, 11 to 138 times. */
    private static final int MANY_ZEROS = 18;

    private final int literals;
    private final int distances;
    private final int[] symbols;
    private final int[] extras;
    private int count;

    CodeTable(Codes literalCodes, Codes distanceCodes) {
        literals = Math.max(LEAST_LITERALS, literalCodes.used());
        distances = Math.max(1, distanceCodes.used());
        int[] lengths = new int[literals + distances];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = i < literals ? literalCodes.length(i) : distanceCodes.length(i - literals);
        }
        symbols = new int[lengths.length];
        extras = new int[lengths.length];
        shorten(lengths);
    }

    void write(BitSink sink) {
        int[] counts = new int[ORDER.length];
        for (int i = 0; i < count; i++) {
            counts[symbols[i]]++;
        }
        Codes codes = Codes.of(counts, LONGEST_CODE);
        int ordered = ORDER.length;
        while (ordered > LEAST_ORDERED && codes.length(ORDER[ordered - 1]) == 0) {
            ordered--;
        }
        sink.bits(literals - LEAST_LITERALS, 5);
        sink.bits(distances - 1, 5);
        sink.bits(ordered - LEAST_ORDERED, 4);
        for (int i = 0; i < ordered; i++) {
            sink.bits(codes.length(ORDER[i]), 3);
        }
        for (int i = 0; i < count; i++) {
            sink.bits(codes.bits(symbols[i]), codes.length(symbols[i]));
            sink.bits(extras[i], extraBits(symbols[i]));
        }
    }

    private static int extraBits(int symbol) {
        return switch (symbol) {
            case AGAIN -> 2;
            case ZEROS -> 3;
            case MANY_ZEROS -> 7;
            default -> 0;
        };
    }

    private void shorten(int[] lengths) {
        int at = 0;
        while (at < lengths.length) {
            int end = at;
            while (end < lengths.length && lengths[end] == lengths[at]) {
                end++;
            }
            run(lengths[at], end - at);
            at = end;
        }
    }

    private void run(int length, int times) {
        int left = times;
        if (length != 0) {
            add(length, 0);
            left--;
        }
        int most = length == 0 ? 138 : 6;
        while (left >= 3) {
            int now = Math.min(most, left);
            if (length != 0) {
                add(AGAIN, now - 3);
            } else {
                add(now < 11 ? ZEROS : MANY_ZEROS, now < 11 ? now - 3 : now - 11);
            }
            left -= now;
        }
        for (; left > 0; left--) {
            add(length, 0);
        }
    }

    private void add(int symbol, int extra) {
        symbols[count] = symbol;
        extras[count++] = extra;
    }
}
