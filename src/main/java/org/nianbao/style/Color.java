package org.nianbao.style;

/**
 * A colour of the device; components from 0 to 1.
 *
 * @param red 0 is none
 * @param green 0 is none
 * @param blue 0 is none
 */
public record Color(double red, double green, double blue) {
    /** Black ink. */
    public static final Color BLACK = new Color(0, 0, 0);

    /** Paper. */
    public static final Color WHITE = new Color(1, 1, 1);

    /** Whether it is a shade of gray and can be printed with black ink alone. */
    public boolean isGray() {
        return red == green && green == blue;
    }

    // Written out: what the compiler gives records is slow at first.
    @Override
    public boolean equals(Object other) {
        return other instanceof Color that
                && Double.compare(red, that.red) == 0
                && Double.compare(green, that.green) == 0
                && Double.compare(blue, that.blue) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Double.hashCode(red) + Double.hashCode(green)) + Double.hashCode(blue);
    }
}
