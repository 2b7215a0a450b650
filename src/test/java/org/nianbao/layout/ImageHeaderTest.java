package org.nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.layout.Pages.ImageData;

class ImageHeaderTest {
    /** Ways to write the same noise. */
    enum Kind {
        PNG("png", false),
        JPEG("jpeg", false),
        PROGRESSIVE("jpeg", true);

        private final String format;
        private final boolean progressive;

        Kind(String format, boolean progressive) {
            this.format = format;
            this.progressive = progressive;
        }

        byte[] file() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
            writer.setOutput(ImageIO.createImageOutputStream(out));
            ImageWriteParam settings = writer.getDefaultWriteParam();
            if (progressive) {
                settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(noise(), null, null), settings);
            writer.dispose();
            return out.toByteArray();
        }
    }

    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(83, 47, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(11);
        for (int i = 0; i < 83 * 47; i++) {
            image.setRGB(i % 83, i / 83, random.nextInt());
        }
        return image;
    }

    @ParameterizedTest
    @EnumSource
    void aWholePictureIsTakenAsItIs(Kind kind) throws IOException {
        byte[] file = kind.file();
        ImageData image = ImageHeader.read(file).orElseThrow();
        assertEquals("83 x 47 " + kind.format, image.width() + " x " + image.height() + " " + image.format());
        assertArrayEquals(file, image.bytes());
    }

    @ParameterizedTest
    @EnumSource
    void whatFollowsTheEndIsCutOff(Kind kind) throws IOException {
        byte[] file = kind.file();
        for (byte[] trail : new byte[][] {
            {0}, {'\n'}, new byte[8], file, "a note of the scanner".getBytes(StandardCharsets.US_ASCII)
        }) {
            byte[] longer = Arrays.copyOf(file, file.length + trail.length);
            System.arraycopy(trail, 0, longer, file.length, trail.length);
            ImageData image = ImageHeader.read(longer).orElseThrow();
            assertArrayEquals(file, image.bytes());
            assertEquals(
                    83, ImageIO.read(new ByteArrayInputStream(image.bytes())).getWidth());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatBreaksOffIsNoPicture(Kind kind) throws IOException {
        byte[] file = kind.file();
        for (int length = 0; length < file.length; length++) {
            assertEquals(Optional.empty(), ImageHeader.read(Arrays.copyOf(file, length)), "of " + length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void damagedFilesAreReadToAnEnd(Kind kind) throws IOException {
        byte[] file = kind.file();
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = file.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                damaged[random.nextInt(Math.min(damaged.length, 700))] = (byte) random.nextInt();
            }
            ImageHeader.read(damaged).ifPresent(image -> assertEquals(kind.format, image.format()));
        }
    }
}
