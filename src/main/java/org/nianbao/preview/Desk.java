package org.nianbao.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.nianbao.build.PlanItem;
import org.nianbao.build.PlanReader;
import org.nianbao.build.Workspace;

/** The reports that may be looked at. Saved files come in, notices of new pages go out. */
final class Desk implements AutoCloseable {
    private final Path root;
    private final Workspace workspace;
    private final Press press;
    private final EventStream events;
    private final Map<Path, Entry> known = new HashMap<>();
    private final ExecutorService pressing = Threads.single("press");
    private final ExecutorService surveying = Threads.single("survey");
    private final FolderWatch watch;
    private volatile List<Entry> entries = List.of();

    /**
     * Plans the reports and begins to watch them.
     *
     * @param root a report file, or a folder of them
     * @param workspace templates and forms, watched too
     * @param press sets the pages
     * @param events takes the notices
     * @throws IOException if the system watches no folders
     */
    Desk(Path root, Workspace workspace, Press press, EventStream events) throws IOException {
        this.root = root;
        this.workspace = workspace;
        this.press = press;
        this.events = events;
        plan();
        this.watch = new FolderWatch(foldersToWatch(), changed -> pressing.execute(() -> changed(changed)));
        if (isSingle()) {
            // Its pages will be asked for; the browser takes its time to start.
            entries.forEach(entry -> pressing.execute(() -> entry.refresh(press)));
        }
        surveying.execute(() -> survey(entries));
    }

    /** Whether one report file was named, not a folder. */
    boolean isSingle() {
        return !Files.isDirectory(root);
    }

    /** The reports, in the order of their names. */
    List<Entry> reports() {
        return entries.stream().filter(Entry::isReport).toList();
    }

    /** A report by its number. */
    Optional<Entry> report(int id) {
        return entries.stream().filter(entry -> entry.id() == id).findFirst();
    }

    /** The pages of a report, up to date. */
    Proof proof(Entry entry) {
        try {
            return pressing.submit(() -> entry.refresh(press)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        watch.close();
        pressing.shutdownNow();
        surveying.shutdownNow();
    }

    private void changed(Set<Path> changed) {
        boolean shared = changed.stream().anyMatch(this::isShared);
        if (shared) {
            press.reload();
        }
        boolean listed = !isSingle() && changed.stream().anyMatch(this::changesList);
        if (listed) {
            plan();
        }
        List<Entry> affected = entries.stream()
                .filter(entry -> shared || entry.standing().isEmpty() || entry.dependsOn(changed))
                .toList();
        affected.forEach(Entry::expire);
        Set<Integer> watched = events.watched();
        affected.stream().filter(entry -> watched.contains(entry.id())).forEach(this::show);
        if (listed || !affected.isEmpty()) {
            surveying.execute(() -> survey(affected));
        }
    }

    private void show(Entry entry) {
        int version = entry.refresh(press).sheets().map(Sheets::version).orElse(0);
        events.send("report", entry.id() + " " + version);
    }

    private void survey(List<Entry> affected) {
        affected.forEach(entry -> entry.survey(press));
        events.send("list", "");
    }

    private void plan() {
        List<Entry> planned = new ArrayList<>();
        for (PlanItem item : PlanReader.read(List.of(root), Optional.empty()).items()) {
            Path path = item.source().toAbsolutePath().normalize();
            planned.add(known.computeIfAbsent(path, key -> new Entry(known.size() + 1, item)));
        }
        entries = List.copyOf(planned);
    }

    private Set<Path> foldersToWatch() {
        Set<Path> folders = new HashSet<>();
        folders.add(absolute(workspace.templates()));
        folders.add(absolute(workspace.forms()));
        Path top = absolute(root);
        folders.add(isSingle() ? top.getParent() : top);
        entries.forEach(entry -> entry.linkedFolder().ifPresent(folders::add));
        return folders;
    }

    private boolean isShared(Path file) {
        return isUnder(workspace.templates(), file) || isUnder(workspace.forms(), file);
    }

    /** Whether a file lies in a folder, or is a folder around it; what editors leave beside a file does not count. */
    private static boolean isUnder(Path folder, Path file) {
        String name = file.getFileName().toString();
        boolean own = !name.startsWith(".") && !name.endsWith("~");
        return own && (file.startsWith(absolute(folder)) || absolute(folder).startsWith(file));
    }

    /** Whether a data file came or went, or a folder that may hold some. */
    private boolean changesList(Path file) {
        String name = file.getFileName().toString();
        boolean data = name.endsWith(".yaml") || name.endsWith(".yml");
        return Files.isDirectory(file)
                || (data && known.containsKey(file) != Files.exists(file))
                || (data && entries.stream().noneMatch(entry -> entry.path().equals(file)));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
