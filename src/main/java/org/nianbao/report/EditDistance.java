package org.nianbao.report;

/** The number of single-character slips between two words. */
final class EditDistance {
    private EditDistance() {}

    /** Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
    static int between(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = row(b.length() + 1);
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                next[j] = Math.min(step(a, b, i, j, last, next), swap(a, b, i, j, before));
            }
            before = last;
            last = next;
        }
        return last[b.length()];
    }

    private static int[] row(int length) {
        int[] row = new int[length];
        for (int j = 0; j < length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static int step(String a, String b, int i, int j, int[] last, int[] next) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        return Math.min(replaced, Math.min(last[j], next[j - 1]) + 1);
    }

    private static int swap(String a, String b, int i, int j, int[] before) {
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? before[j - 2] + 1 : Integer.MAX_VALUE;
    }
}
