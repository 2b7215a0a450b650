package org.nianbao.style;

/**
 * The value of {@code line-height}: a factor is inherited as it is, a length as that length.
 *
 * @param factor times the font size of whichever element has it, 0 where {@code length} counts
 * @param length in pt
 */
record LineHeight(double factor, double length) {
    /** A factor, a length or a share of the font size. */
    static final Reader<LineHeight> READER = Readers.NUMBER
            .map(factor -> new LineHeight(factor, 0))
            .or(Readers.SIZE.or(Readers.EM_SHARE).map(length -> new LineHeight(0, length)));

    /** The pitch of the lines in pt for a font size in pt. */
    double points(double fontSize) {
        return factor > 0 ? factor * fontSize : length;
    }
}
