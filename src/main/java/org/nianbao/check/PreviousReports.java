package org.nianbao.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.bodies.Bodies;
import org.nianbao.bodies.BodyName;
import org.nianbao.bodies.Succession;
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
 * else in the report's own folder, else in the folders that are checked. Where the body was formed from others since
 * then, their reports are found too. Folders are looked through once; used by many threads at once.
 */
public final class PreviousReports {
    /** Of more reports of a body and year than these a message would get too long. */
    private static final int NAMED = 3;

    private final Forms forms;
    private final Optional<Path> given;
    private final List<Path> checked;
    private final Bodies bodies;
    private final Map<Path, FolderIndex> folders = new ConcurrentHashMap<>();
    private final RecentReports recent = new RecentReports();

    /**
     * A finder that looks in a report's own folder.
     *
     * @param forms the editions of the form
     * @param given the file or folder the user named
     */
    public PreviousReports(Forms forms, Optional<Path> given) {
        this(forms, given, List.of(), Bodies.NONE);
    }

    /**
     * A finder.
     *
     * @param checked folders whose reports are looked through after a report's own folder
     * @param bodies the list of bodies
     */
    public PreviousReports(Forms forms, Optional<Path> given, List<Path> checked, Bodies bodies) {
        this.forms = forms;
        this.given = given;
        this.checked = List.copyOf(checked);
        this.bodies = bodies;
    }

    /**
     * What was found.
     *
     * @param report last year's report, completed
     * @param merger the bodies from which this one was formed since then
     * @param findings why there is none, where the user asked for one, or why it does not fit
     */
    public record Found(Optional<Report> report, Optional<Merger> merger, List<Finding> findings) {
        /** Copies the list. */
        public Found {
            findings = List.copyOf(findings);
        }

        /** What a check may know. */
        public CheckContext context() {
            return new CheckContext(report, merger);
        }
    }

    /** Takes reports that were read for themselves, so that they need not be read again. */
    public RecentReports recent() {
        return recent;
    }

    /**
     * The files of a body's report for a year, of which {@link #find} reads the first; more than one is a mistake.
     *
     * @param agency the body
     * @param year the year of the report looked for
     * @param file the file of the report of the year after
     */
    public List<Path> locate(String agency, int year, Path file) {
        return given.filter(Files::isRegularFile).map(List::of).orElseGet(() -> inFolders(agency, year, file));
    }

    /**
     * Finds the report of the year before.
     *
     * @param report this year's report
     * @param file its file
     */
    public Found find(Report report, Path file) {
        Findings findings = new Findings();
        Optional<Merger> merger =
                bodies.succession(report.agency(), report.year()).map(succession -> merger(succession, report, file));
        List<Path> paths = locate(report.agency(), report.year() - 1, file);
        Optional<Path> path = paths.stream().findFirst();
        if (paths.size() > 1) {
            sayTwice(report, paths, findings);
        }
        if (path.isEmpty() && given.isPresent() && merger.isEmpty()) {
            String last = String.valueOf(report.year() - 1);
            findings.add(Code.YEAR_NONE, report.place("year"), report.agency(), last, given.get());
        }
        Optional<Report> previous = path.flatMap(found -> read(found, report, findings));
        return new Found(previous, merger, findings.toList());
    }

    private static void sayTwice(Report report, List<Path> files, Findings findings) {
        String last = String.valueOf(report.year() - 1);
        String names = files.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining(", "))
                + (files.size() > NAMED ? " …" : "");
        findings.add(Code.YEAR_TWICE, report.place("year"), report.agency(), last, names);
    }

    private List<Path> inFolders(String agency, int year, Path file) {
        if (given.isPresent()) {
            return inFolder(given.get(), true, agency, year);
        }
        return Stream.concat(
                        Stream.of(inFolder(folderOf(file), false, agency, year)),
                        checked.stream().map(folder -> inFolder(folder, true, agency, year)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Path> inFolder(Path folder, boolean below, String agency, int year) {
        List<String> names =
                bodies.find(agency).map(body -> body.names().toList()).orElse(List.of(agency));
        FolderIndex index = folders.computeIfAbsent(folder, path -> FolderIndex.of(path, below));
        return names.stream()
                .map(name -> index.find(name, year))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    private Optional<Report> read(Path path, Report report, Findings findings) {
        Optional<Report> previous = read(path);
        if (previous.isEmpty()) {
            findings.add(Code.YEAR_UNREADABLE, SourceSpan.of(path.toString()), path);
        }
        previous.filter(found -> !isOfYearBefore(found, report)).ifPresent(found -> sayOther(found, report, findings));
        return previous.filter(found -> isOfYearBefore(found, report));
    }

    private Optional<Report> read(Path path) {
        return recent.find(path).or(() -> SourceReader.read(path, new Findings())
                .flatMap(source -> ReportReader.read(source, forms).report())
                .map(Completion::complete));
    }

    private boolean isOfYearBefore(Report previous, Report report) {
        return previous.year() == report.year() - 1
                && BodyName.same(bodies.listed(previous.agency()), bodies.listed(report.agency()));
    }

    private static void sayOther(Report previous, Report report, Findings findings) {
        findings.add(
                Code.YEAR_OTHER,
                previous.place("year"),
                previous.agency() + " " + previous.year(),
                report.agency() + " " + (report.year() - 1));
    }

    // ---- mergers

    private Merger merger(Succession succession, Report report, Path file) {
        String agency = bodies.listed(report.agency());
        List<String> missing = new ArrayList<>();
        List<Report> before = new ArrayList<>();
        succession.before().forEach(name -> find(name, succession.year() - 1, file, missing)
                .ifPresent(before::add));
        List<Report> after = new ArrayList<>(List.of(report));
        List<String> reporting = new ArrayList<>();
        for (String name : succession.after()) {
            Optional<Report> found =
                    name.equals(agency) ? Optional.of(report) : find(name, succession.year(), file, missing);
            found.ifPresent(any -> reporting.add(name));
            found.filter(other -> other != report).ifPresent(after::add);
        }
        String name = String.join("、", succession.before()) + " → " + String.join("、", succession.after());
        return new Merger(name, before, after, missing, reporting.get(0).equals(agency));
    }

    private Optional<Report> find(String agency, int year, Path file, List<String> missing) {
        Optional<Report> report =
                locate(agency, year, file).stream().findFirst().flatMap(this::read);
        if (report.isEmpty()) {
            missing.add(agency + " " + year);
        }
        return report;
    }
}
