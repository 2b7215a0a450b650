package org.nianbao.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.nianbao.build.Workspace;
import org.nianbao.source.Messages;

/**
 * What a command works with.
 *
 * @param output where findings and results go
 * @param out standard output, for what is neither
 * @param err standard error: progress and logs
 * @param messages the texts in the user's language
 * @param environment where the program runs
 * @param workspace where templates, forms and fonts are
 */
record Session(
        Output output,
        PrintStream out,
        PrintStream err,
        Messages messages,
        Environment environment,
        Workspace workspace) {
    /** The session of a command line. */
    static Session of(Arguments arguments, Environment environment, Messages messages, PrintStream out, PrintStream err)
            throws UsageException {
        boolean json = arguments
                .choice("format", "text", "json")
                .filter("json"::equals)
                .isPresent();
        Output output = json
                ? new JsonOutput(out, messages)
                : new TextOutput(out, messages, environment.colours() ? Colours.ANSI : Colours.NONE);
        return new Session(output, out, err, messages, environment, workspace(arguments, environment.home()));
    }

    private static Workspace workspace(Arguments arguments, Path home) throws UsageException {
        Workspace standard = Workspace.at(home);
        return new Workspace(
                arguments.path("templates").orElse(standard.templates()),
                arguments.path("forms").orElse(standard.forms()),
                arguments.path("fonts").orElse(standard.fonts()));
    }
}
