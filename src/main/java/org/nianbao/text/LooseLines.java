package org.nianbao.text;

import org.nianbao.style.TextStyle.Align;
import org.nianbao.text.Line.How;

/**
 * Mends a line that stays loose because what follows is long and in one piece, such as a mail address: it takes words
 * from up to two lines before it, so that these share what is spare.
 */
final class LooseLines {
    /** How many lines before give words. */
    private static final int LINES = 2;

    private final PreparedText text;
    private final Breaker breaker;
    private final LineEnds ends;

    /** The best starts found so far for the line and those before it. */
    private final int[] best = new int[LINES];

    private final int[] trial = new int[LINES];
    private double least;

    LooseLines(PreparedText text, Breaker breaker, LineEnds ends) {
        this.text = text;
        this.breaker = breaker;
        this.ends = ends;
    }

    /** Mends the last line so far of the paragraph that begins with a line. */
    void mend(int paragraph) {
        int line = ends.count() - 1;
        boolean on = text.settings().keepTogether() && text.settings().align() == Align.JUSTIFY;
        if (!on || line == paragraph || ends.how(line) == How.LAST || ends.how(line) == How.EMERGENCY) {
            return;
        }
        least = looseness(line, ends.start(line), ends.end(line));
        if (least <= 1) {
            return;
        }
        int most = Math.min(LINES, line - paragraph);
        double before = least;
        for (int depth = 1; depth <= most && least > 1; depth++) {
            search(line, ends.end(line), depth, 0, 0);
            if (least < before) {
                before = least;
                use(line, depth);
            }
        }
    }

    private void use(int line, int depth) {
        for (int i = 0; i < depth; i++) {
            if (ends.end(line - 1 - i) != best[i]) {
                ends.set(line - 1 - i, best[i], How.PUSH_OUT);
            }
        }
    }

    /** Tries all ends of the lines before that only give words; the loosest of all lines counts. */
    private void search(int line, int end, int depth, int at, double worst) {
        if (depth == at) {
            double whole = Math.max(worst, looseness(line, ends.start(line), end));
            if (whole < least) {
                least = whole;
                System.arraycopy(trial, 0, best, 0, depth);
            }
            return;
        }
        int floor = ends.start(line - 1);
        for (int start = Math.min(ends.start(line), end - 1); start > floor; start--) {
            if (text.width(start, end) > breaker.room(line) + Breaker.EPSILON) {
                return;
            }
            double own = Math.max(worst, looseness(line, start, end));
            if (own < least && (start == ends.start(line) || text.isEnd(start - 1))) {
                trial[at] = start;
                search(line - 1, start, depth, at + 1, own);
            }
        }
    }

    /** How many times over the limits a line is stretched; 0 where it is squeezed. */
    private double looseness(int line, int start, int end) {
        double spare = Math.max(0, breaker.room(line) - text.width(start, end));
        double room = text.stretchable(start, end);
        return spare <= Breaker.EPSILON ? 0 : room == 0 ? Double.POSITIVE_INFINITY : spare / room;
    }
}
