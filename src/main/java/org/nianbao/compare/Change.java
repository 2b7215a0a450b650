package org.nianbao.compare;

import java.util.Locale;

/** How a PDF differs from the one that was there before, the gravest first. */
public enum Change {
    /** Words, headings, labels. */
    TEXT,
    /** Numbers in cells of tables and in the running text, and what stands in a cell in place of a number. */
    FIGURES,
    /** Text and figures are the same; something is drawn otherwise or elsewhere. */
    LOOK,
    /** All pages look the same; something differs that is not seen: metadata, bookmarks, tags, attached data. */
    BYTES,
    /** It is the same, byte by byte. */
    NOTHING,
    /** There was no PDF before. */
    NEW,
    /** What was there before is damaged, protected or no PDF. */
    UNREADABLE;

    /** The name used in JSON output and in the catalogue. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
