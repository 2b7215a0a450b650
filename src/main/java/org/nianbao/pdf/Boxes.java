package org.nianbao.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfRectangle;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;

/** Areas of a page (y down) as boxes of PDF (y up). */
final class Boxes {
    private Boxes() {}

    /** As an object of the file. */
    static PdfRectangle of(Area area, Page page) {
        return new PdfRectangle(rectangle(area, page));
    }

    /** As a rectangle of the library. */
    static Rectangle rectangle(Area area, Page page) {
        return new Rectangle((float) area.x(), (float) (page.height() - area.bottom()), (float) area.right(), (float)
                (page.height() - area.y()));
    }
}
