package org.nianbao.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nianbao.build.PlanItem;
import org.nianbao.build.Status;
import org.nianbao.build.Typesetter.Typeset;

/** A report on the {@link Desk}: the data file, and what is known of it so far. */
final class Entry {
    private final int id;
    private final PlanItem item;
    private final Path path;
    private volatile boolean fresh;
    private volatile Optional<Proof> proof = Optional.empty();
    private volatile Optional<Typeset> standing = Optional.empty();

    Entry(int id, PlanItem item) {
        this.id = id;
        this.item = item;
        this.path = item.source().toAbsolutePath().normalize();
    }

    /** The number by which the browser asks for it. */
    int id() {
        return id;
    }

    PlanItem item() {
        return item;
    }

    /** The data file, absolute. */
    Path path() {
        return path;
    }

    /** The folder to be watched besides the data file's own: an editor changes what a link leads to. */
    Optional<Path> linkedFolder() {
        try {
            return Optional.of(path.toRealPath())
                    .filter(real -> !real.equals(path))
                    .map(Path::getParent);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether one of some changed files is the data file, or may be a picture of the report. */
    boolean dependsOn(Set<Path> changed) {
        return changed.stream().anyMatch(file -> path.startsWith(file) || isLinked(file) || isPicture(file));
    }

    private boolean isLinked(Path file) {
        return file.getFileName().equals(path.getFileName())
                && linkedFolder().map(folder -> folder.equals(file.getParent())).orElse(false);
    }

    private boolean isPicture(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean picture = name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg");
        return picture && file.startsWith(path.getParent());
    }

    /** Forgets that the pages are up to date; they are kept. */
    void expire() {
        fresh = false;
    }

    /** The pages, set anew unless they are up to date. Only one thread may call this. */
    Proof refresh(Press press) {
        if (!fresh) {
            // Before the file is read: a save in the meantime is to be seen.
            fresh = true;
            Proof latest = press.proof(item, proof.flatMap(Proof::sheets));
            proof = Optional.of(latest);
            standing = Optional.of(Typeset.without(latest.status(), latest.findings()));
        }
        return proof.orElseThrow();
    }

    /** The pages if they were ever set. */
    Optional<Proof> proof() {
        return proof;
    }

    /** Checks it without setting pages, unless the pages are up to date and say as much. */
    void survey(Press press) {
        if (!fresh || standing.isEmpty()) {
            standing = Optional.of(press.check(item));
        }
    }

    /** What was said about it last; empty before the first time. */
    Optional<Typeset> standing() {
        return standing;
    }

    /** Whether it is listed: files of a folder that are no reports are not. */
    boolean isReport() {
        return standing.map(typeset -> typeset.status() != Status.SKIPPED).orElse(true);
    }
}
