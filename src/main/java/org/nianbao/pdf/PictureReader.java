package org.nianbao.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import java.io.IOException;
import org.nianbao.layout.Pages.ImageData;

/** Image files → images of the library, with the samples kept as they are wherever PDF can take them. */
final class PictureReader {
    /** More than any page can show; guards memory against a file that only claims its size. */
    private static final long MOST_PIXELS = 100_000_000;

    private PictureReader() {}

    /**
     * Reads an image.
     *
     * @param colors decides what becomes of colour images
     *
     * @throws IOException where the file is broken, of another format, or too large
     * @throws BadElementException where the library does not take it
     */
    static Image read(ImageData data, DeviceColors colors) throws IOException, BadElementException {
        boolean png = data.format().equals("png");
        Size size = png ? Png.size(data.bytes()) : Jpeg.size(data.bytes());
        if (size.width() < 1 || size.height() < 1 || (long) size.width() * size.height() > MOST_PIXELS) {
            throw new IOException(size.width() + " × " + size.height());
        }
        return png ? Png.read(data.bytes(), colors) : Jpeg.read(data.bytes(), colors);
    }

    /** In pixels. */
    record Size(int width, int height) {}
}
