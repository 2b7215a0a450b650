package org.nianbao.style;

import java.util.List;

/**
 * The letters of an element; inherited.
 *
 * @param families family or role names in order of preference: {@code 仿宋}
 * @param size the em in pt
 * @param color the colour of the letters
 * @param letterSpacing added between characters, in pt
 * @param rise how far the baseline is raised, in pt; negative lowers (from {@code vertical-align} of inline elements)
 */
public record FontStyle(List<String> families, double size, Color color, double letterSpacing, double rise) {
    /** Copies the list. */
    public FontStyle {
        families = List.copyOf(families);
    }
}
