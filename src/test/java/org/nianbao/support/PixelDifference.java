package org.nianbao.support;

import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * How far two pictures are from each other.
 *
 * @param alike the share of pixels, 0 to 1, all of whose samples differ by no more than {@link #TOLERANCE}
 * @param picture the expected picture, pale, with the other pixels in red
 */
record PixelDifference(double alike, BufferedImage picture) {
    /** The greatest difference of a sample that does not count, of 255. */
    static final int TOLERANCE = 16;

    /** The least share of pixels that must be alike. */
    static final double LEAST_ALIKE = 0.995;

    private static final int RED = 0xFF0000;

    /** Compares two pictures; pixels that only one of them has are different. */
    static PixelDifference of(BufferedImage expected, BufferedImage actual) {
        int width = Math.max(expected.getWidth(), actual.getWidth());
        int height = Math.max(expected.getHeight(), actual.getHeight());
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        long alike = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean same = isInside(expected, x, y) && isInside(actual, x, y) && isAlike(expected, actual, x, y);
                alike += same ? 1 : 0;
                picture.setRGB(x, y, same ? pale(sample(expected, x, y)) : RED);
            }
        }
        return new PixelDifference((double) alike / ((long) width * height), picture);
    }

    boolean isTolerable() {
        return alike >= LEAST_ALIKE;
    }

    /** Whether a picture has no colours. */
    static boolean isGray(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                if ((rgb & 0xFF) != (rgb >> 8 & 0xFF) || (rgb & 0xFF) != (rgb >> 16 & 0xFF)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f %% of the pixels are alike", 100 * alike);
    }

    private static boolean isInside(BufferedImage image, int x, int y) {
        return x < image.getWidth() && y < image.getHeight();
    }

    private static boolean isAlike(BufferedImage expected, BufferedImage actual, int x, int y) {
        int one = sample(expected, x, y);
        int other = sample(actual, x, y);
        return isNear(one, other, 0) && isNear(one, other, 8) && isNear(one, other, 16);
    }

    private static boolean isNear(int one, int other, int shift) {
        return Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) <= TOLERANCE;
    }

    /** The three samples; a gray picture is read as it stands, as {@code getRGB} would convert its colour space. */
    private static int sample(BufferedImage image, int x, int y) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return 0x010101 * image.getRaster().getSample(x, y, 0);
        }
        return image.getRGB(x, y);
    }

    private static int pale(int rgb) {
        return 0xC0C0C0 + (rgb >> 2 & 0x3F3F3F);
    }
}
