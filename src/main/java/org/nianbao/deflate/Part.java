package org.nianbao.deflate;

/**
 * Bytes as deflate sees them: characters, and repetitions of what stands before (RFC 1951, 3.2.5), not coded yet. Finding
 * the repetitions takes nearly all the time of compressing, so a part that stands in many files is searched once.
 */
public final class Part {
    /** Symbols from here on are lengths of repetitions. */
    static final int REPETITION = 257;

    private final char[] symbols;
    private final int length;

    Part(char[] symbols, int length) {
        this.symbols = symbols;
        this.length = length;
    }

    /** Searches bytes for repetitions. */
    public static Part of(byte[] bytes) {
        return new RepetitionFinder(bytes).find();
    }

    /** How many bytes it stands for. */
    public int length() {
        return length;
    }

    /** The memory its symbols take, in bytes. */
    public int weight() {
        return 2 * symbols.length;
    }

    /**
     * Bytes, and repetitions in four: the symbol of the length, its further bits, the symbol of the distance, its further
     * bits. Not to be changed.
     */
    char[] symbols() {
        return symbols;
    }
}
