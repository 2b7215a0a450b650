package org.nianbao.cli;

import org.nianbao.source.Severity;

/** Terminal colours, or none. */
enum Colours {
    /** Plain text. */
    NONE,
    /** ECMA-48 sequences. */
    ANSI;

    private static final String BOLD_RED = "1;31";
    private static final String BOLD_YELLOW = "1;33";
    private static final String BOLD_CYAN = "1;36";
    private static final String GREEN = "32";
    private static final String BOLD = "1";

    /** Text in the colour of a weight. */
    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in(BOLD_RED, text);
            case WARNING -> in(BOLD_YELLOW, text);
            case INFO -> in(BOLD_CYAN, text);
        };
    }

    /** Text that points to a place. */
    String pointer(String text) {
        return in(GREEN, text);
    }

    /** Text that stands out. */
    String strong(String text) {
        return in(BOLD, text);
    }

    private String in(String code, String text) {
        return this == NONE ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
