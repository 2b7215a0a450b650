package org.nianbao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.compare.Changes.Excerpt;
import org.nianbao.compare.TokenDiff.Hunk;

/** Places where two texts differ → what was written there and what is, with some characters on both sides. */
final class Excerpts {
    /** How many characters are shown before and after. */
    private static final int CONTEXT = 12;

    /** How many characters are shown of what came or went. */
    private static final int LONGEST = 120;

    /** How many places are told of one page. */
    private static final int MOST = 30;

    /** Places this near are told as one: bits of words are hard to read. */
    private static final int NEAR = 2;

    private final List<Token> earlier;
    private final List<Token> now;

    private Excerpts(List<Token> earlier, List<Token> now) {
        this.earlier = earlier;
        this.now = now;
    }

    static List<Excerpt> of(List<Token> earlier, List<Token> now, List<Hunk> hunks) {
        Excerpts excerpts = new Excerpts(earlier, now);
        return excerpts.joined(hunks).stream()
                .filter(excerpts::saysSomething)
                .map(excerpts::excerpt)
                .limit(MOST)
                .toList();
    }

    private List<Hunk> joined(List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int last = joined.size() - 1;
            if (last >= 0 && isNear(joined.get(last), hunk)) {
                Hunk before = joined.remove(last);
                joined.add(new Hunk(before.earlierFrom(), hunk.earlierTo(), before.nowFrom(), hunk.nowTo()));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    /** Figures are told one by one. */
    private boolean isNear(Hunk before, Hunk hunk) {
        int gap = hunk.nowFrom() - before.nowTo();
        return gap >= 0
                && gap <= NEAR
                && now.subList(before.nowFrom(), hunk.nowTo()).stream().allMatch(Excerpts::isText)
                && earlier.subList(before.earlierFrom(), hunk.earlierTo()).stream()
                        .allMatch(Excerpts::isText);
    }

    private boolean saysSomething(Hunk hunk) {
        return Stream.concat(gone(hunk).stream(), come(hunk).stream())
                .anyMatch(token -> !token.text().isEmpty());
    }

    private List<Token> gone(Hunk hunk) {
        return earlier.subList(hunk.earlierFrom(), hunk.earlierTo());
    }

    private List<Token> come(Hunk hunk) {
        return now.subList(hunk.nowFrom(), hunk.nowTo());
    }

    private static boolean isText(Token token) {
        return token.kind() == Token.Kind.TEXT;
    }

    private Excerpt excerpt(Hunk hunk) {
        List<Token> gone = gone(hunk);
        List<Token> come = come(hunk);
        boolean text = gone.stream().anyMatch(Excerpts::isText) || come.stream().anyMatch(Excerpts::isText);
        String before = says(now.subList(Math.max(0, hunk.nowFrom() - CONTEXT), hunk.nowFrom()));
        String after = says(now.subList(hunk.nowTo(), Math.min(now.size(), hunk.nowTo() + CONTEXT)));
        return new Excerpt(text ? Change.TEXT : Change.FIGURES, before, cut(says(gone)), cut(says(come)), after);
    }

    /** Cells are told apart. */
    private static String says(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.kind() == Token.Kind.CELL ? " | " : token.text())
                .collect(Collectors.joining())
                .strip();
    }

    private static String cut(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
