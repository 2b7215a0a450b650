package org.nianbao.compat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as PDFBox draws them. */
final class PdfBoxPages {
    private static final int FACTOR = 8;

    private final PDFRenderer renderer;

    PdfBoxPages(PDDocument document) {
        renderer = new PDFRenderer(document);
    }

    /**
     * A page.
     *
     * @param index counted from 0
     */
    Sheet sheet(int index) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(index, FACTOR * Sheet.DPI, ImageType.RGB);
        return Sheet.of(image, FACTOR);
    }
}
