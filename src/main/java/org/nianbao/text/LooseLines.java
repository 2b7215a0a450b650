package org.nianbao.text;

import java.util.Arrays;
import org.nianbao.style.TextStyle.Align;
import org.nianbao.text.Line.How;

/**
 * Mends a line that stays loose because what follows is long and in one piece, such as a mail address: it takes words
 * from the lines before it, from as few as will do, so that these share what is spare.
 */
final class LooseLines {
    /** How many lines before give words at most. */
    private static final int LINES = 6;
    /** Not seen yet, in {@link #costs}. */
    private static final double UNKNOWN = -1;

    private final PreparedText text;
    private final Atoms atoms;
    private final Breaker breaker;
    private final LineEnds ends;

    /** The least looseness of a line and those before it that change with it, by the end of the line. */
    private final double[][] costs = new double[LINES + 1][];
    /** The start of the line that gives it. */
    private final int[][] starts = new int[LINES + 1][];

    /** The new starts of the last line and those before it. */
    private final int[] chosen = new int[LINES];

    private int last;
    private int depth;

    LooseLines(PreparedText text, Breaker breaker, LineEnds ends) {
        this.text = text;
        this.atoms = text.atoms();
        this.breaker = breaker;
        this.ends = ends;
    }

    /** Mends the last line so far of the paragraph that begins with a line. */
    void mend(int paragraph) {
        last = ends.count() - 1;
        boolean on = text.settings().keepTogether() && text.settings().align() == Align.JUSTIFY;
        if (!on || last == paragraph || ends.how(last) == How.LAST || ends.how(last) == How.EMERGENCY) {
            return;
        }
        double least = looseness(last, ends.start(last), ends.end(last));
        int most = Math.min(LINES, last - paragraph);
        int changed = 0;
        for (depth = 1; depth <= most && least > Breaker.EVEN; depth++) {
            forget();
            double cost = cost(0, ends.end(last));
            if (cost < least) {
                least = cost;
                changed = choose();
            }
        }
        for (int up = 0; up < changed; up++) {
            ends.set(last - up - 1, chosen[up], How.PUSH_OUT);
        }
    }

    private void forget() {
        for (int up = 0; up <= depth; up++) {
            int length = ends.end(last - up) - ends.start(last - up) + 1;
            costs[up] = new double[length];
            starts[up] = new int[length];
            Arrays.fill(costs[up], UNKNOWN);
        }
    }

    /** The looseness of the loosest line if the line so many lines up ends at an atom and those above give words. */
    private double cost(int up, int end) {
        int line = last - up;
        int at = end - ends.start(line);
        if (costs[up][at] == UNKNOWN) {
            costs[up][at] = up == depth ? looseness(line, ends.start(line), end) : search(up, line, end, at);
        }
        return costs[up][at];
    }

    private double search(int up, int line, int end, int at) {
        double least = Double.POSITIVE_INFINITY;
        int own = ends.start(line);
        int floor = ends.start(line - 1);
        int legal = Math.min(Break.POINT, atoms.breaks[own - 1]);
        for (int start = Math.min(own, end - 1); start > floor; start--) {
            if (text.width(start, end) > breaker.room(line) + Breaker.EPSILON) {
                break;
            }
            double loose = looseness(line, start, end);
            if (loose < least && (start == own || atoms.breaks[start - 1] <= legal)) {
                double whole = start == own ? loose : Math.max(loose, cost(up + 1, start));
                starts[up][at] = whole < least ? start : starts[up][at];
                least = Math.min(least, whole);
            }
        }
        return least;
    }

    /** Notes the best starts, from the last line up. Returns how many lines change theirs. */
    private int choose() {
        int end = ends.end(last);
        for (int up = 0; up < depth; up++) {
            int start = starts[up][end - ends.start(last - up)];
            if (start == ends.start(last - up)) {
                return up;
            }
            chosen[up] = start;
            end = start;
        }
        return depth;
    }

    /** How many times over the limits a line is stretched; 0 where it is squeezed. */
    private double looseness(int line, int start, int end) {
        double spare = Math.max(0, breaker.room(line) - text.width(start, end));
        double room = text.stretchable(start, end);
        return spare <= Breaker.EPSILON ? 0 : room == 0 ? Double.POSITIVE_INFINITY : spare / room;
    }
}
