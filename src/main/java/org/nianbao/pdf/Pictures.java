package org.nianbao.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.Picture;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.style.Color;

/** Draws pictures; each is put into the file once, however often it is drawn. */
final class Pictures {
    private static final Color CROSS = new Color(0.8, 0, 0);

    private final Map<String, ImageData> images;
    private final DeviceColors colors;
    private final Findings findings;
    private final Map<String, Optional<Image>> read = new HashMap<>();

    /**
     * Pictures of a document.
     *
     * @param colors decides what becomes of colour images
     * @param findings takes those that cannot be read, and for printing those with too few pixels
     */
    Pictures(Map<String, ImageData> images, DeviceColors colors, Findings findings) {
        this.images = images;
        this.colors = colors;
        this.findings = findings;
    }

    /** Draws a picture, or a crossed box in its place where its file cannot be read. */
    void draw(Picture picture, Page page, PdfContentByte content) {
        Optional<Image> image = read.computeIfAbsent(picture.key(), key -> read(picture));
        if (image.isPresent()) {
            draw(image.get(), picture, page, content);
            if (!colors.isRgb()) {
                Resolution.check(picture, image.get(), findings);
            }
        } else {
            cross(picture.area(), page, new Operators(content.getInternalBuffer()));
        }
    }

    private Optional<Image> read(Picture picture) {
        ImageData data = images.get(picture.key());
        if (data == null) {
            throw new IllegalArgumentException("no image " + picture.key());
        }
        try {
            return Optional.of(PictureReader.read(data, colors));
        } catch (IOException | BadElementException e) {
            findings.add(Code.IMAGE_UNREADABLE, picture.source(), picture.key(), e.getMessage());
            return Optional.empty();
        }
    }

    /** The unit square of the image goes into the area; turned, its lower edge becomes the right one. */
    private static void draw(Image image, Picture picture, Page page, PdfContentByte content) {
        Area area = picture.area();
        float width = (float) area.width();
        float height = (float) area.height();
        float left = (float) area.x();
        float bottom = (float) (page.height() - area.bottom());
        if (picture.turned()) {
            content.addImage(image, 0, height, -width, 0, left + width, bottom);
        } else {
            content.addImage(image, width, 0, 0, height, left, bottom);
        }
    }

    private void cross(Area area, Page page, Operators out) {
        double bottom = page.height() - area.bottom();
        double top = page.height() - area.y();
        out.operator("q");
        new Ink(out, colors).stroke(CROSS, 1);
        out.number(area.x())
                .number(bottom)
                .number(area.width())
                .number(area.height())
                .operator("re");
        out.number(area.x())
                .number(bottom)
                .operator("m")
                .number(area.right())
                .number(top)
                .operator("l");
        out.number(area.x())
                .number(top)
                .operator("m")
                .number(area.right())
                .number(bottom)
                .operator("l");
        out.operator("S").operator("Q");
    }
}
