package org.nianbao.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Paths → {@link BuildPlan}: a file stands for itself, a folder for the YAML files in it and below it. */
public final class PlanReader {
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
        return new BuildPlan(paths, reader.itemsWithOwnOutput(), reader.findings.toList());
    }

    private void addPath(Path path) {
        if (!Files.isDirectory(path)) {
            add(path, Optional.ofNullable(path.getFileName()).orElse(path), true);
            return;
        }
        List<Path> files = FolderFiles.yaml(path, findings);
        if (files.isEmpty()) {
            findings.add(Code.BUILD_NO_REPORT, SourceSpan.of(path.toString()), path);
        }
        files.forEach(file -> add(file, path.relativize(file), false));
    }

    private void add(Path source, Path relative, boolean named) {
        Path output = outputFolder.map(folder -> folder.resolve(relative)).orElse(source);
        PlanItem item = new PlanItem(source, withPdfName(output), named);
        bySource.putIfAbsent(source.toAbsolutePath().normalize(), item);
    }

    private static Path withPdfName(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return path.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".pdf");
    }

    /** The items but those that would overwrite one another or a data file; these become findings. */
    private List<PlanItem> itemsWithOwnOutput() {
        Map<Path, PlanItem> owners = new LinkedHashMap<>();
        Set<Path> clashing = new HashSet<>();
        for (PlanItem item : bySource.values()) {
            Path output = item.output().toAbsolutePath().normalize();
            PlanItem owner = bySource.containsKey(output) ? item : owners.putIfAbsent(output, item);
            if (owner != null) {
                findings.add(Code.BUILD_SAME_OUTPUT, SourceSpan.of(item.name()), item.output(), owner.name());
                clashing.add(item.source());
                clashing.add(owner.source());
            }
        }
        List<PlanItem> items = new ArrayList<>(bySource.values());
        items.removeIf(item -> clashing.contains(item.source()));
        return items;
    }
}
