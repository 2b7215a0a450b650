package org.nianbao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.compare.Token.Kind;
import org.nianbao.compare.TokenDiff.Hunk;

final class TokenDiffTest {
    @Test
    void theHunksTurnOneTextIntoTheOtherWithTheFewestEdits() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            String earlier = text(random, random.nextInt(14));
            String now = text(random, random.nextInt(14));
            List<Hunk> hunks = TokenDiff.of(tokens(earlier), tokens(now));
            assertEquals(now, applied(earlier, now, hunks), earlier + " → " + now);
            int edits = hunks.stream()
                    .mapToInt(hunk -> hunk.earlierTo() - hunk.earlierFrom() + hunk.nowTo() - hunk.nowFrom())
                    .sum();
            assertEquals(earlier.length() + now.length() - 2 * common(earlier, now), edits, earlier + " → " + now);
        }
    }

    @Test
    void textsWithoutAnythingInCommonAreOneHunk() {
        String earlier = "甲乙".repeat(2000);
        String now = "丙丁".repeat(2000);
        assertEquals(List.of(new Hunk(0, 4000, 0, 4000)), TokenDiff.of(tokens(earlier), tokens(now)));
    }

    @Test
    void theBlankCellIsFoundAmongEqualOnes() {
        List<Token> earlier = cells("0", "0", "0", "0");
        List<Token> now = cells("0", "0", "", "0");
        assertEquals(List.of(new Hunk(5, 6, 5, 5)), TokenDiff.of(earlier, now));
    }

    private static List<Token> cells(String... figures) {
        List<Token> tokens = new ArrayList<>();
        for (String figure : figures) {
            tokens.add(new Token("", Kind.CELL, 0, Optional.empty()));
            if (!figure.isEmpty()) {
                tokens.add(new Token(figure, Kind.FIGURE, 0, Optional.empty()));
            }
        }
        return tokens;
    }

    private static String text(Random random, int length) {
        return random.ints(length, 'a', 'd').mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static List<Token> tokens(String text) {
        return text.chars()
                .mapToObj(c -> new Token(Character.toString(c), Kind.TEXT, 0, Optional.empty()))
                .toList();
    }

    private static String applied(String earlier, String now, List<Hunk> hunks) {
        StringBuilder made = new StringBuilder();
        int from = 0;
        for (Hunk hunk : hunks) {
            made.append(earlier, from, hunk.earlierFrom()).append(now, hunk.nowFrom(), hunk.nowTo());
            from = hunk.earlierTo();
        }
        return made.append(earlier.substring(from)).toString();
    }

    /** The length of the longest common subsequence, the slow way. */
    private static int common(String a, String b) {
        int[][] length = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                length[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[a.length()][b.length()];
    }
}
