package org.nianbao.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One data file of a run.
 *
 * @param source the data file
 * @param output where its PDF goes
 * @param named whether the user named the file itself, not a folder that holds it
 * @param rival another data file whose PDF would have the same name, so that neither can be written
 */
public record PlanItem(Path source, Path output, boolean named, Optional<Path> rival) {
    /** A file with a PDF of its own. */
    public PlanItem(Path source, Path output, boolean named) {
        this(source, output, named, Optional.empty());
    }

    PlanItem against(Path other) {
        return new PlanItem(source, output, named, Optional.of(other));
    }

    /** The name under which messages speak of the file. */
    public String name() {
        return source.toString();
    }

    /** The folder of the data file: pictures are looked for here and below. */
    public Path folder() {
        return source.toAbsolutePath().getParent();
    }
}
