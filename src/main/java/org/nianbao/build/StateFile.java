package org.nianbao.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.build.FileTimes.Known;

/**
 * What is remembered of the reports of an output folder, a line each. A run adds lines as reports are written, so that
 * a killed run has lost nothing; the last line of a report counts. At the end the file is written anew, without the
 * lines that no longer count.
 */
final class StateFile {
    /** The folder of all that is remembered, in the folder of outputs. */
    static final String FOLDER = ".nianbao";

    private static final String PREFIX = "state";
    private static final String SUFFIX = ".jsonl";

    private final Path file;
    private final boolean whole;
    private final Map<String, StateEntry> entries = new TreeMap<>();
    private final Map<String, Known> files = new TreeMap<>();

    private StateFile(Path file, boolean whole) {
        this.file = file;
        this.whole = whole;
    }

    /**
     * Reads what there is; what cannot be read is not remembered.
     *
     * @param root the folder of outputs
     * @param shard each part of a run has a file of its own, a whole run reads them all
     */
    static StateFile read(Path root, Shard shard) {
        String part = shard.isAll() ? "" : "-" + shard.number() + "-of-" + shard.count();
        Path folder = root.resolve(FOLDER);
        StateFile state = new StateFile(folder.resolve(PREFIX + part + SUFFIX), shard.isAll());
        state.all().forEach(state::readLines);
        return state;
    }

    Map<String, StateEntry> entries() {
        return Map.copyOf(entries);
    }

    Map<String, Known> files() {
        return Map.copyOf(files);
    }

    /** Adds a line; where it cannot, the next run builds the report again, and that is all. */
    synchronized void add(StateEntry entry) {
        byte[] line = ("\n" + StateLine.of(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line));
        } catch (IOException e) {
            // As above.
        }
    }

    /**
     * Writes the file anew.
     *
     * @throws IOException if it cannot; the lines added during the run are still there
     */
    void rewrite(Collection<StateEntry> now, Map<String, Known> known) throws IOException {
        StringBuilder text = new StringBuilder();
        known.forEach((name, value) -> text.append(StateLine.of(name, value)).append('\n'));
        now.forEach(entry -> text.append(StateLine.of(entry)).append('\n'));
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        for (Path other : all()) {
            if (whole && !other.equals(file)) {
                Files.deleteIfExists(other);
            }
        }
    }

    /** All state files of the folder, the oldest first: what a later one says counts. */
    private List<Path> all() {
        try (Stream<Path> found = Files.list(file.getParent())) {
            List<Path> states = new ArrayList<>(found.filter(StateFile::isState).toList());
            states.sort(Comparator.comparing(StateFile::time));
            return states;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isState(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    private static long time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    /** What is no UTF-8 spoils its own line only. */
    private void readLines(Path path) {
        try {
            new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> StateLine.read(line, entries, files));
        } catch (IOException e) {
            // Not remembered.
        }
    }
}
