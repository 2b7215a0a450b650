package org.nianbao.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.ImgRaw;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Decoded pixels → gray or colour samples of eight bits, laid on white paper where they are transparent. */
final class Samples {
    private final ColorModel model;
    private final Raster raster;
    private final int colors;
    private final int shift;

    private Samples(BufferedImage image) {
        this.model = image.getColorModel();
        this.raster = image.getRaster();
        this.colors = raster.getNumBands() < 3 ? 1 : 3;
        this.shift = raster.getSampleModel().getSampleSize(0) - 8;
    }

    /**
     * The image with samples only. Gray stays gray: the samples are taken as they are, since colour conversion of the
     * Java runtime would bend them.
     */
    static Image of(BufferedImage image, DeviceColors colors) throws BadElementException {
        if (image.getColorModel() instanceof IndexColorModel) {
            return rgb(image.getWidth(), image.getHeight(), indexed(image), colors);
        }
        Samples samples = new Samples(image);
        byte[] flattened = samples.flattened();
        return samples.colors == 1
                ? new ImgRaw(image.getWidth(), image.getHeight(), 1, 8, flattened)
                : rgb(image.getWidth(), image.getHeight(), flattened, colors);
    }

    /** An image of colour samples, in the colours of the file. */
    static Image rgb(int width, int height, byte[] samples, DeviceColors colors) throws BadElementException {
        return new ImgRaw(width, height, colors.components(), 8, colors.samples(samples));
    }

    private static byte[] indexed(BufferedImage image) {
        byte[] out = new byte[3 * image.getWidth() * image.getHeight()];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                int alpha = argb >>> 24;
                out[at++] = onWhite(argb >> 16 & 0xFF, alpha);
                out[at++] = onWhite(argb >> 8 & 0xFF, alpha);
                out[at++] = onWhite(argb & 0xFF, alpha);
            }
        }
        return out;
    }

    private byte[] flattened() {
        int bands = raster.getNumBands();
        byte[] out = new byte[colors * raster.getWidth() * raster.getHeight()];
        int[] row = new int[bands * raster.getWidth()];
        int at = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (int x = 0; x < row.length; x += bands) {
                int alpha = model.hasAlpha() ? eight(row[x + bands - 1]) : 255;
                for (int color = 0; color < colors; color++) {
                    out[at++] = onWhite(eight(row[x + color]), alpha);
                }
            }
        }
        return out;
    }

    private int eight(int sample) {
        return shift >= 0 ? sample >> shift : sample * 255 / ((1 << 8 + shift) - 1);
    }

    private static byte onWhite(int sample, int alpha) {
        return (byte) ((sample * alpha + 255 * (255 - alpha) + 127) / 255);
    }
}
