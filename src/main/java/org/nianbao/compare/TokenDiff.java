package org.nianbao.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The least that has to go from one sequence of tokens and to come into it to make another (E. Myers, An O(ND)
 * difference algorithm and its variations, 1986).
 */
final class TokenDiff {
    /** With more differences than this the two are taken for different texts: time and memory grow with the square. */
    private static final int MOST_EDITS = 1500;

    private final int[] earlier;
    private final int[] now;
    private final List<int[]> trace = new ArrayList<>();

    /**
     * A place where the two differ.
     *
     * @param earlierFrom the first token that is gone
     * @param earlierTo the token after the last that is gone
     * @param nowFrom the first token that is new
     * @param nowTo the token after the last that is new
     */
    record Hunk(int earlierFrom, int earlierTo, int nowFrom, int nowTo) {}

    private TokenDiff(int[] earlier, int[] now) {
        this.earlier = earlier;
        this.now = now;
    }

    /** The differences in the order of the texts. */
    static List<Hunk> of(List<Token> earlier, List<Token> now) {
        int most = Math.min(earlier.size(), now.size());
        int head = 0;
        while (head < most && earlier.get(head).says(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && last(earlier, tail).says(last(now, tail))) {
            tail++;
        }
        Map<String, Integer> words = new HashMap<>();
        TokenDiff diff = new TokenDiff(
                numbers(earlier.subList(head, earlier.size() - tail), words),
                numbers(now.subList(head, now.size() - tail), words));
        int shift = head;
        return diff.hunks().stream()
                .map(hunk -> new Hunk(
                        hunk.earlierFrom + shift, hunk.earlierTo + shift, hunk.nowFrom + shift, hunk.nowTo + shift))
                .toList();
    }

    private static Token last(List<Token> tokens, int back) {
        return tokens.get(tokens.size() - 1 - back);
    }

    private static int[] numbers(List<Token> tokens, Map<String, Integer> words) {
        return tokens.stream()
                .mapToInt(token -> words.computeIfAbsent(token.kind() + token.text(), key -> words.size()))
                .toArray();
    }

    private List<Hunk> hunks() {
        if (earlier.length == 0 && now.length == 0) {
            return List.of();
        }
        return earlier.length > 0 && now.length > 0 && search() ? back() : List.of(everything());
    }

    private Hunk everything() {
        return new Hunk(0, earlier.length, 0, now.length);
    }

    /** Goes as far as possible with ever more edits, until the ends are met; notes each step for the way back. */
    private boolean search() {
        int most = Math.min(MOST_EDITS, earlier.length + now.length);
        int[] reach = new int[2 * most + 3];
        for (int edits = 0; edits <= most; edits++) {
            int[] before = new int[2 * edits + 3];
            System.arraycopy(reach, most + 1 - edits - 1, before, 0, before.length);
            trace.add(before);
            for (int k = -edits; k <= edits; k += 2) {
                int x = start(before, edits, k);
                while (x < earlier.length && x - k < now.length && earlier[x] == now[x - k]) {
                    x++;
                }
                reach[most + 1 + k] = x;
                if (x >= earlier.length && x - k >= now.length) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a way with some edits begins on diagonal k: after the farther of its neighbours with one edit less. */
    private static int start(int[] before, int edits, int k) {
        int middle = edits + 1;
        return isDown(before, edits, k) ? before[middle + k + 1] : before[middle + k - 1] + 1;
    }

    private static boolean isDown(int[] before, int edits, int k) {
        int middle = edits + 1;
        return k == -edits || k != edits && before[middle + k - 1] < before[middle + k + 1];
    }

    private List<Hunk> back() {
        List<Hunk> hunks = new ArrayList<>();
        int x = earlier.length;
        int y = now.length;
        for (int edits = trace.size() - 1; edits > 0; edits--) {
            int[] before = trace.get(edits);
            int k = x - y;
            boolean down = isDown(before, edits, k);
            int from = down ? before[edits + 1 + k + 1] : before[edits + 1 + k - 1];
            int fromY = from - (down ? k + 1 : k - 1);
            join(hunks, new Hunk(from, down ? from : from + 1, fromY, down ? fromY + 1 : fromY));
            x = from;
            y = fromY;
        }
        Collections.reverse(hunks);
        return hunks;
    }

    /** Adds an edit before those that are there; with the next one it is one hunk where nothing lies between. */
    private static void join(List<Hunk> hunks, Hunk edit) {
        int last = hunks.size() - 1;
        boolean touches =
                last >= 0 && hunks.get(last).earlierFrom == edit.earlierTo && hunks.get(last).nowFrom == edit.nowTo;
        if (touches) {
            Hunk next = hunks.remove(last);
            hunks.add(new Hunk(edit.earlierFrom, next.earlierTo, edit.nowFrom, next.nowTo));
        } else {
            hunks.add(edit);
        }
    }
}
