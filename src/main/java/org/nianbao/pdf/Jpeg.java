package org.nianbao.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.nianbao.pdf.PictureReader.Size;

/** JPEG files: gray and, for screens, colour ones are passed through as they are, four-colour ones become RGB. */
final class Jpeg {
    private static final int START = 0xFFD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ADOBE = 0xEE;

    private final ByteBuffer file;
    private int width;
    private int height;
    private int components;
    private boolean inverted;
    private boolean luminance;

    private Jpeg(byte[] bytes) throws IOException {
        this.file = ByteBuffer.wrap(bytes);
        check(file.remaining() > 4 && file.getChar() == START, "JPEG");
        segments();
        check(components == 1 || components == 3 || components == 4, "SOF");
    }

    /** The size that the header gives. */
    static Size size(byte[] bytes) throws IOException {
        Jpeg jpeg = new Jpeg(bytes);
        return new Size(jpeg.width, jpeg.height);
    }

    /** Reads the whole file. */
    static Image read(byte[] bytes, DeviceColors colors) throws IOException, BadElementException {
        Jpeg jpeg = new Jpeg(bytes);
        check(hasEnd(bytes), "EOI");
        if (jpeg.components == 4) {
            return jpeg.converted(bytes, colors);
        }
        boolean passes = jpeg.components == 1 || colors.isRgb();
        return passes ? new com.lowagie.text.Jpeg(bytes) : Samples.of(image(bytes), colors);
    }

    /** Markers up to the first scan (ISO/IEC 10918-1, B.1.1). */
    private void segments() throws IOException {
        int marker = 0;
        while (marker != START_OF_SCAN) {
            marker = marker();
            int length = file.remaining() >= 2 ? file.getChar() - 2 : -1;
            check(length >= 0 && length <= file.remaining(), "JPEG");
            segment(marker, file.slice(file.position(), length));
            file.position(file.position() + length);
        }
    }

    private int marker() throws IOException {
        check(file.remaining() >= 2 && (file.get() & 0xFF) == 0xFF, "JPEG");
        int marker = 0xFF;
        while (marker == 0xFF) {
            check(file.hasRemaining(), "JPEG");
            marker = file.get() & 0xFF;
        }
        return marker;
    }

    private void segment(int marker, ByteBuffer body) throws IOException {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            check(marker <= 0xC2 && body.remaining() >= 6 && body.get() == 8, "SOF");
            height = body.getChar();
            width = body.getChar();
            components = body.get();
        } else if (marker == ADOBE && body.remaining() >= 12 && body.get() == 'A') {
            inverted = true;
            luminance = body.get(11) == 2;
        }
    }

    private static boolean hasEnd(byte[] bytes) {
        for (int i = bytes.length - 2; i >= 0; i--) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    /**
     * The files of Adobe's programs hold the inverse of the inks, and mostly luminance in place of them: that of the colours
     * which the inverse would be the inks of, while black stays as it is (Adobe technical note 5116, section 18).
     */
    private Image converted(byte[] bytes, DeviceColors colors) throws IOException, BadElementException {
        Raster raster = raster(bytes);
        byte[] out = new byte[3 * raster.getWidth() * raster.getHeight()];
        int[] row = new int[4 * raster.getWidth()];
        int at = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (int x = 0; x < row.length; x += 4) {
                rgb(row, x, out, at);
                at += 3;
            }
        }
        return Samples.rgb(raster.getWidth(), raster.getHeight(), out, colors);
    }

    private void rgb(int[] row, int x, byte[] out, int at) {
        int[] inks = {row[x], row[x + 1], row[x + 2]};
        if (luminance) {
            double y = row[x];
            double blue = row[x + 1] - 128;
            double red = row[x + 2] - 128;
            inks[0] = 255 - clamp(y + 1.402 * red);
            inks[1] = 255 - clamp(y - 0.344136 * blue - 0.714136 * red);
            inks[2] = 255 - clamp(y + 1.772 * blue);
        }
        int paper = inverted ? row[x + 3] : 255 - row[x + 3];
        for (int i = 0; i < 3; i++) {
            int light = inverted ? inks[i] : 255 - inks[i];
            out[at + i] = (byte) (light * paper / 255);
        }
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static Raster raster(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            return reader.readRaster(0, null);
        } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("JPEG", e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage image(byte[] bytes) throws IOException {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
            check(read != null, "JPEG");
            BufferedImage rgb = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            rgb.createGraphics().drawImage(read, 0, 0, null);
            return rgb;
        } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("JPEG", e);
        }
    }

    private static void check(boolean holds, String part) throws IOException {
        if (!holds) {
            throw new IOException(part);
        }
    }
}
