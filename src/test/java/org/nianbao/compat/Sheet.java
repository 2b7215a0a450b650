package org.nianbao.compat;

import java.awt.image.BufferedImage;

/**
 * A page as means of gray at {@value #DPI} dpi, made from a much finer picture. How a program smooths edges, and rounds
 * the places of glyphs and strokes to its pixels, vanishes in the means; what stands where does not.
 *
 * @param width in pixels
 * @param height in pixels
 * @param gray the pixels row by row, 0 to 255
 */
record Sheet(int width, int height, float[] gray) {
    /** The resolution that pages are compared at, as in the golden tests. */
    static final int DPI = 110;

    /**
     * Takes the means of a picture in memory.
     *
     * @param factor how many times finer than {@link #DPI} the picture is
     */
    static Sheet of(BufferedImage image, int factor) {
        Means means = new Means(image.getWidth(), image.getHeight(), factor);
        int[] pixels = new int[image.getWidth()];
        byte[] row = new byte[pixels.length];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
            for (int x = 0; x < row.length; x++) {
                row[x] = (byte) luma(pixels[x]);
            }
            means.add(row);
        }
        return means.sheet();
    }

    /** Gray with the weights that poppler, MuPDF and the script for pdf.js take. */
    private static int luma(int rgb) {
        return Math.round(0.3f * (rgb >> 16 & 0xFF) + 0.59f * (rgb >> 8 & 0xFF) + 0.11f * (rgb & 0xFF));
    }

    /** Sums up the rows of a picture; what does not fill a pixel at the right and lower edge is left out. */
    static final class Means {
        private final int factor;
        private final int width;
        private final float[] gray;
        private int y;

        /** Begins with a picture of this size in its own pixels. */
        Means(int width, int height, int factor) {
            this.factor = factor;
            this.width = width / factor;
            gray = new float[this.width * (height / factor)];
        }

        /** Adds the next row of gray samples. */
        void add(byte[] row) {
            int start = y++ / factor * width;
            if (start >= gray.length) {
                return;
            }
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int i = x * factor; i < (x + 1) * factor; i++) {
                    sum += row[i] & 0xFF;
                }
                gray[start + x] += (float) sum / (factor * factor);
            }
        }

        Sheet sheet() {
            return new Sheet(width, gray.length / width, gray);
        }
    }
}
