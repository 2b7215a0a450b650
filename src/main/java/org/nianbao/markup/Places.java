package org.nianbao.markup;

import java.util.Map;
import org.nianbao.source.SourceSpan;

/**
 * The places an element comes from.
 *
 * @param source in the data file
 * @param template in a template
 * @param finding where a finding about the element stands
 */
record Places(SourceSpan source, SourceSpan template, SourceSpan finding) {
    /** The places before the root element. */
    static final Places NONE = new Places(SourceSpan.NONE, SourceSpan.NONE, SourceSpan.NONE);

    /**
     * The places of a child, from its attributes where it has them. A start tag that a template wrote is the template's
     * to mend, whatever data stands around it; all others were made from data.
     *
     * @param markup the place of the start tag in the markup
     */
    Places ofChild(Map<String, String> attributes, String dataFile, SourceSpan markup) {
        String data = attributes.get("data-src");
        String tag = attributes.get("data-tpl");
        SourceSpan childSource = data == null ? source : parse(dataFile + ":" + data, source);
        SourceSpan childTemplate = tag == null ? template : parse(tag + ":1", template);
        SourceSpan mend = tag != null || !childSource.isKnown() ? childTemplate : childSource;
        return new Places(childSource, childTemplate, mend.isKnown() ? mend : markup);
    }

    /** Reads {@code file:line:column}; a file name may hold colons. */
    private static SourceSpan parse(String place, SourceSpan otherwise) {
        int column = place.lastIndexOf(':');
        int line = place.lastIndexOf(':', column - 1);
        if (line < 0) {
            return otherwise;
        }
        try {
            return SourceSpan.at(
                    place.substring(0, line),
                    Integer.parseInt(place, line + 1, column, 10),
                    Integer.parseInt(place, column + 1, place.length(), 10));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
