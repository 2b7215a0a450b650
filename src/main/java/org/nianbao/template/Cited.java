package org.nianbao.template;

import java.util.Optional;
import org.nianbao.report.Chart;
import org.nianbao.source.SourceSpan;

/** What a narrative asks of its report; what it does not have is said by the report. */
@FunctionalInterface
interface Cited {
    /** The text for what stands between double braces at a place. */
    String cite(String path, SourceSpan place);

    /** The chart that stands between double braces at a place; nothing where it cannot be known what is meant. */
    default Optional<Chart> chart(String text, SourceSpan place) {
        return Optional.empty();
    }
}
