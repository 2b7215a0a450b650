package org.nianbao.pdf;

import org.nianbao.text.Line.Run;

/**
 * Finds the character spacing of a run (ISO 32000-1, 9.3.2). A justified line is stretched by the same in most of its gaps;
 * said once for all of them, it takes a fifth of the bytes that an adjustment in each gap takes.
 */
final class CharacterSpacing {
    /** Digits behind the point of what is written, in pt: over a line nothing adds up that the eye could see. */
    static final int DECIMALS = 4;

    /** Gaps that differ by less are alike, in thousandths of the em. */
    private static final double ALIKE = 0.1;

    /** In fewer gaps it is not worth saying. */
    private static final int FEWEST = 3;

    /** Where gaps are looked at that may be like the most, in parts of the run. */
    private static final int SAMPLES = 4;

    private static final double UNIT = 1e4;

    private CharacterSpacing() {}

    /**
     * What at least half of the gaps share.
     *
     * @return in pt, rounded to what is written; 0 where there is nothing like that
     */
    static double of(Run run, int[] codes, EmbeddedFont face) {
        double[] gaps = gaps(run, codes, face);
        for (int sample = 1; sample < SAMPLES && gaps.length >= FEWEST; sample++) {
            double gap = gaps[gaps.length * sample / SAMPLES];
            if (2 * alike(gap, gaps) >= gaps.length) {
                return Math.rint(gap * run.size() / 1000 * UNIT) / UNIT;
            }
        }
        return 0;
    }

    /** By how much glyphs stand further apart than their widths say, in thousandths of the em. */
    private static double[] gaps(Run run, int[] codes, EmbeddedFont face) {
        double[] offsets = run.offsets();
        double scale = 1000 / (run.size() * run.stretch());
        double[] gaps = new double[Math.max(0, codes.length - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (offsets[i + 1] - offsets[i]) * scale - face.width(codes[i]);
        }
        return gaps;
    }

    private static int alike(double gap, double[] gaps) {
        int count = 0;
        for (double other : gaps) {
            count += Math.abs(other - gap) < ALIKE ? 1 : 0;
        }
        return count;
    }
}
