package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.nianbao.chart.Shape;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem;
import org.nianbao.layout.PageItem.Mark;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.Color;
import org.nianbao.style.Pattern;

/** Shapes of charts, drawn at 720 dpi: ten pixels a point. */
class ShapesTest {
    private static final int SCALE = 10;
    private static final double LEFT = 100;
    private static final double TOP = 200;

    private static byte[] file(Shape... shapes) {
        PageItem.Drawn drawn =
                new PageItem.Drawn(new Area(LEFT, TOP, 100, 80), List.of(shapes), new Mark.Content(1), SourceSpan.NONE);
        PageItem after = SamplePages.text("后", 50, 500, 2);
        return SamplePages.write(SamplePages.of(
                List.of(drawn, after), SamplePages.leaf(1, "Figure", Map.of("Alt", "图")), SamplePages.leaf(2, "P")));
    }

    private static BufferedImage drawn(Shape... shapes) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(shapes))) {
            return new PDFRenderer(document).renderImage(0, SCALE, ImageType.GRAY);
        }
    }

    private static int gray(BufferedImage image, double x, double y) {
        return image.getRaster().getSample((int) ((LEFT + x) * SCALE), (int) ((TOP + y) * SCALE), 0);
    }

    /** The share of ink, 0 to 1, in a rectangle of the figure. */
    private static double ink(BufferedImage image, double x1, double y1, double x2, double y2) {
        double sum = 0;
        int count = 0;
        for (int y = (int) ((TOP + y1) * SCALE); y < (TOP + y2) * SCALE; y++) {
            for (int x = (int) ((LEFT + x1) * SCALE); x < (LEFT + x2) * SCALE; x++) {
                sum += 1 - image.getRaster().getSample(x, y, 0) / 255.0;
                count++;
            }
        }
        return sum / count;
    }

    private static Shape square(Pattern pattern, Border outline) {
        return new Shape(SampleShapes.square(0, 0), pattern, outline);
    }

    @Test
    void aTintIsEven() throws IOException {
        BufferedImage image = drawn(square(SampleShapes.TINT, Border.NONE));
        assertEquals(153, gray(image, 20, 20), 1);
        assertEquals(0.4, ink(image, 0, 0, 40, 40), 0.005);
        assertEquals(255, gray(image, 41, 20));
    }

    @Test
    void hatchingIsAsDenseAsItsPitchSaysAndKeepsInside() throws IOException {
        assertEquals(1.0 / 4, inked(SampleShapes.LINES), 0.01);
        assertEquals(2.0 / 5 - 1.0 / 25, inked(SampleShapes.CROSS), 0.01);
        assertEquals(Math.PI / 25, inked(SampleShapes.DOTS), 0.01);
    }

    private static double inked(Pattern pattern) throws IOException {
        BufferedImage image = drawn(square(pattern, Border.NONE));
        assertEquals(0, ink(image, 40.2, -2, 60, 60), 1e-9);
        assertEquals(0, ink(image, -20, -20, -0.2, 60), 1e-9);
        assertEquals(0, ink(image, -5, 40.2, 60, 60), 1e-9);
        return ink(image, 0, 0, 40, 40);
    }

    @Test
    void linesRiseToTheRightWithTheirAngle() throws IOException {
        BufferedImage image = drawn(square(new Pattern.Lines(45, 40, 4, false, Color.BLACK), Border.NONE));
        double middle = ink(image, 18, 18, 22, 22);
        double along = ink(image, 28, 8, 32, 12);
        double across = ink(image, 28, 28, 32, 32);
        assertTrue(along > 0.5 == middle > 0.5, middle + " " + along);
        assertTrue(across < along || across < middle || along < 0.1, "no line runs down to the right");
    }

    @Test
    void theDraftMarkDoesNotShowThroughHatching() throws IOException {
        BufferedImage image = drawn(
                square(new Pattern.Tint(new Color(0.9, 0.9, 0.9)), Border.NONE),
                square(SampleShapes.DOTS, Border.NONE));
        assertEquals(Math.PI / 25, ink(image, 0, 0, 40, 40), 0.01);
    }

    @Test
    void pointedSectorsDoNotStickOut() throws IOException {
        Shape thin = new Shape(
                new org.nianbao.chart.Path(List.of(
                        new org.nianbao.chart.Path.Step.Move(40, 40),
                        new org.nianbao.chart.Path.Step.Line(0, 38),
                        new org.nianbao.chart.Path.Step.Line(0, 42),
                        new org.nianbao.chart.Path.Step.Close())),
                new Pattern.None(),
                new Border(1, Color.BLACK));
        BufferedImage image = drawn(thin);
        assertEquals(255, gray(image, 40.8, 40));
        assertTrue(gray(image, 40.2, 40) < 128);
    }

    @Test
    void blackAndGrayAreBlackInkAloneAndStatesAreRestored() throws IOException {
        String content = content(file(SampleShapes.ALL.subList(0, 4).toArray(Shape[]::new)));
        assertFalse(content.contains(" rg") || content.contains(" RG") || content.contains(" k"), content);
        assertEquals(count(content, "q"), count(content, "Q"));
        String after = content.substring(content.lastIndexOf("BT"));
        assertTrue(after.contains("Tf"), after);
        assertFalse(after.contains(" g\n"), "text is black again after the figure");
    }

    private static long count(String content, String operator) {
        return content.lines().filter(operator::equals).count();
    }

    private static String content(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void theBoxOfTheFigureIsItsArea() throws IOException {
        try (PDDocument document = Loader.loadPDF(file(SampleShapes.ALL.toArray(Shape[]::new)))) {
            PDStructureElement root = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            COSDictionary figure = ((PDStructureElement) root.getKids().get(0)).getCOSObject();
            COSArray box = figure.getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX);
            assertEquals(LEFT, ((org.apache.pdfbox.cos.COSNumber) box.get(0)).floatValue(), 0.01);
            assertEquals(
                    SamplePages.HEIGHT - TOP - 80, ((org.apache.pdfbox.cos.COSNumber) box.get(1)).floatValue(), 0.01);
            assertEquals(LEFT + 100, ((org.apache.pdfbox.cos.COSNumber) box.get(2)).floatValue(), 0.01);
            assertEquals(SamplePages.HEIGHT - TOP, ((org.apache.pdfbox.cos.COSNumber) box.get(3)).floatValue(), 0.01);
        }
    }
}
