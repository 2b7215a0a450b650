package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.layout.Pages;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.layout.StructureNode;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.SourceSpan;
import org.nianbao.support.Conformance;

/** Images keep their samples and their colour space; broken ones are findings. */
class PicturesTest {
    private static final SourceSpan SPAN = SourceSpan.at("年报.yaml", 7, 3);

    @Test
    void grayStaysGray() throws IOException {
        byte[] png = SamplePages.image(BufferedImage.TYPE_BYTE_GRAY, "png");
        assertImage("DeviceGray", 8, png, written(png, "png"));
    }

    @Test
    void colourIsPassedThrough() throws IOException {
        byte[] png = SamplePages.image(BufferedImage.TYPE_INT_RGB, "png");
        assertImage("DeviceRGB", 8, png, written(png, "png"));
    }

    @Test
    void aPaletteStaysAPalette() throws IOException {
        byte[] png = SamplePages.image(BufferedImage.TYPE_BYTE_INDEXED, "png");
        assertImage("Indexed", 8, png, written(png, "png"));
    }

    @Test
    void oneBitStaysOneBit() throws IOException {
        byte[] png = SamplePages.image(BufferedImage.TYPE_BYTE_BINARY, "png");
        PDImageXObject image = written(png, "png");
        assertEquals(1, image.getBitsPerComponent());
        assertPixels(png, image.getImage());
    }

    @Test
    void sixteenBitsBecomeEight() throws IOException {
        BufferedImage deep = new BufferedImage(4, 1, BufferedImage.TYPE_USHORT_GRAY);
        for (int x = 0; x < 4; x++) {
            deep.getRaster().setSample(x, 0, 0, x * 0x5555);
        }
        PDImageXObject image = written(encoded(deep), "png");
        assertEquals("DeviceGray", image.getColorSpace().getName());
        int[] read = image.getImage().getRaster().getSamples(0, 0, 4, 1, 0, new int[4]);
        assertArrayEquals(new int[] {0, 0x55, 0xAA, 0xFF}, read);
    }

    @Test
    void transparencyIsLaidOnWhite() throws IOException {
        BufferedImage clear = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(0, 0, 0x00FF0000);
        clear.setRGB(1, 0, 0x80000000);
        PDImageXObject image = written(encoded(clear), "png");
        assertEquals(null, image.getSoftMask());
        assertEquals(0xFFFFFFFF, image.getImage().getRGB(0, 0));
        assertEquals(0xFF7F7F7F, image.getImage().getRGB(1, 0));
    }

    @Test
    void interlaceIsUndone() throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(SamplePages.image(BufferedImage.TYPE_INT_RGB, "png")));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        assertImage("DeviceRGB", 8, out.toByteArray(), written(out.toByteArray(), "png"));
    }

    /** Red on the left, white on the right, as printing programs store it: four inks, inverted, with luminance. */
    private static final String YCCK =
            "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwACAQEBAQECAQEBAgICAgIEAwICAgIFBAQDBAYFBgYGBQYGBgcJCAYHCQcGBggLCAkKCgoK"
                    + "CgYICwwLCgwJCgoK/9sAQwECAgICAgIFAwMFCgcGBwoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoK"
                    + "CgoKCgoK/8AAFAgAEAAgBAERAAIRAQMRAQQRAP/EABcAAQEBAQAAAAAAAAAAAAAAAAAKCAn/xAAUEAEAAAAAAAAAAAAAAAAAAAAA"
                    + "/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAgK/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAA4EAQACEQMRBAAAPwDZirGf938AEmaU2gAA"
                    + "FZirGf8AABJmlNoAAB//2Q==";

    @Test
    void inksWithLuminanceKeepTheirColours() throws IOException {
        BufferedImage image = written(Base64.getDecoder().decode(YCCK), "jpeg").getImage();
        int red = image.getRGB(4, 8);
        int white = image.getRGB(28, 8);
        assertTrue((red >> 16 & 0xFF) > 230 && (red >> 8 & 0xFF) < 40 && (red & 0xFF) < 40, Integer.toHexString(red));
        assertTrue((white & 0xFF) > 240 && (white >> 16 & 0xFF) > 240, Integer.toHexString(white));
    }

    @Test
    void jpegIsPassedThroughByteForByte() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY}) {
            byte[] jpeg = SamplePages.image(type, "jpg");
            PDImageXObject image = written(jpeg, "jpeg");
            assertEquals(COSName.DCT_DECODE, image.getStream().getFilters().get(0));
            assertArrayEquals(jpeg, image.getCOSObject().createRawInputStream().readAllBytes());
        }
    }

    @Test
    void aPictureMayBeTurned() throws IOException {
        byte[] png = SamplePages.image(BufferedImage.TYPE_INT_RGB, "png");
        Conformance.assertConforms(SamplePages.write(pages(png, "png", true)));
    }

    @Test
    void oneImageDrawnTwiceIsStoredOnce() throws IOException {
        byte[] png = SamplePages.image(BufferedImage.TYPE_INT_RGB, "png");
        PageItem picture = picture(false);
        Pages pages = pages(List.of(picture, picture), png, "png");
        try (PDDocument document = Loader.loadPDF(SamplePages.write(pages))) {
            PDResources resources = document.getPage(0).getResources();
            assertEquals(1, ((Collection<COSName>) resources.getXObjectNames()).size());
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenImageIsAFindingWithItsPlace(byte[] bytes, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = PdfRenderer.write(pages(bytes, format, false), SamplePages.WEB, out);
        assertEquals(
                List.of(Code.IMAGE_UNREADABLE),
                findings.stream().map(Finding::code).toList());
        assertEquals(SPAN, findings.get(0).span());
        Conformance.assertConforms(out.toByteArray());
    }

    static Stream<Arguments> broken() {
        byte[] png = SamplePages.image(BufferedImage.TYPE_INT_RGB, "png");
        byte[] alpha = SamplePages.image(BufferedImage.TYPE_INT_ARGB, "png");
        byte[] jpeg = SamplePages.image(BufferedImage.TYPE_INT_RGB, "jpg");
        return Stream.of(
                arguments(new byte[0], "png"),
                arguments(new byte[] {1, 2, 3}, "jpeg"),
                arguments(jpeg, "png"),
                arguments(png, "jpeg"),
                arguments(Arrays.copyOf(png, png.length / 2), "png"),
                arguments(Arrays.copyOf(alpha, alpha.length - 30), "png"),
                arguments(Arrays.copyOf(jpeg, jpeg.length / 2), "jpeg"),
                arguments(Arrays.copyOf(jpeg, 30), "jpeg"),
                arguments(flipped(png, 60), "png"),
                arguments(flipped(png, 18), "png"));
    }

    private static Arguments arguments(byte[] bytes, String format) {
        return Arguments.of(bytes, format);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= 0x5A;
        return copy;
    }

    private static PDImageXObject written(byte[] bytes, String format) throws IOException {
        byte[] pdf = SamplePages.write(pages(bytes, format, false));
        Conformance.assertConforms(pdf);
        PDDocument document = Loader.loadPDF(pdf);
        PDResources resources = document.getPage(0).getResources();
        Iterator<COSName> names = resources.getXObjectNames().iterator();
        return (PDImageXObject) resources.getXObject(names.next());
    }

    private static PageItem picture(boolean turned) {
        return new PageItem.Picture("photo", new Area(100, 100, 160, 80), turned, new Mark.Content(1), SPAN);
    }

    private static Pages pages(byte[] bytes, String format, boolean turned) {
        return pages(List.of(picture(turned)), bytes, format);
    }

    private static Pages pages(List<PageItem> items, byte[] bytes, String format) {
        StructureNode figure = SamplePages.leaf(1, "Figure", Map.of("Alt", "照片"));
        return new Pages(
                List.of(SamplePages.page(1, items)),
                SamplePages.node(0, "Document", figure),
                List.of(),
                Map.of("photo", new ImageData(bytes, format, 16, 8)),
                SamplePages.INFO);
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void assertImage(String space, int bits, byte[] expected, PDImageXObject image) throws IOException {
        assertEquals(space, image.getColorSpace().getName());
        assertEquals(bits, image.getBitsPerComponent());
        assertPixels(expected, image.getImage());
    }

    private static void assertPixels(byte[] expected, BufferedImage actual) throws IOException {
        BufferedImage wanted = ImageIO.read(new ByteArrayInputStream(expected));
        for (int y = 0; y < wanted.getHeight(); y++) {
            for (int x = 0; x < wanted.getWidth(); x++) {
                // Gray is compared by samples: the colours of a gray image depend on the Java runtime.
                if (wanted.getType() == BufferedImage.TYPE_BYTE_GRAY) {
                    int sample = actual.getRaster().getSample(x, y, 0);
                    assertEquals(wanted.getRaster().getSample(x, y, 0), sample);
                } else {
                    assertEquals(wanted.getRGB(x, y), actual.getRGB(x, y));
                }
            }
        }
    }
}
