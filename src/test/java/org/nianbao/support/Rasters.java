package org.nianbao.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Golden tests of pages as pictures, with a tolerance for other ways to smooth edges. */
public final class Rasters {
    /** The resolution of the pictures. */
    public static final int DPI = 110;

    private static final String HINT = "; if this is right, run the test with -Dnianbao.golden=refresh";

    private final GoldenFolder folder;

    Rasters(GoldenFolder folder) {
        this.folder = folder;
    }

    /**
     * Fails unless each page looks as expected: {@value PixelDifference#LEAST_ALIKE} of the pixels within
     * {@value PixelDifference#TOLERANCE} of 255.
     *
     * @param name the start of the file names under {@code src/test/resources/golden}: {@code pages/shenyang-2019}
     *     stands for {@code pages/shenyang-2019-1.png} and so on
     */
    public static void assertPages(String name, byte[] pdf) {
        new Rasters(GoldenFolder.ofProject()).check(name, pages(pdf));
    }

    /**
     * Fails unless some pages look as expected; the others are not kept.
     *
     * @param numbers the pages, counted from 1
     */
    public static void assertPages(String name, byte[] pdf, List<Integer> numbers) {
        Rasters rasters = new Rasters(GoldenFolder.ofProject());
        List<String> failures = new ArrayList<>();
        List<BufferedImage> pages = pages(pdf, numbers);
        for (int i = 0; i < pages.size(); i++) {
            rasters.check(file(name, numbers.get(i)), pages.get(i), failures);
        }
        rasters.report(failures);
    }

    /** The pages of a PDF as pictures. */
    public static List<BufferedImage> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return pages(
                    document,
                    IntStream.rangeClosed(1, document.getNumberOfPages())
                            .boxed()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BufferedImage> pages(byte[] pdf, List<Integer> numbers) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return pages(document, numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BufferedImage> pages(PDDocument document, List<Integer> numbers) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        List<BufferedImage> pages = new ArrayList<>();
        for (int number : numbers) {
            pages.add(renderer.renderImageWithDPI(number - 1, DPI, ImageType.RGB));
        }
        return pages;
    }

    /** All pages are compared before the test fails, so that one run shows every difference. */
    void check(String name, List<BufferedImage> pages) {
        List<String> failures = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            check(file(name, page), pages.get(page - 1), failures);
        }
        String next = file(name, pages.size() + 1);
        if (folder.refresh()) {
            folder.drop(next);
        } else if (folder.expected(next).isPresent()) {
            failures.add(next + " is expected, but there are only " + pages.size() + " pages");
        }
        report(failures);
    }

    private void report(List<String> failures) {
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n", failures) + "\nsee " + folder.failures() + HINT);
        }
    }

    /** The file of one page: {@code pages/shenyang-2019-1.png}. */
    public static String file(String name, int page) {
        return name + "-" + page + ".png";
    }

    private void check(String file, BufferedImage actual, List<String> failures) {
        if (folder.refresh()) {
            refresh(file, actual);
            return;
        }
        if (folder.expected(file).isEmpty()) {
            folder.leave(file, "actual", png(actual));
            failures.add(file + " was never kept");
            return;
        }
        BufferedImage expected = image(folder.expected(file).get());
        PixelDifference difference = PixelDifference.of(expected, actual);
        if (!difference.isTolerable()) {
            folder.leave(file, "expected", png(expected));
            folder.leave(file, "actual", png(actual));
            folder.leave(file, "difference", png(difference.picture()));
            failures.add(file + ": " + difference);
        }
    }

    /** A page that looks as expected keeps its file, so that a refresh changes only what has changed. */
    private void refresh(String file, BufferedImage actual) {
        boolean same = folder.expected(file)
                .map(kept -> PixelDifference.of(image(kept), actual).isTolerable())
                .orElse(false);
        if (!same) {
            folder.keep(file, png(actual));
        }
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages without colour are kept as gray pictures, which are a third as large. */
    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(PixelDifference.isGray(image) ? gray(image) : image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Copies the samples as they are: drawing would convert them between colour spaces. */
    private static BufferedImage gray(BufferedImage image) {
        BufferedImage gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                gray.getRaster().setSample(x, y, 0, image.getRGB(x, y) & 0xFF);
            }
        }
        return gray;
    }
}
