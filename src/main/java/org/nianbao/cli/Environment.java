package org.nianbao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What the program learns from where it runs.
 *
 * @param variables the environment variables
 * @param locale the user's language
 * @param terminal whether a person reads the output
 * @param home the folder that holds templates and fonts
 */
public record Environment(Map<String, String> variables, Locale locale, boolean terminal, Path home) {
    /** Copies the variables. */
    public Environment {
        variables = Map.copyOf(variables);
    }

    /** The environment of this process. */
    public static Environment current() {
        Map<String, String> variables = System.getenv();
        return new Environment(variables, Locale.getDefault(), System.console() != null, Home.find(variables));
    }

    /** Whether a terminal understands control sequences; one without TERM may not. */
    boolean controls() {
        String term = variables.getOrDefault("TERM", variables.containsKey("WT_SESSION") ? "windows" : "dumb");
        return terminal && !term.equals("dumb");
    }

    /** Whether text may be coloured (https://no-color.org). */
    boolean colours() {
        boolean refused = !variables.getOrDefault("NO_COLOR", "").isEmpty();
        return controls() && !refused;
    }
}
