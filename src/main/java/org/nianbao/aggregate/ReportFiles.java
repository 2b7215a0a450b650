package org.nianbao.aggregate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.bodies.BodiesReader;
import org.nianbao.build.FolderFiles;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Paths → the files that may hold reports: YAML files, and PDFs with their data attached. */
public final class ReportFiles {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".pdf");

    private ReportFiles() {}

    /**
     * A file that may hold a report.
     *
     * @param named whether the user named the file itself, not a folder that holds it
     */
    public record ReportFile(Path path, boolean named) {
        boolean isPdf() {
            return ReportFiles.isPdf(path);
        }
    }

    /**
     * The files of paths in their order, those of a folder by name; each once.
     *
     * @param except files that are no children, such as the one that is to be written
     * @param findings takes folders that hold nothing
     */
    public static List<ReportFile> of(List<Path> paths, List<Path> except, Findings findings) {
        Map<Path, ReportFile> files = new LinkedHashMap<>();
        Set<Path> others = new HashSet<>(except.stream().map(ReportFiles::whole).toList());
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> found = inFolder(path, findings);
                if (found.isEmpty()) {
                    findings.add(Code.BUILD_NO_REPORT, SourceSpan.of(path.toString()), path);
                }
                found.stream()
                        .filter(file -> !others.contains(whole(file)))
                        .forEach(file -> files.putIfAbsent(whole(file), new ReportFile(file, false)));
            } else {
                files.put(whole(path), new ReportFile(path, true));
            }
        }
        return List.copyOf(files.values());
    }

    /** The list of bodies that lies in a folder among the paths, or beside a file among them. */
    public static Optional<Path> bodiesBeside(List<Path> paths) {
        return paths.stream()
                .map(path ->
                        Files.isDirectory(path) ? path : path.toAbsolutePath().getParent())
                .map(folder -> folder.resolve(BodiesReader.FILE_NAME))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static List<Path> inFolder(Path folder, Findings findings) {
        List<Path> found = FolderFiles.in(folder, ENDINGS, findings);
        Set<Path> data = new HashSet<>(found.stream()
                .filter(file -> !isPdf(file))
                .map(ReportFiles::stem)
                .toList());
        return found.stream()
                .filter(file -> !isPdf(file) || !data.contains(stem(file)))
                .toList();
    }

    /** A PDF beside a data file of the same name was made from it. */
    private static Path stem(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')));
    }

    private static boolean isPdf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
