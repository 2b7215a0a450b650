package org.nianbao.style;

/**
 * The lines of an element; inherited.
 *
 * @param align {@code text-align}
 * @param indent {@code text-indent} of the first line, in pt
 * @param lineHeight the pitch of the lines, in pt
 * @param balance {@code text-wrap: balance}: lines of about equal length, broken between words
 * @param lineBreak {@code line-break}: how strict the rules are
 * @param trim {@code text-spacing-trim}
 * @param autospace {@code text-autospace}: a quarter em between Han and Latin or digits
 * @param hanging {@code hanging-punctuation: allow-end}
 * @param snap {@code line-snap: baseline}: lines stand on the grid of the page
 * @param vertical {@code writing-mode: vertical-rl}; table cells only
 * @param orphans least lines left at the foot of a page
 * @param widows least lines taken to the next page
 * @param listStyle {@code list-style-type}
 */
public record TextStyle(
        Align align,
        double indent,
        double lineHeight,
        boolean balance,
        LineBreak lineBreak,
        Trim trim,
        boolean autospace,
        boolean hanging,
        boolean snap,
        boolean vertical,
        int orphans,
        int widows,
        ListStyle listStyle) {
    /** {@code text-align}. */
    public enum Align {
        LEFT,
        RIGHT,
        CENTER,
        JUSTIFY
    }

    /** {@code line-break}: CSS Text 3 names, Chinese levels (CLREQ 3.1.3). */
    public enum LineBreak {
        LOOSE,
        /** The level of GB/T 15834. */
        NORMAL,
        /** As normal, and no dash or ellipsis at a line start. */
        STRICT
    }

    /** {@code text-spacing-trim}. */
    public enum Trim {
        /** Every mark keeps its full cell. */
        SPACE_ALL,
        /** Adjacent marks share, a mark at a line end takes half, one at a line start its full cell: the default. */
        TRIM_END,
        /** As trim-end, and an opening mark at a line start takes half. */
        TRIM_BOTH,
        /** Adjacent marks share; full cells at line ends. */
        SPACE_FIRST
    }

    /** {@code list-style-type}. */
    public enum ListStyle {
        NONE,
        DISC,
        DECIMAL,
        /** （一）. */
        CJK_PARENTHESIZED,
        /** （1）. */
        DECIMAL_PARENTHESIZED
    }
}
