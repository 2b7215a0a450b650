package org.nianbao.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.bodies.Bodies;
import org.nianbao.bodies.Body;
import org.nianbao.bodies.BodyName;
import org.nianbao.bodies.Lineage;
import org.nianbao.build.FolderFiles;
import org.nianbao.form.Edition;
import org.nianbao.form.Forms;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceReader;
import org.nianbao.source.SourceSpan;

/**
 * The reports of one body, and those of the bodies from which it was formed.
 *
 * @param agency the body
 * @param years the years for which there are reports, the earliest first; at least one
 */
public record History(String agency, List<Year> years) {
    /** Copies the list. */
    public History {
        years = List.copyOf(years);
    }

    /**
     * Reads what a body has reported.
     *
     * @param agency the body, by any of its names in the list
     * @param paths report files and folders
     * @param bodies the list of bodies
     * @param forms the editions of the form
     * @param findings takes what cannot be read, and years that are there twice
     * @return empty where there is no report of that body
     */
    public static Optional<History> read(
            String agency, List<Path> paths, Bodies bodies, Forms forms, Findings findings) {
        List<String> names = names(agency, bodies);
        Map<Integer, Map<String, Report>> byYear = new TreeMap<>();
        paths.stream()
                .flatMap(path -> files(path, findings))
                .flatMap(file -> report(file, names, forms, findings).stream())
                .forEach(
                        report -> part(agency, bodies, report).ifPresent(name -> keep(report, name, byYear, findings)));
        if (byYear.isEmpty()) {
            String where = paths.get(0).toString();
            findings.add(Code.HISTORY_NONE, SourceSpan.of(where), agency, where);
            return Optional.empty();
        }
        return Optional.of(new History(
                agency,
                byYear.entrySet().stream()
                        .map(year -> year(agency, bodies, year.getKey(), year.getValue()))
                        .toList()));
    }

    /** The form of the last report, in the order and words of which all are shown. */
    Edition edition() {
        return years.get(years.size() - 1).reports().get(0).edition();
    }

    /** All names of the body and of those that it was formed from at some time. */
    private static List<String> names(String agency, Bodies bodies) {
        IntStream years = IntStream.concat(
                IntStream.of(Integer.MAX_VALUE),
                bodies.all().stream().flatMap(body -> body.mergers().stream()).mapToInt(merger -> merger.year() - 1));
        return years.boxed()
                .flatMap(year -> Lineage.of(bodies, agency, year).bodies().stream())
                .flatMap(name -> bodies.find(name).map(Body::names).orElse(Stream.of(name)))
                .distinct()
                .toList();
    }

    /** The body of a report under the name that the others know it by, where it is a part in that year. */
    private static Optional<String> part(String agency, Bodies bodies, Report report) {
        String own = bodies.listed(report.agency());
        return Lineage.of(bodies, agency, report.year()).bodies().stream()
                .filter(name -> BodyName.same(name, own))
                .findFirst();
    }

    private static Year year(String agency, Bodies bodies, int year, Map<String, Report> reports) {
        Lineage lineage = Lineage.of(bodies, agency, year);
        List<String> missing = lineage.bodies().stream()
                .filter(name -> !reports.containsKey(name))
                .filter(name -> bodies.find(name)
                        .filter(body -> !bodies.exists(body, year))
                        .isEmpty())
                .toList();
        List<String> there =
                lineage.bodies().stream().filter(reports::containsKey).toList();
        List<Report> found = there.stream().map(reports::get).toList();
        return new Year(year, there, found, missing, lineage.divided());
    }

    private static Stream<Path> files(Path path, Findings findings) {
        return Files.isDirectory(path) ? FolderFiles.yaml(path, findings).stream() : Stream.of(path);
    }

    /** Thousands of files may lie there: only those that name the body are read as reports. */
    private static Optional<Report> report(Path file, List<String> names, Forms forms, Findings findings) {
        Optional<SourceFile> source = SourceReader.read(file, findings).filter(text -> names(text, names));
        Optional<ReportReader.Result> result = source.map(text -> ReportReader.read(text, forms));
        result.filter(read -> read.report().isEmpty() && isOf(source.get(), names))
                .ifPresent(read -> findings.add(Code.HISTORY_UNREADABLE, SourceSpan.of(file.toString()), file));
        return result.flatMap(ReportReader.Result::report)
                .filter(report -> names.stream().anyMatch(name -> BodyName.same(name, report.agency())))
                .map(Completion::complete);
    }

    private static boolean names(SourceFile source, List<String> names) {
        String text = BodyName.plain(source.text());
        return names.stream().anyMatch(name -> text.contains(BodyName.plain(name)));
    }

    /** Whether a file that cannot be read as a report means to be one of the body's. */
    private static boolean isOf(SourceFile source, List<String> names) {
        return source.text()
                .lines()
                .filter(line -> line.startsWith("agency") || line.startsWith("机关名称"))
                .anyMatch(line ->
                        names.stream().anyMatch(name -> BodyName.plain(line).endsWith(BodyName.plain(name))));
    }

    private static void keep(Report report, String name, Map<Integer, Map<String, Report>> byYear, Findings findings) {
        Report first =
                byYear.computeIfAbsent(report.year(), any -> new HashMap<>()).putIfAbsent(name, report);
        if (first != null) {
            findings.add(
                    Code.HISTORY_TWICE,
                    report.place("year"),
                    report.agency(),
                    String.valueOf(report.year()),
                    first.source().name());
        }
    }
}
