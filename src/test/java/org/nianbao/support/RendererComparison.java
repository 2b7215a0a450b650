package org.nianbao.support;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Compares pages as other programs drew them with those of PDFBox. Run by {@code src/test/compat/run}.
 *
 * <p>Programs smooth edges each in its own way, so that single pixels tell nothing: means of blocks of 8 by 8 pixels are
 * compared. Two pages are alike where 99.5 % of the blocks lie within 16 of 255 of each other.
 */
final class RendererComparison {
    private static final int BLOCK = 8;
    private static final int NEAR = 16;
    private static final double SHARE = 0.995;

    private RendererComparison() {}

    /** Arguments: the PDF, the folder of {@code poppler-1.png} and so on, the resolution. */
    public static void main(String[] arguments) throws IOException {
        boolean alike = true;
        try (PDDocument document = Loader.loadPDF(new File(arguments[0]))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                double[][] own =
                        blocks(renderer.renderImageWithDPI(page, Float.parseFloat(arguments[2]), ImageType.GRAY));
                for (String program : List.of("poppler", "mupdf", "pdfjs")) {
                    File file = file(arguments[1], program, page + 1, document.getNumberOfPages());
                    alike &= compare(file, own, blocks(ImageIO.read(file)));
                }
            }
        }
        System.exit(alike ? 0 : 1);
    }

    /** poppler pads numbers to the width of the last. */
    private static File file(String folder, String program, int page, int pages) {
        String padded = ("%0" + String.valueOf(pages).length() + "d").formatted(page);
        return new File(folder, program + "-" + (program.equals("poppler") ? padded : page) + ".png");
    }

    private static boolean compare(File file, double[][] a, double[][] b) {
        int rows = Math.min(a.length, b.length);
        int columns = Math.min(a[0].length, b[0].length);
        int near = 0;
        double most = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                double difference = Math.abs(a[y][x] - b[y][x]);
                most = Math.max(most, difference);
                near += difference <= NEAR ? 1 : 0;
            }
        }
        double share = (double) near / rows / columns;
        boolean alike = share >= SHARE;
        System.out.printf(
                Locale.ROOT,
                "%s %s/%s: %.2f %% within %d, most %.0f%n",
                alike ? "alike " : "DIFFER",
                file.getParentFile().getName(),
                file.getName(),
                100 * share,
                NEAR,
                most);
        return alike;
    }

    private static double[][] blocks(BufferedImage image) {
        double[][] means = new double[image.getHeight() / BLOCK][image.getWidth() / BLOCK];
        for (int y = 0; y < means.length * BLOCK; y++) {
            for (int x = 0; x < means[0].length * BLOCK; x++) {
                means[y / BLOCK][x / BLOCK] += luminance(image.getRGB(x, y)) / (BLOCK * BLOCK);
            }
        }
        return means;
    }

    private static double luminance(int rgb) {
        return 0.2126 * (rgb >> 16 & 0xFF) + 0.7152 * (rgb >> 8 & 0xFF) + 0.0722 * (rgb & 0xFF);
    }
}
