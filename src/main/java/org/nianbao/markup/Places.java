package org.nianbao.markup;

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
}
