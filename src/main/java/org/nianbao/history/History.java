package org.nianbao.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.bodies.Bodies;
import org.nianbao.bodies.BodyName;
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
 * The reports of one body.
 *
 * @param agency the body
 * @param reports one a year, completed, the earliest first; at least one
 */
public record History(String agency, List<Report> reports) {
    /** Copies the list. */
    public History {
        reports = List.copyOf(reports);
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
        List<String> names =
                bodies.find(agency).map(body -> body.names().toList()).orElse(List.of(agency));
        Map<Integer, Report> byYear = new TreeMap<>();
        paths.stream()
                .flatMap(path -> files(path, findings))
                .flatMap(file -> report(file, names, forms, findings).stream())
                .forEach(report -> keep(report, byYear, findings));
        if (byYear.isEmpty()) {
            String where = paths.get(0).toString();
            findings.add(Code.HISTORY_NONE, SourceSpan.of(where), agency, where);
            return Optional.empty();
        }
        return Optional.of(new History(agency, List.copyOf(byYear.values())));
    }

    /** The form of the last report, in the order and words of which all are shown. */
    Edition edition() {
        return reports.get(reports.size() - 1).edition();
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

    private static void keep(Report report, Map<Integer, Report> byYear, Findings findings) {
        Report first = byYear.putIfAbsent(report.year(), report);
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
