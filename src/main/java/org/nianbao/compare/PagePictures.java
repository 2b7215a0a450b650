package org.nianbao.compare;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages → pictures for the browser. */
final class PagePictures {
    /** Body text can be read, and two pages stand side by side on a usual screen. */
    private static final float DOTS_PER_INCH = 96;

    /** Larger sheets are drawn at a lower resolution, in pt along the longer edge. */
    private static final double LARGEST = 1700;

    private PagePictures() {}

    /** A page as PNG; in shades of gray where it has no colour, which is a third of the size. */
    static byte[] png(PDDocument document, int page) throws IOException {
        float resolution = resolution(document.getPage(page).getCropBox());
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, resolution, ImageType.RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // A stream of our own: the library's default would make a temporary file for each picture.
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(isGray(image) ? gray(image) : image, "png", stream);
        }
        return out.toByteArray();
    }

    private static float resolution(PDRectangle paper) {
        double longer = Math.max(paper.getWidth(), paper.getHeight());
        return (float) (DOTS_PER_INCH * Math.min(1, LARGEST / longer));
    }

    private static boolean isGray(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if ((pixel >> 16 & 0xff) != (pixel & 0xff) || (pixel >> 8 & 0xff) != (pixel & 0xff)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Copied sample by sample: drawing into a gray picture would lighten it. */
    private static BufferedImage gray(BufferedImage image) {
        BufferedImage gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, row.length, 1, 0, row);
            gray.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return gray;
    }
}
