package org.nianbao.compare;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The content of a picture as a short text that is another when the content is another. */
final class PictureSum {
    private PictureSum() {}

    /** The checksum of a picture as it lies in the file. */
    static String of(PDImage image) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = image instanceof PDImageXObject object
                ? object.getCOSObject().createRawInputStream()
                : image.createInputStream()) {
            sum.update(in.readAllBytes());
        }
        return Long.toHexString(sum.getValue());
    }
}
