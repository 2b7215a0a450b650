package org.nianbao.pdf;

/**
 * How a PDF is written.
 *
 * @param profile what it is for
 * @param compression the deflate level, 0 to 9
 * @param producer the name and version of the program, as metadata
 */
public record PdfOptions(Profile profile, int compression, String producer) {
    /** What a PDF is for. */
    public enum Profile {
        /** PDF/A-2a and PDF/UA-1, with links. */
        WEB,
        /** PDF/X-4 keys, black only, without links. */
        PRINT
    }
}
