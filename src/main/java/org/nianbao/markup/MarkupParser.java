package org.nianbao.markup;

import java.util.Optional;
import org.nianbao.source.Findings;

/**
 * Reads markup text into a {@link Document}. Nothing is repaired: what is not well formed, or outside the elements and
 * attributes of the subset, is a finding.
 */
public final class MarkupParser {
    private MarkupParser() {}

    /**
     * Parses markup. A finding stands at the template's start tag where there is one ({@code data-tpl}), else at the
     * nearest place of the data file ({@code data-src}), else at the line and column of the markup.
     *
     * @param text the markup
     * @param name the name under which findings speak of the markup itself
     * @param dataFile the file that {@code data-src} places are in
     * @param findings takes what is wrong
     * @return the tree, or nothing where there were errors
     */
    public static Optional<Document> parse(String text, String name, String dataFile, Findings findings) {
        return parse(text.toCharArray(), name, dataFile, findings);
    }

    /** As {@link #parse(String, String, String, Findings)}, of characters that nobody changes meanwhile. */
    public static Optional<Document> parse(char[] text, String name, String dataFile, Findings findings) {
        return PlainReader.read(text, dataFile).or(() -> XmlReader.read(text, name, dataFile, findings));
    }
}
