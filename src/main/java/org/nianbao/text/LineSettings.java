package org.nianbao.text;

import org.nianbao.style.TextStyle.Align;
import org.nianbao.style.TextStyle.LineBreak;
import org.nianbao.style.TextStyle.Trim;

/**
 * The rules by which a paragraph is broken and set.
 *
 * @param align where lines stand; the last line of a justified paragraph stands left
 * @param level how strict the rules for line starts and ends are
 * @param trim what happens to the blank halves of marks
 * @param autospace a quarter em between Han and Latin or digits
 * @param hanging whether a pause or stop mark may hang over the right edge
 * @param balance lines of about equal length, broken between words (titles)
 * @param keepTogether numbers stay with their units, document numbers in one piece
 * @param avoidShortLast a last line of one character is avoided
 */
public record LineSettings(
        Align align,
        LineBreak level,
        Trim trim,
        boolean autospace,
        boolean hanging,
        boolean balance,
        boolean keepTogether,
        boolean avoidShortLast) {
    /** A number of its own for each settings, which is compared faster than all of them. */
    int code() {
        int flags = (autospace ? 1 : 0)
                | (hanging ? 2 : 0)
                | (balance ? 4 : 0)
                | (keepTogether ? 8 : 0)
                | (avoidShortLast ? 16 : 0);
        return flags | align.ordinal() << 5 | level.ordinal() << 8 | trim.ordinal() << 11;
    }
}
