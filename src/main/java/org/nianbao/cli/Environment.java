package org.nianbao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What the program learns from where it runs.
 *
 * @param variables the environment variables
 * @param locale the user's language
 * @param terminal whether a person types the input and reads the output
 * @param home the folder that holds templates and fonts
 */
public record Environment(Map<String, String> variables, Locale locale, boolean terminal, Path home) {
    private static final String PROGRESS = "NIANBAO_PROGRESS";

    /** Copies the variables. */
    public Environment {
        variables = Map.copyOf(variables);
    }

    /** The environment of this process. */
    public static Environment current() {
        Map<String, String> variables = System.getenv();
        return new Environment(variables, Locale.getDefault(), System.console() != null, Home.find(variables));
    }

    /**
     * Whether progress is shown on the stream of errors. Java cannot tell whether that one is a terminal; the launcher can, or
     * the user says what he wants.
     */
    boolean progress() {
        String wanted = variables.getOrDefault(PROGRESS, terminal ? "yes" : "no");
        return wanted.equals("yes") && controls();
    }

    /** Whether text may be coloured (https://no-color.org). */
    boolean colours() {
        boolean refused = !variables.getOrDefault("NO_COLOR", "").isEmpty();
        return terminal && controls() && !refused;
    }

    /** Whether a terminal, if there is one, understands control sequences; one without TERM may not. */
    private boolean controls() {
        String term = variables.getOrDefault("TERM", variables.containsKey("WT_SESSION") ? "windows" : "dumb");
        return !term.equals("dumb");
    }
}
