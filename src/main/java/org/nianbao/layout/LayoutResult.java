package org.nianbao.layout;

import java.util.List;
import org.nianbao.source.Finding;

/**
 * Pages and what there is to say about them.
 *
 * @param pages the laid-out document
 * @param findings missing glyphs, figures too wide, pictures that cannot be used
 */
public record LayoutResult(Pages pages, List<Finding> findings) {
    /** Copies the list. */
    public LayoutResult {
        findings = List.copyOf(findings);
    }
}
