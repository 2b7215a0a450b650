package org.nianbao.source;

import java.util.Arrays;
import java.util.List;

/**
 * One thing to say about an input: what it is, how much it weighs, where it stands.
 *
 * @param code the entry of the message catalogue
 * @param severity the weight, the code's own unless it was changed by an option or by {@code ignore}
 * @param span the place in the input
 * @param arguments what fills the message's places {@code {0}}, {@code {1}} …, each already a finished text
 */
public record Finding(Code code, Severity severity, SourceSpan span, List<String> arguments) {
    /** Copies the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding of the code's own severity. */
    public static Finding of(Code code, SourceSpan span, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        return new Finding(code, code.severity(), span, texts);
    }

    /** The same finding with another weight. */
    public Finding withSeverity(Severity other) {
        return new Finding(code, other, span, arguments);
    }

    /** Whether this is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
