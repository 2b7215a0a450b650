package org.nianbao.pdf;

import java.util.Optional;

/**
 * How a PDF is written.
 *
 * @param profile what it is for
 * @param compression the deflate level, 0 to 9
 * @param producer the name and version of the program, as metadata
 * @param condition the profile of the printing condition; without one the print profile is for black ink alone
 */
public record PdfOptions(Profile profile, int compression, String producer, Optional<IccProfile> condition) {
    /** Without a printing condition of its own. */
    public PdfOptions(Profile profile, int compression, String producer) {
        this(profile, compression, producer, Optional.empty());
    }

    /** Whether the file goes to a printing house. */
    boolean isForPrint() {
        return profile == Profile.PRINT;
    }

    /** What a PDF is for. */
    public enum Profile {
        /** PDF/A-2a and PDF/UA-1, with links. */
        WEB,
        /** PDF/X-4 keys besides, black only or in the inks of a printing condition, without links. */
        PRINT
    }
}
