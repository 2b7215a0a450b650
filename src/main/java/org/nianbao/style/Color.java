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
}
