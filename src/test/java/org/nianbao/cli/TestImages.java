package org.nianbao.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that a report should not get away with. */
final class TestImages {
    private static final int IHDR_SUM = 29;
    private static final int IHDR_TYPE = 12;
    private static final int IHDR_WIDTH = 16;

    private TestImages() {}

    /** Writes one of each into a folder; the one outside goes to another. */
    static void writeAll(Path folder, Path outside) throws IOException {
        byte[] png = picture("png");
        byte[] jpeg = picture("jpg");
        Files.write(outside.resolve("outside.png"), png);
        Files.createSymbolicLink(folder.resolve("link.png"), outside.resolve("outside.png"));
        Files.write(folder.resolve("truncated.png"), Arrays.copyOf(png, png.length / 2));
        Files.write(folder.resolve("truncated.jpg"), Arrays.copyOf(jpeg, jpeg.length / 2));
        Files.writeString(folder.resolve("text.png"), "no picture");
        Files.write(folder.resolve("huge.png"), withSize(png, 100_000, 100_000));
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, x * 31 * y);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** The picture with another size in its header, and the header's check sum mended. */
    private static byte[] withSize(byte[] png, int width, int height) {
        byte[] copy = png.clone();
        ByteBuffer buffer = ByteBuffer.wrap(copy);
        buffer.putInt(IHDR_WIDTH, width).putInt(IHDR_WIDTH + Integer.BYTES, height);
        CRC32 sum = new CRC32();
        sum.update(copy, IHDR_TYPE, IHDR_SUM - IHDR_TYPE);
        buffer.putInt(IHDR_SUM, (int) sum.getValue());
        return copy;
    }
}
