package org.nianbao.yaml;

import java.util.Map;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.SourceSpan;

/**
 * A common slip in YAML text.
 *
 * @param finding what is said about it
 * @param mended the lines that mend it, by number; empty where reading cannot go on
 * @param lossy whether the mend drops something the author wrote
 */
record Slip(Finding finding, Map<Integer, String> mended, boolean lossy) {
    Slip {
        mended = Map.copyOf(mended);
    }

    /** A slip that ends the reading. */
    static Slip of(Code code, SourceSpan span, Object... arguments) {
        return new Slip(Finding.of(code, span, arguments), Map.of(), false);
    }

    /** The slip with the line that mends it. */
    Slip mend(String line) {
        return new Slip(finding, Map.of(finding.span().line(), line), lossy);
    }

    /** The slip with a line elsewhere that mends it. */
    Slip mend(int number, String line) {
        return new Slip(finding, Map.of(number, line), lossy);
    }

    /** The slip with the lines that mend it. */
    Slip mend(Map<Integer, String> lines) {
        return new Slip(finding, lines, lossy);
    }

    /** The slip with its line left out. */
    Slip dropLine() {
        return new Slip(finding, Map.of(finding.span().line(), ""), true);
    }

    /** Tells one slip from another: its code and place. */
    String identity() {
        return finding.code() + "@" + finding.span();
    }
}
