package org.nianbao.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.build.PlanItem;
import org.nianbao.build.PlanReader;
import org.nianbao.source.DataFile;

/** A path → the data files there, each an {@link Entry} that keeps its number as files come and go. */
final class Shelf {
    private final Path root;
    private final boolean single;
    private final Map<Path, Entry> known = new HashMap<>();
    private volatile List<Entry> entries = List.of();

    /**
     * Reads what is there.
     *
     * @param root a report file, or a folder of them
     */
    Shelf(Path root) {
        this.root = root;
        this.single = !Files.isDirectory(root);
        read();
    }

    /** Whether one report file was named, not a folder. */
    boolean isSingle() {
        return single;
    }

    /** The data files, in the order of their names. */
    List<Entry> entries() {
        return entries;
    }

    /** Reads again what is there. */
    void read() {
        List<Entry> found = new ArrayList<>();
        // A folder that is gone is no report file.
        List<Path> roots = single || Files.isDirectory(root) ? List.of(root) : List.of();
        for (PlanItem item : PlanReader.sources(roots).items()) {
            Path path = absolute(item.source());
            found.add(known.computeIfAbsent(path, key -> new Entry(known.size() + 1, item, nameOf(item))));
        }
        entries = List.copyOf(found);
    }

    private String nameOf(PlanItem item) {
        Path source = item.source();
        Path name = single ? source.getFileName() : root.relativize(source);
        return name.toString().replace('\\', '/');
    }

    /** Whether a data file came or went, or a folder that may hold some. */
    boolean isOutdatedBy(Set<Path> changed) {
        return !single && changed.stream().anyMatch(this::changesList);
    }

    private boolean changesList(Path file) {
        boolean listed = entries.stream().anyMatch(entry -> entry.path().equals(file));
        return Files.isDirectory(file) || (DataFile.is(file) && listed != Files.exists(file));
    }

    /** The folders in which the data files lie, those that links lead to included. */
    Set<Path> folders() {
        Set<Path> folders = new HashSet<>();
        Path top = absolute(root);
        folders.add(single ? top.getParent() : top);
        entries.forEach(entry -> entry.linkedFolder().ifPresent(folders::add));
        return folders;
    }

    /** A path as the entries name it. */
    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
