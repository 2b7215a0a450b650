package org.nianbao.pdf;

import org.nianbao.style.Color;

/**
 * The device colours of a file. Shades of gray are always DeviceGray: black ink alone. Other colours are DeviceRGB on
 * screens; for printing they are turned into the inks of the output intent.
 *
 * @param profile the profile that gives the colours their meaning; that of a screen leaves RGB as it is
 */
record DeviceColors(IccProfile profile) {
    private static final int RGB = 3;

    /** The operands of a colour: one for gray, three for RGB, four for CMYK. */
    double[] operands(Color color) {
        if (color.isGray()) {
            return new double[] {color.red()};
        }
        double[] rgb = {color.red(), color.green(), color.blue()};
        return isRgb() ? rgb : inks(rgb);
    }

    /** Whether images may stay in RGB. */
    boolean isRgb() {
        return components() == RGB;
    }

    /** How many samples a pixel of a colour image has. */
    int components() {
        return profile.components();
    }

    /**
     * The samples of a colour image: as they are for screens, else in the inks of the intent.
     *
     * @param rgb three bytes a pixel, sRGB
     */
    byte[] samples(byte[] rgb) {
        return isRgb() ? rgb : ColorConversion.convert(rgb, profile);
    }

    private double[] inks(double[] rgb) {
        byte[] pixel = new byte[RGB];
        for (int i = 0; i < RGB; i++) {
            pixel[i] = (byte) Math.round(rgb[i] * 255);
        }
        byte[] samples = samples(pixel);
        double[] inks = new double[samples.length];
        for (int i = 0; i < inks.length; i++) {
            inks[i] = (samples[i] & 0xFF) / 255.0;
        }
        return inks;
    }
}
