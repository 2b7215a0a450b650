package org.nianbao.style;

/**
 * The computed style of an element: every property has a value, every length is in pt. Parts that are inherited come
 * first.
 *
 * @param font the letters
 * @param text the lines
 * @param display what kind of box it makes
 * @param box margins, borders, padding, background, sizes
 * @param breaks where pages may and must break
 * @param table what only tables and cells use
 * @param generated bookmarks, named strings, footnotes
 */
public record Style(
        FontStyle font,
        TextStyle text,
        Display display,
        BoxStyle box,
        BreakStyle breaks,
        TableStyle table,
        GeneratedStyle generated) {
    /** The kinds of boxes. */
    public enum Display {
        BLOCK,
        INLINE,
        LIST_ITEM,
        TABLE,
        NONE
    }
}
