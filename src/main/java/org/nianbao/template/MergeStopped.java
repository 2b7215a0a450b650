package org.nianbao.template;

import org.nianbao.source.Code;

/** Thrown through the template engine when a merge reaches a limit; never leaves this package. */
final class MergeStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final String limit;

    MergeStopped(Code code, String limit) {
        super(limit, null, false, false);
        this.code = code;
        this.limit = limit;
    }

    /** What to say. */
    Code code() {
        return code;
    }

    /** The limit that was reached, as text. */
    String limit() {
        return limit;
    }
}
