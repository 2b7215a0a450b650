package org.nianbao.layout;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.nianbao.layout.Pages.ImageData;

/**
 * Reads format and size of PNG and JPEG files, and sees whether they are whole. What follows the end of a picture is cut off:
 * cameras and scanners leave bytes there.
 */
final class ImageHeader {
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_LEAST = 45;
    private static final int CHUNK = 12;
    private static final int IEND = 0x49454E44;
    private static final int PHYS = 0x70485973;
    private static final int IDAT = 0x49444154;
    private static final int JFIF = 0x4A464946;
    private static final int SOS = 0xDA;
    private static final byte EOI = (byte) 0xD9;
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
        int end = pngEnd(data);
        return end > 0
                ? image(cut(bytes, end), "png", data.getInt(16), data.getInt(20), pngDensity(data))
                : Optional.empty();
    }

    /** Where the last chunk ends, IEND (PNG 11.2.5); 0 where the file breaks off before. */
    private static int pngEnd(ByteBuffer data) {
        int at = 8;
        while (at + CHUNK <= data.capacity()) {
            int length = data.getInt(at);
            if (length < 0 || length > data.capacity() - at - CHUNK) {
                return 0;
            }
            at += CHUNK + length;
            if (data.getInt(at - CHUNK - length + 4) == IEND) {
                return at;
            }
        }
        return 0;
    }

    private static byte[] cut(byte[] bytes, int end) {
        return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
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
        int frame = 0;
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF && bytes[at + 1] != EOI) {
            int marker = bytes[at + 1] & 0xFF;
            frame = isFrame(marker) && frame == 0 && at + 9 < bytes.length ? at : frame;
            at = next(bytes, data, at, marker);
        }
        boolean whole = at + 2 <= bytes.length && (bytes[at] & 0xFF) == 0xFF && bytes[at + 1] == EOI;
        return whole && frame > 0 ? jpeg(cut(bytes, at + 2), data, frame) : Optional.empty();
    }

    /** Where the next marker is expected; any may have more bytes FF before it (ITU-T T.81, B.1.1.2). */
    private static int next(byte[] bytes, ByteBuffer data, int at, int marker) {
        if (marker == 0xFF) {
            return at + 1;
        }
        int end = at + 2 + (data.getShort(at + 2) & 0xFFFF);
        return marker == SOS ? scanEnd(bytes, end) : end;
    }

    private static Optional<ImageData> jpeg(byte[] whole, ByteBuffer data, int frame) {
        int width = data.getShort(frame + 7) & 0xFFFF;
        int height = data.getShort(frame + 5) & 0xFFFF;
        return image(whole, "jpeg", width, height, jpegDensity(data));
    }

    /** Where the next marker stands; FF in coded data is followed by 0 or a restart marker (ITU-T T.81, B.1.1.5). */
    private static int scanEnd(byte[] bytes, int from) {
        int at = from;
        while (at + 1 < bytes.length) {
            int next = bytes[at + 1] & 0xFF;
            boolean marker = (bytes[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
            if (marker) {
                return at;
            }
            at++;
        }
        return bytes.length;
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
