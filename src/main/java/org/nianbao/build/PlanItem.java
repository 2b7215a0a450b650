package org.nianbao.build;

import java.nio.file.Path;

/**
 * One data file of a run.
 *
 * @param source the data file
 * @param output where its PDF goes
 * @param named whether the user named the file itself, not a folder that holds it
 */
public record PlanItem(Path source, Path output, boolean named) {
    /** The name under which messages speak of the file. */
    public String name() {
        return source.toString();
    }

    /** The folder of the data file: pictures are looked for here and below. */
    public Path folder() {
        return source.toAbsolutePath().getParent();
    }
}
