package org.nianbao.deflate;

import java.util.Arrays;

/** A Huffman code: for each symbol its bits, in the order they are written, and how many (RFC 1951, 3.2.2). */
final class Codes {
    /** By symbol the bits; below them so many bits say how many they are. */
    private static final int WIDTH_BITS = 4;

    private static final int WIDTH_MASK = (1 << WIDTH_BITS) - 1;

    private final int[] packed;

    private Codes(byte[] lengths) {
        this.packed = packed(lengths);
    }

    /**
     * The shortest code for symbols that occur so often.
     *
     * @param counts by symbol; at least two symbols occur in the code even if fewer are counted, as a code of one or none
     *     is not understood everywhere
     * @param longest no code is longer than so many bits
     */
    static Codes of(int[] counts, int longest) {
        int[] weights = counts.clone();
        for (int symbol = 0; symbol < 2; symbol++) {
            weights[symbol] = Math.max(1, weights[symbol]);
        }
        byte[] lengths = lengths(weights);
        while (longest(lengths) > longest) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (weights[i] + 1) / 2;
            }
            lengths = lengths(weights);
        }
        return new Codes(lengths);
    }

    /** The code whose symbols have so many bits, a hexadecimal digit a symbol. */
    static Codes ofLengths(String digits) {
        byte[] lengths = new byte[digits.length()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (byte) Character.digit(digits.charAt(i), 16);
        }
        return new Codes(lengths);
    }

    int bits(int symbol) {
        return packed[symbol] >>> WIDTH_BITS;
    }

    /** How many bits a symbol takes, 0 for one outside the code. */
    int length(int symbol) {
        return packed[symbol] & WIDTH_MASK;
    }

    /** How many symbols there are, without those at the end that do not occur. */
    int used() {
        int used = packed.length;
        while (used > 0 && packed[used - 1] == 0) {
            used--;
        }
        return used;
    }

    /**
     * Huffman's way with two queues: the symbols by weight, and the pairs in the order they are made, which is that of their
     * weights. Ties go to the symbol, so that the same counts give the same code.
     */
    private static byte[] lengths(int[] weights) {
        long[] leaves = leaves(weights);
        int count = leaves.length;
        int[] parents = new int[2 * count - 1];
        long[] pairs = new long[count - 1];
        int leaf = 0;
        int pair = 0;
        for (int made = 0; made < count - 1; made++) {
            for (int i = 0; i < 2; i++) {
                boolean fromLeaves = leaf < count && (pair == made || weight(leaves[leaf]) <= pairs[pair]);
                pairs[made] += fromLeaves ? weight(leaves[leaf]) : pairs[pair];
                parents[fromLeaves ? leaf++ : count + pair++] = count + made;
            }
        }
        return depths(weights.length, leaves, parents);
    }

    /** The symbols that occur, lightest first: the weight above, the symbol below. */
    private static long[] leaves(int[] weights) {
        long[] leaves = new long[weights.length];
        int count = 0;
        for (int symbol = 0; symbol < weights.length; symbol++) {
            if (weights[symbol] > 0) {
                leaves[count++] = (long) weights[symbol] << 16 | symbol;
            }
        }
        long[] found = Arrays.copyOf(leaves, count);
        Arrays.sort(found);
        return found;
    }

    private static long weight(long leaf) {
        return leaf >>> 16;
    }

    private static byte[] depths(int symbols, long[] leaves, int[] parents) {
        byte[] depths = new byte[parents.length];
        byte[] lengths = new byte[symbols];
        for (int node = parents.length - 2; node >= 0; node--) {
            depths[node] = (byte) (depths[parents[node]] + 1);
            if (node < leaves.length) {
                lengths[(int) (leaves[node] & 0xFFFF)] = depths[node];
            }
        }
        return lengths;
    }

    private static int longest(byte[] lengths) {
        int longest = 0;
        for (byte length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static int[] packed(byte[] lengths) {
        int[] packed = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= longest(lengths); length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    packed[symbol] = Integer.reverse(code++) >>> 32 - length << WIDTH_BITS | length;
                }
            }
            code <<= 1;
        }
        return packed;
    }
}
