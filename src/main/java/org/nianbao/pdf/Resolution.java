package org.nianbao.pdf;

import com.lowagie.text.Image;
import org.nianbao.layout.Page.Area;
import org.nianbao.layout.PageItem.Picture;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Whether pictures have pixels enough for the size at which they are printed. */
final class Resolution {
    private static final int TONES = 300;

    /** Edges of one-bit images show their steps sooner. */
    private static final int LINE_ART = 600;

    private static final double POINTS_PER_INCH = 72;

    private Resolution() {}

    /** Reports a picture with fewer than 300 pixels an inch, one of lines alone with fewer than 600. */
    static void check(Picture picture, Image image, Findings findings) {
        int least = image.getBpc() == 1 ? LINE_ART : TONES;
        Area area = picture.area();
        double across = picture.turned() ? area.height() : area.width();
        double down = picture.turned() ? area.width() : area.height();
        long perInch = Math.round(Math.min(image.getWidth() / across, image.getHeight() / down) * POINTS_PER_INCH);
        if (perInch < least) {
            long needed = (long) Math.ceil(across / POINTS_PER_INCH * least);
            findings.add(Code.IMAGE_RESOLUTION, picture.source(), picture.key(), perInch, least, needed);
        }
    }
}
