package org.nianbao.style;

/**
 * Where pages may and must break; not inherited, but for {@code page}.
 *
 * @param before at the start of the element
 * @param after at its end
 * @param inside whether it may be broken
 * @param page the name of the page style it wants, empty for none
 * @param clear whether it moves up before no figure that waits for the top of a page
 */
public record BreakStyle(Break before, Break after, Inside inside, String page, boolean clear) {
    /** {@code break-before} and {@code break-after}. */
    public enum Break {
        AUTO,
        AVOID,
        PAGE,
        LEFT,
        RIGHT
    }

    /** {@code break-inside}. */
    public enum Inside {
        AUTO,
        AVOID
    }
}
