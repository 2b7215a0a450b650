package org.nianbao.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Saved files → sets of their paths. Folders are watched, not files: most editors write another file and rename it.
 *
 * <p>Events that come close together are one: an editor makes several in one save, and several saves may follow.
 */
final class FolderWatch implements AutoCloseable {
    /** A save is over when nothing has happened for so long: editors empty a file just before they fill it. */
    private static final long QUIET_MILLIS = 8;

    /** A file that is written on and on is looked at now and then all the same. */
    private static final int MOST_WAITS = 25;

    /** A home folder may hold thousands of folders; the nearest ones are watched. */
    private static final int MOST_FOLDERS = 300;

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Consumer<Set<Path>> listener;

    /**
     * Begins to watch.
     *
     * @param roots folders that are watched with the folders in them
     * @param listener takes absolute paths of what changed, on a thread of its own; a folder stands for all in it
     * @throws IOException if the system watches no folders
     */
    FolderWatch(Collection<Path> roots, Consumer<Set<Path>> listener) throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
        this.listener = listener;
        for (Path root : new HashSet<>(roots)) {
            register(root);
        }
        Threads.start("watch", this::watch);
    }

    /** Stops watching. */
    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // The process is about to end; the system takes back what is left.
        }
    }

    private void register(Path root) {
        Queue<Path> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty() && folders.size() < MOST_FOLDERS) {
            Path folder = waiting.remove();
            try {
                folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
                waiting.addAll(foldersIn(folder));
            } catch (IOException e) {
                // Gone again, or not to be read: then nothing in it can be shown either.
            }
        }
    }

    private static List<Path> foldersIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private void watch() {
        try {
            while (true) {
                Set<Path> changed = new HashSet<>();
                collect(service.take(), changed);
                collectUntilQuiet(changed);
                changed.stream().filter(Files::isDirectory).forEach(this::register);
                listener.accept(changed);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // The preview ends.
        }
    }

    private void collectUntilQuiet(Set<Path> changed) throws InterruptedException {
        for (int i = 0; i < MOST_WAITS; i++) {
            WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            if (key == null) {
                return;
            }
            collect(key, changed);
        }
    }

    private void collect(WatchKey key, Set<Path> changed) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            // An overflow names no file: anything in the folder may have changed.
            changed.add(event.context() instanceof Path name ? folder.resolve(name) : folder);
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }
}
