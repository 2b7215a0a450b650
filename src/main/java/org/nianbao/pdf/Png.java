package org.nianbao.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.ImgRaw;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import org.nianbao.pdf.PictureReader.Size;

/**
 * PNG files. What PDF can show as it is, gray, RGB and palette images without transparency or interlace, is passed
 * through undecoded; the rest is decoded and laid on white.
 */
final class Png {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final PdfName[] SPACES = {null, PdfName.DEVICEGRAY, null, PdfName.DEVICERGB, PdfName.DEVICECMYK};
    private static final int GRAY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;

    private final ByteBuffer file;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private byte[] palette = {};
    private boolean transparent;
    private int width;
    private int height;
    private int depth;
    private int color;
    private boolean interlaced;

    private Png(byte[] bytes) throws IOException {
        this.file = ByteBuffer.wrap(bytes);
        check(file.remaining() > 33 && file.getLong() == SIGNATURE, "PNG");
        header();
    }

    /** The size that the header gives. */
    static Size size(byte[] bytes) throws IOException {
        Png png = new Png(bytes);
        return new Size(png.width, png.height);
    }

    /** Reads the whole file. */
    static Image read(byte[] bytes, DeviceColors colors) throws IOException, BadElementException {
        Png png = new Png(bytes);
        png.chunks();
        return png.canPass(colors) ? png.passed(colors) : decoded(bytes, colors);
    }

    private boolean canPass(DeviceColors colors) {
        boolean plain = color == GRAY || color == RGB && colors.isRgb() || color == PALETTE;
        return plain && depth <= 8 && !interlaced && !transparent;
    }

    private void header() throws IOException {
        ByteBuffer header = chunk("IHDR");
        width = header.getInt();
        height = header.getInt();
        depth = header.get();
        color = header.get();
        header.getShort();
        interlaced = header.get() != 0;
    }

    private void chunks() throws IOException {
        while (true) {
            check(file.remaining() >= 12, "IEND");
            String type = typeOf(file.position() + 4);
            ByteBuffer body = chunk(type);
            switch (type) {
                case "PLTE" -> palette = array(body);
                case "tRNS" -> transparent = true;
                case "IDAT" -> data.writeBytes(array(body));
                case "IEND" -> {
                    return;
                }
                default -> check(Character.isLowerCase(type.charAt(0)), type);
            }
        }
    }

    /** The body of the next chunk, with its checksum proved. */
    private ByteBuffer chunk(String type) throws IOException {
        int length = file.getInt();
        check(typeOf(file.position()).equals(type) && length >= 0 && length <= file.remaining() - 8, type);
        CRC32 crc = new CRC32();
        crc.update(file.array(), file.position(), length + 4);
        ByteBuffer body = file.slice(file.position() + 4, length);
        file.position(file.position() + 4 + length);
        check(file.getInt() == (int) crc.getValue(), type);
        return body;
    }

    private String typeOf(int at) {
        return new String(file.array(), at, 4, StandardCharsets.ISO_8859_1);
    }

    private static byte[] array(ByteBuffer body) {
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }

    /** The compressed data with the predictor of PNG (ISO 32000-1, 7.4.4.4), once it is proved to be whole. */
    private Image passed(DeviceColors colors) throws IOException, BadElementException {
        int samples = color == RGB ? 3 : 1;
        prove((long) height * (1 + ((long) width * samples * depth + 7) / 8));
        PdfDictionary predictor = new PdfDictionary();
        predictor.put(new PdfName("Predictor"), new PdfNumber(15));
        predictor.put(new PdfName("Colors"), new PdfNumber(samples));
        predictor.put(PdfName.BITSPERCOMPONENT, new PdfNumber(depth));
        predictor.put(new PdfName("Columns"), new PdfNumber(width));
        PdfDictionary additional = new PdfDictionary();
        additional.put(PdfName.DECODEPARMS, predictor);
        if (color == PALETTE) {
            additional.put(PdfName.COLORSPACE, indexed(colors));
        }
        Image image = new ImgRaw(width, height, samples, depth, data.toByteArray());
        image.setDeflated(true);
        image.setAdditional(additional);
        return image;
    }

    private PdfArray indexed(DeviceColors colors) throws IOException {
        check(palette.length >= 3 && palette.length % 3 == 0, "PLTE");
        PdfArray space = new PdfArray(new PdfName("Indexed"));
        space.add(SPACES[colors.components()]);
        space.add(new PdfNumber(palette.length / 3 - 1));
        space.add(new PdfString(colors.samples(palette)));
        return space;
    }

    private void prove(long expected) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data.toByteArray());
            byte[] buffer = new byte[65536];
            while (!inflater.finished() && inflater.getBytesWritten() <= expected) {
                check(inflater.inflate(buffer) > 0 || inflater.finished(), "IDAT");
            }
            check(inflater.getBytesWritten() == expected, "IDAT");
        } catch (DataFormatException e) {
            throw new IOException("IDAT", e);
        } finally {
            inflater.end();
        }
    }

    private static Image decoded(byte[] bytes, DeviceColors colors) throws IOException, BadElementException {
        BufferedImage image = readWithoutCache(bytes);
        check(image != null, "IDAT");
        return Samples.of(image, colors);
    }

    private static BufferedImage readWithoutCache(byte[] bytes) throws IOException {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("PNG", e);
        }
    }

    private static void check(boolean holds, String part) throws IOException {
        if (!holds) {
            throw new IOException(part);
        }
    }
}
