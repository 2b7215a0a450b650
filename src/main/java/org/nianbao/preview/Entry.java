package org.nianbao.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.build.PlanItem;
import org.nianbao.build.Status;

/** A report on the {@link Desk}: the data file, and what is known of it so far. Only one thread may change it. */
final class Entry {
    private final int id;
    private final PlanItem item;
    private final String name;
    private final Path path;
    private Stamp pressed = Stamp.of(Path.of(""));
    private Stamp glanced = pressed;
    private boolean fresh;
    private volatile Optional<Proof> proof = Optional.empty();
    private volatile Optional<Sheets> replaced = Optional.empty();
    private volatile Optional<Standing> standing = Optional.empty();

    /**
     * A report of which nothing is known yet.
     *
     * @param id the number by which the browser asks for it
     * @param name the name by which the browser shows it
     */
    Entry(int id, PlanItem item, String name) {
        this.id = id;
        this.item = item;
        this.name = name;
        this.path = item.source().toAbsolutePath().normalize();
    }

    int id() {
        return id;
    }

    PlanItem item() {
        return item;
    }

    String name() {
        return name;
    }

    /** The name of the file in which the browser keeps the pages. */
    String pdfName() {
        return item.output().getFileName().toString();
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

    /** The body whose report it was last, if that is known. */
    Optional<String> agency() {
        return standing.flatMap(Standing::subject).map(Subject::agency);
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

    /** Forgets the pages: they take memory, and nobody looks at them. */
    void forget() {
        proof = Optional.empty();
        replaced = Optional.empty();
        fresh = false;
    }

    /**
     * Whether the data file has been other than the pages for two looks in a row: the system has not told of a save.
     * Some tell late (macOS), some never (drives on a network, folders of Windows seen from Linux).
     */
    boolean isOutdated() {
        Stamp now = Stamp.of(path);
        boolean settled = now.equals(glanced) && !now.equals(pressed);
        glanced = now;
        return fresh && settled;
    }

    /** The pages, set anew unless they are up to date. */
    Proof refresh(Press press) {
        if (!fresh) {
            // Before the file is read: a save in the meantime is to be seen.
            pressed = Stamp.of(path);
            Proof latest = press.proof(item, proof);
            keepReplaced(latest);
            proof = Optional.of(latest);
            standing = Optional.of(latest.standing().after(standing));
            fresh = true;
        }
        return proof.orElseThrow();
    }

    private void keepReplaced(Proof latest) {
        Optional<Sheets> before = proof.flatMap(Proof::sheets);
        if (!before.map(Sheets::version).equals(latest.sheets().map(Sheets::version))) {
            replaced = before;
        }
    }

    /** The pages if they were ever set. */
    Optional<Proof> proof() {
        return proof;
    }

    /**
     * The pages of a version: the latest, or those before them, which a browser may still be asking for while a save brings
     * new ones.
     */
    Optional<Sheets> sheets(int version) {
        return Stream.concat(proof.flatMap(Proof::sheets).stream(), replaced.stream())
                .filter(sheets -> sheets.version() == version)
                .findFirst();
    }

    /** Checks it without setting pages, unless the pages are up to date and say as much. */
    void survey(Press press) {
        if (!fresh) {
            standing = Optional.of(press.check(item).after(standing));
        }
    }

    /** What was said about it last; empty before the first time. */
    Optional<Standing> standing() {
        return standing;
    }

    /** Whether it is listed: files of a folder that are no reports are not. */
    boolean isReport() {
        return standing.map(known -> known.status() != Status.SKIPPED).orElse(true);
    }
}
