package org.nianbao.build;

import java.util.Locale;

/** What became of one report. */
public enum Status {
    /** Its PDF was written. */
    BUILT,
    /** Nothing it depends on has changed, and its PDF is as it was written: nothing was done. */
    UNCHANGED,
    /** It was checked, and nothing was to be written. */
    CHECKED,
    /** It has errors and is no draft: an earlier PDF stays as it was. */
    REFUSED,
    /** It cannot be read, has the wrong shape, or its template fails. */
    FAILED,
    /** A file in a searched folder that is no report. */
    SKIPPED;

    /** The name used in JSON output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
