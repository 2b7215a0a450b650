package org.nianbao.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.nianbao.compare.TokenDiff.Hunk;

/** Which page of the earlier PDF stands beside which page of the new one: those that share the most text, in order. */
final class PagePairs {
    /** What a shared token counts, against pages that share nothing and are the next of their kind. */
    private static final int SHARED = 1000;

    /** Pages that begin with the same character of the text belong together, however they go on. */
    private static final int BEGINNING = 100_000;

    private final int[][] shared;

    /** A pair; one side may be empty. Pages from 0. */
    record Pair(OptionalInt earlier, OptionalInt now) {}

    private PagePairs(int earlierPages, int nowPages) {
        shared = new int[earlierPages][nowPages];
    }

    /** The pairs in the order of the pages. */
    static List<Pair> of(PdfContent earlier, PdfContent now, List<Hunk> hunks) {
        PagePairs pairs = new PagePairs(earlier.pages().size(), now.pages().size());
        int from = 0;
        int nowFrom = 0;
        for (Hunk hunk : hunks) {
            pairs.count(earlier, now, from, nowFrom, hunk.earlierFrom() - from);
            from = hunk.earlierTo();
            nowFrom = hunk.nowTo();
        }
        pairs.count(earlier, now, from, nowFrom, earlier.tokens().size() - from);
        return pairs.best();
    }

    private void count(PdfContent earlier, PdfContent now, int from, int nowFrom, int length) {
        for (int i = 0; i < length; i++) {
            boolean begins = begins(earlier, from + i) && begins(now, nowFrom + i);
            int page = earlier.tokens().get(from + i).page();
            shared[page][now.tokens().get(nowFrom + i).page()] += begins ? BEGINNING : 1;
        }
    }

    private static boolean begins(PdfContent content, int token) {
        List<Token> tokens = content.tokens();
        return token == 0 || tokens.get(token - 1).page() < tokens.get(token).page();
    }

    /** The most shared text of all ways to pair pages in order (dynamic programming, as for common subsequences). */
    private List<Pair> best() {
        int rows = shared.length;
        int columns = rows == 0 ? 0 : shared[0].length;
        long[][] sum = new long[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                sum[i][j] = Math.max(weight(i, j) + sum[i + 1][j + 1], Math.max(sum[i + 1][j], sum[i][j + 1]));
            }
        }
        return follow(sum, rows, columns);
    }

    private List<Pair> follow(long[][] sum, int rows, int columns) {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            boolean both = i < rows && j < columns && sum[i][j] == weight(i, j) + sum[i + 1][j + 1];
            boolean alone = !both && i < rows && (j == columns || sum[i][j] == sum[i + 1][j]);
            OptionalInt earlier = both || alone ? OptionalInt.of(i++) : OptionalInt.empty();
            pairs.add(new Pair(earlier, alone ? OptionalInt.empty() : OptionalInt.of(j++)));
        }
        return Collections.unmodifiableList(pairs);
    }

    private long weight(int i, int j) {
        return (long) SHARED * shared[i][j] + 1;
    }
}
