package org.nianbao.text;

/** Breaks titles into lines of about equal length. */
final class TitleBalancer {
    private TitleBalancer() {}

    /** Fills the ends; false where the text is to be broken as any other. */
    static boolean balance(PreparedText text, double indent, double measure, LineEnds ends) {
        return false;
    }
}
