package org.nianbao.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** sRGB → inks, by the colour management of the Java runtime. A class of its own, so that few runs load AWT. */
final class ColorConversion {
    private static final int RGB = 3;

    private ColorConversion() {}

    /**
     * Converts pixels. Both profiles are given, as those of the runtime differ between builds.
     *
     * @param rgb three bytes a pixel
     * @return as many bytes a pixel as the profile has colours
     */
    static byte[] convert(byte[] rgb, IccProfile profile) {
        int pixels = rgb.length / RGB;
        WritableRaster target =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, pixels, 1, profile.components(), null);
        new ColorConvertOp(space(IccProfile.screen()), space(profile), null).filter(raster(rgb, pixels), target);
        return ((DataBufferByte) target.getDataBuffer()).getData();
    }

    private static Raster raster(byte[] rgb, int pixels) {
        int[] order = {0, 1, 2};
        return Raster.createInterleavedRaster(
                new DataBufferByte(rgb, rgb.length), pixels, 1, RGB * pixels, RGB, order, null);
    }

    private static ColorSpace space(IccProfile profile) {
        return new ICC_ColorSpace(ICC_Profile.getInstance(profile.bytes()));
    }
}
