package org.nianbao.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.nianbao.build.Workspace;

/**
 * The reports that may be looked at. Saved files come in, notices of new pages go out.
 *
 * <p>All is done on one thread: what someone waits for is never slowed by what nobody looks at.
 */
final class Desk implements AutoCloseable {
    /** How often reports in view are looked at without a notice of the system. */
    private static final int GLANCE_MILLIS = 250;

    /** A file that is half written gives no pages, and more of it is about to come. */
    private static final int GRACE_MILLIS = 200;

    /** Pages kept beside those in view: going back to a report is quick. */
    private static final int MOST_KEPT = 6;

    /** A long list tells now and then how far its checks have come. */
    private static final int SURVEYED_AT_ONCE = 20;

    private final Shelf shelf;
    private final Workspace workspace;
    private final Press press;
    private final EventStream events;
    private final ScheduledExecutorService pressing = Threads.single("press");
    private final Set<Path> waiting = new HashSet<>();
    private final Set<Entry> unsurveyed = new LinkedHashSet<>();
    private final Deque<Entry> kept = new ArrayDeque<>();
    private final FolderWatch watch;

    /**
     * Begins to watch the reports.
     *
     * @param shelf the data files
     * @param workspace templates and forms, watched too
     * @param press sets the pages
     * @param events takes the notices
     * @throws IOException if the system watches no folders
     */
    Desk(Shelf shelf, Workspace workspace, Press press, EventStream events) throws IOException {
        this.shelf = shelf;
        this.workspace = workspace;
        this.press = press;
        this.events = events;
        Set<Path> folders = shelf.folders();
        folders.add(Shelf.absolute(workspace.templates()));
        folders.add(Shelf.absolute(workspace.forms()));
        this.watch = new FolderWatch(folders, this::noticed);
        if (shelf.isSingle()) {
            // Its pages will be asked for; the browser takes its time to start.
            shelf.entries().forEach(entry -> later(() -> entry.refresh(press)));
        }
        later(() -> survey(shelf.entries()));
        pressing.scheduleWithFixedDelay(this::glance, GLANCE_MILLIS, GLANCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether one report file was named, not a folder. */
    boolean isSingle() {
        return shelf.isSingle();
    }

    /** The reports, in the order of their names. */
    List<Entry> reports() {
        return shelf.entries().stream().filter(Entry::isReport).toList();
    }

    /** A report by its number. */
    Optional<Entry> report(int id) {
        return shelf.entries().stream().filter(entry -> entry.id() == id).findFirst();
    }

    /** The pages of a report, up to date. */
    Proof proof(Entry entry) {
        try {
            return pressing.submit(() -> refresh(entry)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What a browser that begins to look at a report is told: a save may have come since it asked. */
    Optional<String> notice(int report) {
        return report(report).map(entry -> notice(entry, proof(entry)));
    }

    @Override
    public void close() {
        watch.close();
        pressing.shutdownNow();
    }

    private void later(Runnable work) {
        try {
            pressing.execute(work);
        } catch (RejectedExecutionException e) {
            // The preview ends.
        }
    }

    private Proof refresh(Entry entry) {
        Proof proof = entry.refresh(press);
        kept.remove(entry);
        kept.addFirst(entry);
        forgetSome();
        return proof;
    }

    private void forgetSome() {
        Set<Integer> watched = events.watched();
        List<Entry> old = kept.stream()
                .skip(MOST_KEPT)
                .filter(entry -> !watched.contains(entry.id()))
                .toList();
        old.forEach(Entry::forget);
        kept.removeAll(old);
    }

    /** Saves that come faster than pages can be set are seen together. */
    private void noticed(Set<Path> changed) {
        synchronized (waiting) {
            if (waiting.isEmpty()) {
                later(() -> changed(takeWaiting()));
            }
            waiting.addAll(changed);
        }
    }

    private Set<Path> takeWaiting() {
        synchronized (waiting) {
            Set<Path> taken = Set.copyOf(waiting);
            waiting.clear();
            return taken;
        }
    }

    private void changed(Set<Path> changed) {
        boolean shared = changed.stream().anyMatch(this::isShared);
        if (shared) {
            press.reload();
        }
        boolean listed = shelf.isOutdatedBy(changed);
        if (listed) {
            shelf.read();
            press.forgetFolders();
        }
        List<Entry> affected = shelf.entries().stream()
                .filter(entry -> shared || entry.dependsOn(changed))
                .toList();
        Set<Entry> all = new LinkedHashSet<>(affected);
        all.addAll(ofOtherYears(affected));
        all.forEach(Entry::expire);
        Set<Integer> watched = events.watched();
        all.stream().filter(entry -> watched.contains(entry.id())).forEach(this::show);
        if (listed || !all.isEmpty()) {
            survey(all);
        }
    }

    /** A report is held against that of the year before. */
    private List<Entry> ofOtherYears(List<Entry> changed) {
        Set<String> agencies =
                changed.stream().flatMap(entry -> entry.agency().stream()).collect(Collectors.toSet());
        return shelf.entries().stream()
                .filter(entry -> entry.agency().filter(agencies::contains).isPresent())
                .toList();
    }

    private void show(Entry entry) {
        Proof proof = refresh(entry);
        if (proof.stale()) {
            pressing.schedule(() -> tell(entry, proof), GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            tell(entry, proof);
        }
    }

    /** Tells of new pages, unless there are newer ones by now. */
    private void tell(Entry entry, Proof proof) {
        if (entry.proof().filter(latest -> latest == proof).isPresent()) {
            events.send(notice(entry, proof));
        }
    }

    private static String notice(Entry entry, Proof proof) {
        int version = proof.sheets().map(Sheets::version).orElse(0);
        return EventStream.notice("report", entry.id() + " " + version + " " + proof.serial());
    }

    private void glance() {
        Set<Integer> watched = events.watched();
        Set<Path> outdated = shelf.entries().stream()
                .filter(entry -> watched.contains(entry.id()) && entry.isOutdated())
                .map(Entry::path)
                .collect(Collectors.toSet());
        if (!outdated.isEmpty()) {
            changed(outdated);
        }
    }

    private void survey(Collection<Entry> affected) {
        boolean idle = unsurveyed.isEmpty();
        unsurveyed.addAll(affected);
        if (idle) {
            later(this::surveyNext);
        }
    }

    /** Checks one report and queues up again: whoever waits for pages comes in between. */
    private void surveyNext() {
        Optional<Entry> next = unsurveyed.stream().findFirst();
        next.ifPresent(entry -> {
            survey(entry);
            unsurveyed.remove(entry);
        });
        if (unsurveyed.size() % SURVEYED_AT_ONCE == 0) {
            events.send(EventStream.notice("list", ""));
        }
        if (!unsurveyed.isEmpty()) {
            later(this::surveyNext);
        }
    }

    private void survey(Entry entry) {
        Optional<String> before = entry.agency();
        entry.survey(press);
        if (!entry.agency().equals(before)) {
            // Another year of a body that someone looks at has come to light.
            Set<Integer> watched = events.watched();
            ofOtherYears(List.of(entry)).stream()
                    .filter(other -> other != entry && watched.contains(other.id()))
                    .forEach(other -> {
                        other.expire();
                        show(other);
                    });
        }
    }

    private boolean isShared(Path file) {
        return isUnder(workspace.templates(), file) || isUnder(workspace.forms(), file);
    }

    /** Whether a file lies in a folder, or is a folder around it; what editors leave beside a file does not count. */
    private static boolean isUnder(Path folder, Path file) {
        String name = file.getFileName().toString();
        boolean own = !name.startsWith(".") && !name.endsWith("~");
        Path whole = Shelf.absolute(folder);
        return own && (file.startsWith(whole) || whole.startsWith(file));
    }
}
