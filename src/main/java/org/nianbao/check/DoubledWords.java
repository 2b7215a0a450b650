package org.nianbao.check;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.nianbao.check.StyleRule.Slips;

/** Words written twice in a row: 政务新媒体政务新媒体. Asked of every line, hence no pattern and no string. */
final class DoubledWords {
    /** Shorter ones are doubled for emphasis: 研究研究, 一件一件. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 12;

    private DoubledWords() {}

    /** The first of them, and how many there are. */
    static Optional<Slips> in(char[] line) {
        Optional<Slips> found = Optional.empty();
        int at = 0;
        while (at + 2 * SHORTEST <= line.length) {
            int length = lengthAt(line, at);
            int end = at + 2 * length;
            int start = at;
            if (length > 0) {
                found = Optional.of(found.map(first -> new Slips(first.start(), first.end(), first.count() + 1))
                        .orElseGet(() -> new Slips(start, end, 1)));
            }
            at = length > 0 ? end : at + 1;
        }
        return found;
    }

    /** The length of the word that stands here and again behind itself; 0 for none. */
    private static int lengthAt(char[] line, int at) {
        for (int length = SHORTEST; length <= LONGEST && at + 2 * length <= line.length; length++) {
            if (line[at] == line[at + length]
                    && isSame(line, at, at + length, length)
                    && isHan(line, at, length)
                    && !isPair(line, at, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isSame(char[] line, int one, int other, int length) {
        return Arrays.equals(line, one, one + length, line, other, other + length);
    }

    private static boolean isHan(char[] line, int at, int length) {
        return CharBuffer.wrap(line, at, length).chars().allMatch(c -> c >= 0x3400 && c <= 0x9fff);
    }

    /** Whether the word itself is two characters again and again: 一件一件. */
    private static boolean isPair(char[] line, int at, int length) {
        return isSame(line, at, at + 2, length - 2);
    }
}
