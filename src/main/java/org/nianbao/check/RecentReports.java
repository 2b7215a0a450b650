package org.nianbao.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nianbao.report.Report;

/**
 * Reports that were read a short while ago. In a folder with several years each is read once for itself and once as last
 * year's of the next; files of one body mostly stand side by side, so that both are often read at the same time. Used by
 * many threads at once.
 */
public final class RecentReports {
    /** Enough for neighbours on all threads, too few to fill the memory. */
    private static final int MOST = 64;

    private final Map<Path, Kept> kept = new LinkedHashMap<>();

    /**
     * What a file looked like when it was read.
     *
     * @param size in bytes
     * @param time of the last change
     */
    public record Look(long size, FileTime time) {
        /** Empty where there is no file. */
        public static Optional<Look> of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(new Look(attributes.size(), attributes.lastModifiedTime()));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    private record Kept(Look look, CompletableFuture<Optional<Report>> report) {}

    RecentReports() {}

    /**
     * Tells that a file is about to be read for itself, so that who needs it meanwhile waits and does not read it too.
     *
     * @param look what the file looked like before
     * @return to be completed with the report, or with nothing where there is none, in any case and by the same thread
     */
    public CompletableFuture<Optional<Report>> begin(Path file, Look look) {
        CompletableFuture<Optional<Report>> report = new CompletableFuture<>();
        keep(file, new Kept(look, report));
        return report;
    }

    private synchronized void keep(Path file, Kept report) {
        kept.remove(file);
        kept.put(file, report);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    /** The report of a file that has not changed since. */
    Optional<Report> find(Path file) {
        Optional<Kept> found = get(file);
        return found.filter(one -> Look.of(file).filter(one.look()::equals).isPresent())
                .flatMap(one -> one.report().join());
    }

    private synchronized Optional<Kept> get(Path file) {
        return Optional.ofNullable(kept.get(file));
    }
}
