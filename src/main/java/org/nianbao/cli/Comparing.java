package org.nianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.nianbao.build.Build;
import org.nianbao.build.PlanItem;
import org.nianbao.build.WholeFile;
import org.nianbao.compare.Changes;
import org.nianbao.compare.ChangesSheet;
import org.nianbao.compare.PdfComparer;
import org.nianbao.compare.ReportChanges;
import org.nianbao.source.Messages;

/** Holds each PDF that is written against the one that was there before. Called by many threads at once. */
final class Comparing implements Build.Writer {
    private static final Pattern OWN_FILE = Pattern.compile("\\d{5}-(old|new)-\\d+\\.png|index\\.html");

    private final Path folder;
    private final PdfComparer comparer = new PdfComparer(this::write);
    private final Map<PlanItem, Changes> found = new ConcurrentHashMap<>();
    private final List<ReportChanges> reports = new ArrayList<>();
    private boolean swept;

    /**
     * A comparison.
     *
     * @param folder takes the sheet and its pictures, in place of those of an earlier run
     */
    Comparing(Path folder) {
        this.folder = folder;
    }

    /** Compares first: a run that is killed in between finds the earlier PDF the next time. */
    @Override
    public void write(PlanItem item, byte[] pdf) throws IOException {
        found.put(item, comparer.compare(earlier(item.output()), pdf));
        WholeFile.write(item.output(), pdf);
    }

    private static Optional<byte[]> earlier(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            // A file that cannot be read is there, and is no PDF for us.
            return Optional.of(new byte[0]);
        }
    }

    /** What changed in a report that was written; each is told once, in the order of the run. */
    Optional<Changes> take(PlanItem item) {
        Optional<Changes> changes = Optional.ofNullable(found.remove(item));
        changes.ifPresent(all -> reports.add(new ReportChanges(item.output().toString(), all)));
        return changes;
    }

    /** What changed in all reports so far. */
    List<ReportChanges> reports() {
        return List.copyOf(reports);
    }

    /**
     * Writes the sheet.
     *
     * @throws IOException if it cannot be written
     */
    Path writeSheet(Messages messages) throws IOException {
        sweep();
        Path sheet = folder.resolve(ChangesSheet.FILE);
        WholeFile.write(sheet, ChangesSheet.html(reports, messages).getBytes(StandardCharsets.UTF_8));
        return sheet;
    }

    /** Where the sheet goes. */
    Path folder() {
        return folder;
    }

    private boolean write(String name, byte[] png) {
        try {
            sweep();
            WholeFile.write(folder.resolve(name), png);
            return true;
        } catch (IOException e) {
            // Writing the sheet will fail as well, and that is told.
            return false;
        }
    }

    /** Removes the sheet of an earlier run. */
    private synchronized void sweep() throws IOException {
        boolean first = !swept;
        swept = true;
        if (!first || !Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (OWN_FILE.matcher(file.getFileName().toString()).matches()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
