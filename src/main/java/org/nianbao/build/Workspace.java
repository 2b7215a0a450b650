package org.nianbao.build;

import java.nio.file.Path;

/**
 * Where the things are that all reports share.
 *
 * @param templates the template set: {@code report.ftlh}, {@code style.css} and what they include
 * @param forms the editions of the form
 * @param fonts the font files and {@code fonts.yaml}
 */
public record Workspace(Path templates, Path forms, Path fonts) {
    /** The workspace that comes with the program. */
    public static Workspace at(Path home) {
        Path templates = home.resolve("templates");
        return new Workspace(templates.resolve("official"), templates.resolve("forms"), home.resolve("fonts"));
    }
}
