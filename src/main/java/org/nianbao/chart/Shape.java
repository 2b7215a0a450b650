package org.nianbao.chart;

import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.Pattern;

/**
 * An area with its outline.
 *
 * @param path the outline
 * @param pattern what is inside
 * @param outline the rule along it; of width 0 for none
 */
public record Shape(Path path, Pattern pattern, Border outline) {
    /** A line. */
    static Shape line(Path path, Border rule) {
        return new Shape(path, new Pattern.None(), rule);
    }
}
