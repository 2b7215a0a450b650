package org.nianbao.style;

import java.util.List;
import java.util.Map;
import org.nianbao.style.PageStyle.Position;
import org.nianbao.style.StyledDocument.PageKind;

/**
 * A rule for pages, for one page selector.
 *
 * @param selector the pages it is for
 * @param settings what it declares for the page
 * @param boxes what it declares for margin boxes
 */
record PageRule(PageSelector selector, List<Setting<?>> settings, Map<Position, List<Setting<?>>> boxes) {
    /**
     * A page selector; an empty one is for all pages.
     *
     * @param name the named page, empty for any
     * @param first only the first page
     * @param left only even pages
     * @param right only odd pages
     */
    record PageSelector(String name, boolean first, boolean left, boolean right) {
        boolean matches(PageKind page) {
            return (name.isEmpty() || name.equals(page.name()))
                    && (!first || page.first())
                    && (!left || page.left())
                    && (!right || !page.left());
        }

        /** Name before {@code :first} before {@code :left} and {@code :right} (CSS Paged Media 3, section 4.2). */
        int specificity() {
            return (name.isEmpty() ? 0 : 4) + (first ? 2 : 0) + (left || right ? 1 : 0);
        }
    }
}
