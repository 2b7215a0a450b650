package org.nianbao.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that an unknown one was most likely meant to be. */
public final class Nearest {
    /** Longer words are compared by their beginning only: the work grows with the square of the length. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The known word with the fewest slips to the written one; the first of several; empty where none is known. */
    public static Optional<String> to(String written, Collection<String> known) {
        String word = written.substring(0, Math.min(LONGEST, written.length()));
        return known.stream().min(Comparator.comparingInt(candidate -> slips(word, candidate)));
    }

    /** The number of single characters to insert, delete or replace (Levenshtein distance). */
    private static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 0; i < a.length(); i++) {
            advance(row, a.charAt(i), b);
        }
        return row[b.length()];
    }

    private static void advance(int[] row, char c, String b) {
        int diagonal = row[0];
        row[0]++;
        for (int j = 1; j < row.length; j++) {
            int replaced = diagonal + (c == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
