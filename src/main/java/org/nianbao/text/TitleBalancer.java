package org.nianbao.text;

import java.util.Arrays;
import org.nianbao.text.Line.How;

/**
 * Breaks titles into the least number of lines, of about equal length, between words; in the shape of a trapezium or a
 * rhombus (GB/T 9704-2012 7.3.1: 排列应当使用梯形或菱形), not of a rectangle or an hourglass.
 */
final class TitleBalancer {
    /** Longer texts are no titles. */
    private static final int MOST_LINES = 6;
    /** How many trials are made before the best so far is taken. */
    private static final int MOST_TRIALS = 20_000;
    /** What lines of equal length cost, in squared em. */
    private static final double RECTANGLE = 1;
    /** What a line shorter than both its neighbours costs, in squared em. */
    private static final double HOURGLASS = 20;
    /** Lines that differ by less than this, in em, are equal. */
    private static final double EQUAL = 0.5;

    private final PreparedText text;
    private final double indent;
    private final double measure;
    private final int first;
    private final int end;
    private final double em;

    private int[] trial;
    private int[] best;
    private double bestCost;
    private double mean;
    private int trials;

    private TitleBalancer(PreparedText text, double indent, double measure, int first, int end) {
        this.text = text;
        this.indent = indent;
        this.measure = measure;
        this.first = first;
        this.end = end;
        this.em = Math.max(1e-3, end > first ? text.atoms().em[first] : 1);
    }

    /** Fills the ends; false where the text is to be broken as any other: too long, or with a piece too wide. */
    static boolean balance(PreparedText text, double indent, double measure, LineEnds ends) {
        LineEnds greedy = new LineEnds();
        new Breaker(text, indent, measure, greedy).run();
        int lines = 0;
        LineEnds balanced = new LineEnds();
        for (int i = 0; i < greedy.count(); i++) {
            if (greedy.how(i) == How.EMERGENCY || greedy.indentDropped()) {
                return false;
            }
            lines++;
            int end = greedy.end(i);
            if (i == greedy.count() - 1 || text.atoms().breaks[end - 1] == Break.FORCED) {
                int first = balanced.count() == 0 ? 0 : balanced.end(balanced.count() - 1);
                boolean done =
                        new TitleBalancer(text, first == 0 ? indent : 0, measure, first, end).add(lines, balanced);
                if (!done) {
                    return false;
                }
                lines = 0;
            }
        }
        ends.takeFrom(balanced);
        return true;
    }

    /** Adds the ends of one line of the author; false where it is too long to be a title. */
    private boolean add(int lines, LineEnds ends) {
        if (lines > MOST_LINES) {
            return false;
        }
        boolean found = lines <= 1
                || search(lines, TitleWords.NONE)
                || search(lines + 1, TitleWords.NONE)
                || search(lines, 2 * MOST_LINES * TitleWords.NONE);
        if (!found) {
            return false;
        }
        for (int i = 0; i < lines(lines) - 1; i++) {
            ends.add(best[i], How.FIT);
        }
        ends.add(end, How.LAST);
        return true;
    }

    private int lines(int lines) {
        return lines <= 1 ? 1 : best.length + 1;
    }

    /** Finds the best breaks that cost less than a limit. */
    private boolean search(int lines, double limit) {
        trial = new int[lines - 1];
        best = new int[lines - 1];
        bestCost = limit;
        mean = text.width(first, end) / lines;
        trials = 0;
        place(0, first, 0);
        return bestCost < limit;
    }

    private void place(int line, int start, double cost) {
        if (cost >= bestCost || trials++ > MOST_TRIALS) {
            return;
        }
        if (line == trial.length) {
            finish(start, cost);
            return;
        }
        double room = line == 0 ? measure - indent : measure;
        for (int i = start; i < end - 1; i++) {
            double width = text.width(start, i + 1);
            if (width > room + Breaker.EPSILON) {
                return;
            }
            double wordCost = text.atoms().breaks[i] == Break.FREE ? TitleWords.cost(text.atoms(), i) : -1;
            if (wordCost >= 0) {
                trial[line] = i + 1;
                place(line + 1, i + 1, cost + wordCost + deviation(width));
            }
        }
    }

    private void finish(int start, double cost) {
        double width = text.width(start, end);
        double whole = cost + deviation(width) + shapeCost();
        if (width <= measure + Breaker.EPSILON && whole < bestCost) {
            bestCost = whole;
            best = Arrays.copyOf(trial, trial.length);
        }
    }

    private double deviation(double width) {
        double off = (width - mean) / em;
        return off * off;
    }

    private double shapeCost() {
        double cost = 0;
        boolean equal = true;
        double before = lineWidth(0);
        boolean shorter = false;
        for (int i = 1; i <= trial.length; i++) {
            double width = lineWidth(i);
            equal &= Math.abs(width - before) < EQUAL * em;
            if (shorter && width > before + EQUAL * em) {
                cost += HOURGLASS;
            }
            shorter |= width < before - EQUAL * em;
            before = width;
        }
        return equal ? cost + RECTANGLE : cost;
    }

    private double lineWidth(int line) {
        int start = line == 0 ? first : trial[line - 1];
        return text.width(start, line == trial.length ? end : trial[line]);
    }
}
