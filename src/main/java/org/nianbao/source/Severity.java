package org.nianbao.source;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** The report is wrong: a draft is built and marked, a review or final copy is refused. */
    ERROR,
    /** Probably wrong; counts as an error only under {@code --strict}. */
    WARNING,
    /** Good to know. */
    INFO;

    /** The name used in JSON output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
