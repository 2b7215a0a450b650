package org.nianbao.style;

import java.util.List;
import org.nianbao.source.SourceSpan;

/**
 * A declaration of {@code font-family}.
 *
 * @param families the names, the one wanted most first
 * @param place of the names in the style sheet
 */
public record FontRequest(List<String> families, SourceSpan place) {
    /** Copies the list. */
    public FontRequest {
        families = List.copyOf(families);
    }
}
