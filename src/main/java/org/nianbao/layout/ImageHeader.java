package org.nianbao.layout;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.nianbao.layout.Pages.ImageData;

/** Reads format and size of PNG and JPEG files, and sees whether they are whole. */
final class ImageHeader {
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final long PNG_END = 0x49454E44AE426082L;
    private static final int PNG_LEAST = 45;
    private static final int PHYS = 0x70485973;
    private static final int IDAT = 0x49444154;
    private static final int JFIF = 0x4A464946;
    private static final double METRES_PER_INCH = 0.0254;

    private ImageHeader() {}

    /** The picture in a file; empty for another format or a file that breaks off. */
    static Optional<ImageData> read(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        if (bytes.length > PNG_LEAST && data.getLong(0) == PNG_SIGNATURE) {
            return png(bytes, data);
        }
        boolean jpeg = bytes.length > 4 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        return jpeg ? jpeg(bytes, data) : Optional.empty();
    }

    private static Optional<ImageData> png(byte[] bytes, ByteBuffer data) {
        boolean whole = data.getLong(bytes.length - 8) == PNG_END;
        return whole ? image(bytes, "png", data.getInt(16), data.getInt(20), pngDensity(data)) : Optional.empty();
    }

    /** The pHYs chunk, which stands before the first IDAT (PNG 11.3.5.3), in dots per inch. */
    private static double pngDensity(ByteBuffer data) {
        int at = 8;
        while (at + 21 <= data.capacity()) {
            int length = data.getInt(at);
            int type = data.getInt(at + 4);
            if (type == PHYS && data.get(at + 16) == 1) {
                return data.getInt(at + 8) * METRES_PER_INCH;
            }
            if (type == IDAT || length < 0 || length > data.capacity()) {
                return 0;
            }
            at += 12 + length;
        }
        return 0;
    }

    /** The density of a JFIF header (ITU-T T.871, 10.1), in dots per inch. */
    private static double jpegDensity(ByteBuffer data) {
        boolean jfif = data.capacity() > 18 && data.getInt(6) == JFIF;
        int units = jfif ? data.get(13) : 0;
        double density = jfif ? data.getShort(14) & 0xFFFF : 0;
        return units == 1 ? density : units == 2 ? density * 2.54 : 0;
    }

    private static Optional<ImageData> jpeg(byte[] bytes, ByteBuffer data) {
        int end = bytes.length;
        boolean whole = (bytes[end - 2] & 0xFF) == 0xFF && (bytes[end - 1] & 0xFF) == 0xD9;
        int at = 2;
        while (whole && at + 9 < end && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (isFrame(marker)) {
                return image(
                        bytes,
                        "jpeg",
                        data.getShort(at + 7) & 0xFFFF,
                        data.getShort(at + 5) & 0xFFFF,
                        jpegDensity(data));
            }
            at += 2 + (data.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<ImageData> image(byte[] bytes, String format, int width, int height, double density) {
        boolean real = width > 0 && height > 0;
        return real ? Optional.of(new ImageData(bytes, format, width, height, density)) : Optional.empty();
    }
}
