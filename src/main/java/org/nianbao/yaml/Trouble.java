package org.nianbao.yaml;

import java.util.Optional;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;

/**
 * An error of the parser.
 *
 * @param file the text
 * @param problem the parser's own words
 * @param line the line at which it gave up, from 1
 * @param column the column, from 1
 * @param contextLine the line where the construct began that it could not finish; the error's own line if unknown
 * @param contextColumn the column of that
 * @param bracket the innermost bracket that was open
 * @param lastScalar the last scalar read before the error
 */
record Trouble(
        SourceFile file,
        String problem,
        int line,
        int column,
        int contextLine,
        int contextColumn,
        Optional<SourceSpan> bracket,
        Node.ScalarNode lastScalar) {
    SourceSpan span() {
        return file.at(line, column);
    }

    /** Whether the parser's words contain these. */
    boolean says(String words) {
        return problem.contains(words);
    }
}
