package org.nianbao.check;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.form.Forms;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceReader;
import org.nianbao.source.SourceSpan;

/**
 * Finds a body's report of the year before: the file that was named, or by agency and year in the folder that was named,
 * else in the report's own folder. Folders are looked through once; used by many threads at once.
 */
public final class PreviousReports {
    private final Forms forms;
    private final Optional<Path> given;
    private final Map<Path, FolderIndex> folders = new ConcurrentHashMap<>();

    /**
     * A finder.
     *
     * @param forms the editions of the form
     * @param given the file or folder the user named
     */
    public PreviousReports(Forms forms, Optional<Path> given) {
        this.forms = forms;
        this.given = given;
    }

    /**
     * What was found.
     *
     * @param report last year's report, completed
     * @param findings why there is none, where the user asked for one, or why it does not fit
     */
    public record Found(Optional<Report> report, List<Finding> findings) {
        /** Copies the list. */
        public Found {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The file that {@link #find} would read.
     *
     * @param agency the body
     * @param year the year of the report looked for
     * @param file the file of the report of the year after
     */
    public Optional<Path> locate(String agency, int year, Path file) {
        return given.filter(Files::isRegularFile).or(() -> inFolder(agency, year, file));
    }

    /**
     * Finds the report of the year before.
     *
     * @param report this year's report
     * @param file its file
     */
    public Found find(Report report, Path file) {
        Findings findings = new Findings();
        Optional<Path> path = locate(report.agency(), report.year() - 1, file);
        if (path.isEmpty() && given.isPresent()) {
            String last = String.valueOf(report.year() - 1);
            findings.add(Code.YEAR_NONE, report.place("year"), report.agency(), last, given.get());
        }
        Optional<Report> previous = path.flatMap(found -> read(found, report, findings));
        return new Found(previous, findings.toList());
    }

    private Optional<Path> inFolder(String agency, int year, Path file) {
        Path folder =
                given.orElseGet(() -> Optional.ofNullable(file.getParent()).orElse(Path.of("")));
        boolean below = given.isPresent();
        try {
            return folders.computeIfAbsent(folder, path -> FolderIndex.of(path, below))
                    .find(agency, year);
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private Optional<Report> read(Path path, Report report, Findings findings) {
        Findings unread = new Findings();
        Optional<Report> previous = SourceReader.read(path, unread)
                .flatMap(source -> ReportReader.read(source, forms).report())
                .map(Completion::complete);
        if (previous.isEmpty()) {
            findings.add(Code.YEAR_UNREADABLE, SourceSpan.of(path.toString()), path);
        }
        previous.filter(found -> !isOfYearBefore(found, report)).ifPresent(found -> sayOther(found, report, findings));
        return previous.filter(found -> isOfYearBefore(found, report));
    }

    private static boolean isOfYearBefore(Report previous, Report report) {
        return previous.year() == report.year() - 1 && previous.agency().equals(report.agency());
    }

    private static void sayOther(Report previous, Report report, Findings findings) {
        findings.add(
                Code.YEAR_OTHER,
                previous.place("year"),
                previous.agency() + " " + previous.year(),
                report.agency() + " " + (report.year() - 1));
    }
}
