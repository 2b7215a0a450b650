package org.nianbao.style;

import java.util.function.Function;
import org.nianbao.markup.Document;
import org.nianbao.style.StyledNode.StyledElement;

/**
 * A document with its styles: what layout works on.
 *
 * @param document the markup
 * @param body the styled body
 * @param pages gives the style of a page
 */
public record StyledDocument(Document document, StyledElement body, Function<PageKind, PageStyle> pages) {
    /**
     * What decides the style of a page.
     *
     * @param name the named page, empty for none
     * @param first whether it is the first page of the document
     * @param left whether it is an even page
     */
    public record PageKind(String name, boolean first, boolean left) {
        // Written out: what the compiler gives records is slow at first.
        @Override
        public boolean equals(Object other) {
            return other instanceof PageKind that && name.equals(that.name) && first == that.first && left == that.left;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * name.hashCode() + Boolean.hashCode(first)) + Boolean.hashCode(left);
        }
    }
}
