package org.nianbao.deflate;

import java.util.Arrays;

/** Finds repetitions inside a part: the longest one at each place, unless a longer one begins at the next. */
final class RepetitionFinder {
    private static final int LEAST = 3;
    private static final int MOST = 258;
    private static final int FARTHEST = 32768;

    /** A repetition of three bytes from further away takes more bits than the bytes themselves. */
    private static final int FARTHEST_OF_LEAST = 512;

    /** So many earlier places are tried. */
    private static final int PLACES = 64;

    private static final int HASH_BITS = 12;

    private final byte[] bytes;

    /** By hash the place of the latest three bytes, plus one; 0 for none. */
    private final int[] latest = new int[1 << HASH_BITS];

    private final int[] earlier;
    private int distance;

    RepetitionFinder(byte[] bytes) {
        this.bytes = bytes;
        this.earlier = new int[bytes.length];
    }

    /** Tells what it finds, in the order of the bytes. */
    void tell(Symbols symbols) {
        int at = 0;
        int length = longest(0);
        while (at < bytes.length) {
            int here = distance;
            remember(at);
            int next = longest(at + 1);
            if (length == 0 || next > length) {
                symbols.literal(bytes[at] & 0xFF);
                at++;
                length = next;
                continue;
            }
            symbols.repetition(length, here);
            for (int i = at + 1; i < at + length; i++) {
                remember(i);
            }
            at += length;
            length = longest(at);
        }
    }

    /** The length of the longest repetition at a place, 0 for none; sets its distance. */
    private int longest(int at) {
        int best = 0;
        int candidate = at + LEAST <= bytes.length ? latest[hash(at)] - 1 : -1;
        for (int i = 0; i < PLACES && candidate >= 0 && at - candidate < FARTHEST; i++) {
            int length = common(candidate, at);
            boolean worth = length > LEAST || length == LEAST && at - candidate <= FARTHEST_OF_LEAST;
            if (worth && length > best) {
                best = length;
                distance = at - candidate;
            }
            candidate = earlier[candidate] - 1;
        }
        return best;
    }

    private int common(int earlierPlace, int at) {
        int most = Math.min(MOST, bytes.length - at);
        int length = Arrays.mismatch(bytes, earlierPlace, earlierPlace + most, bytes, at, at + most);
        return length < 0 ? most : length;
    }

    private void remember(int at) {
        if (at + LEAST <= bytes.length) {
            int hash = hash(at);
            earlier[at] = latest[hash];
            latest[hash] = at + 1;
        }
    }

    private int hash(int at) {
        int three = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
        return three * 0x9E3779B1 >>> 32 - HASH_BITS;
    }
}
