package org.nianbao.compat;

import java.util.Locale;

/**
 * How much two drawings of a page are alike. The share of pixels alone says little of a single character, which is some
 * five of ten thousand pixels: so the greatest difference in any small window counts as well.
 *
 * @param near the share of pixels, 0 to 1, that differ by no more than {@value #NEAR} of 255
 * @param worst the greatest difference between the means of a window of {@value #WINDOW} by {@value #WINDOW} pixels (1.85
 *     mm), of 255
 * @param x of the middle of that window, in pixels
 * @param y of the middle of that window, in pixels
 */
record Likeness(double near, double worst, int x, int y) {
    private static final int NEAR = 16;
    private static final int WINDOW = 8;

    /** The least share of pixels that must be near. */
    private static final double LEAST_NEAR = 0.995;

    /** The greatest difference of a window: half of what a missing rule of half a point makes. */
    private static final double MOST = 12;

    /** Compares two drawings; programs round the size of a page up or down by a pixel, which is left out. */
    static Likeness of(Sheet one, Sheet other) {
        int width = Math.min(one.width(), other.width());
        int height = Math.min(one.height(), other.height());
        double[][] sums = new double[height + 1][width + 1];
        int near = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double difference = one.gray()[y * one.width() + x] - other.gray()[y * other.width() + x];
                near += Math.abs(difference) <= NEAR ? 1 : 0;
                sums[y + 1][x + 1] = difference + sums[y][x + 1] + sums[y + 1][x] - sums[y][x];
            }
        }
        return worst(sums, (double) near / width / height);
    }

    private static Likeness worst(double[][] sums, double near) {
        Likeness worst = new Likeness(near, 0, 0, 0);
        for (int y = WINDOW; y < sums.length; y++) {
            for (int x = WINDOW; x < sums[0].length; x++) {
                double sum = sums[y][x] - sums[y - WINDOW][x] - sums[y][x - WINDOW] + sums[y - WINDOW][x - WINDOW];
                double mean = Math.abs(sum) / (WINDOW * WINDOW);
                worst = mean > worst.worst() ? new Likeness(near, mean, x - WINDOW / 2, y - WINDOW / 2) : worst;
            }
        }
        return worst;
    }

    boolean isAlike() {
        return near >= LEAST_NEAR && worst <= MOST;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.3f %% within %d, worst window %.1f at %d, %d", 100 * near, NEAR, worst, x, y);
    }
}
