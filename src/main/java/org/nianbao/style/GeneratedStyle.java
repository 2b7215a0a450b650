package org.nianbao.style;

import java.util.List;

/**
 * What an element gives to other places; not inherited.
 *
 * @param bookmarkLevel 1 and up for an entry of the outline, 0 for none
 * @param stringSet the named strings it sets, for running heads
 * @param footnote {@code float: footnote}
 */
public record GeneratedStyle(int bookmarkLevel, List<NamedString> stringSet, boolean footnote) {
    /** Copies the list. */
    public GeneratedStyle {
        stringSet = List.copyOf(stringSet);
    }

    /** {@code string-set: name content}. */
    public record NamedString(String name, List<ContentItem> content) {
        /** Copies the list. */
        public NamedString {
            content = List.copyOf(content);
        }
    }
}
