package org.nianbao.layout;

import java.util.List;
import org.nianbao.font.FontChain;
import org.nianbao.source.Finding;

/**
 * Pages and what there is to say about them.
 *
 * @param pages the laid-out document
 * @param findings missing glyphs, figures too wide, pictures that cannot be used
 * @param fonts the chains that were asked for a character or a measure: another font there may give other pages
 */
public record LayoutResult(Pages pages, List<Finding> findings, List<FontChain> fonts) {
    /** Copies the lists. */
    public LayoutResult {
        findings = List.copyOf(findings);
        fonts = List.copyOf(fonts);
    }
}
