package org.nianbao.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Paths → {@link BuildPlan}: a file stands for itself, a folder for the YAML files in it and below it. */
public final class PlanReader {
    private static final String PDF = ".pdf";

    private final Optional<Path> outputFolder;
    private final Findings findings = new Findings();
    private final Map<Path, PlanItem> bySource = new LinkedHashMap<>();

    private PlanReader(Optional<Path> outputFolder) {
        this.outputFolder = outputFolder;
    }

    /**
     * Plans a run.
     *
     * @param paths files and folders as the user gave them
     * @param outputFolder the folder of the PDFs; each PDF lies beside its data file where none is given
     */
    public static BuildPlan read(List<Path> paths, Optional<Path> outputFolder) {
        PlanReader reader = new PlanReader(outputFolder);
        paths.forEach(reader::addPath);
        return new BuildPlan(paths, reader.itemsWithRivals(), reader.findings.toList());
    }

    /** Plans a run that writes no PDFs, so that none can overwrite another. */
    public static BuildPlan sources(List<Path> paths) {
        PlanReader reader = new PlanReader(Optional.empty());
        paths.forEach(reader::addPath);
        return new BuildPlan(paths, List.copyOf(reader.bySource.values()), reader.findings.toList());
    }

    private void addPath(Path path) {
        if (!Files.isDirectory(path)) {
            addFile(path, Optional.ofNullable(path.getFileName()).orElse(path));
            return;
        }
        List<Path> files = FolderFiles.yaml(path, findings);
        if (files.isEmpty()) {
            findings.add(Code.BUILD_NO_REPORT, SourceSpan.of(path.toString()), path);
        }
        files.forEach(file -> add(file, path.relativize(file), false));
    }

    /** A PDF is what comes of a report: who names one has taken the wrong file, and it must not be written over. */
    private void addFile(Path file, Path name) {
        if (name.toString().toLowerCase(Locale.ROOT).endsWith(PDF)) {
            findings.add(Code.BUILD_NO_REPORT, SourceSpan.of(file.toString()), file);
        } else {
            add(file, name, true);
        }
    }

    private void add(Path source, Path relative, boolean named) {
        Path output = outputFolder.map(folder -> folder.resolve(relative)).orElse(source);
        PlanItem item = new PlanItem(source, withPdfName(output), named);
        bySource.putIfAbsent(source.toAbsolutePath().normalize(), item);
    }

    private static Path withPdfName(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return path.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + PDF);
    }

    /** The items; those that would overwrite one another know of it. */
    private List<PlanItem> itemsWithRivals() {
        Map<Path, List<PlanItem>> byOutput = new HashMap<>();
        for (PlanItem item : bySource.values()) {
            byOutput.computeIfAbsent(item.output().toAbsolutePath().normalize(), any -> new ArrayList<>())
                    .add(item);
        }
        return bySource.values().stream()
                .map(item -> withRival(
                        item, byOutput.get(item.output().toAbsolutePath().normalize())))
                .toList();
    }

    private static PlanItem withRival(PlanItem item, List<PlanItem> ofOutput) {
        return ofOutput.stream()
                .filter(other -> other != item)
                .findFirst()
                .map(other -> item.against(other.source()))
                .orElse(item);
    }
}
