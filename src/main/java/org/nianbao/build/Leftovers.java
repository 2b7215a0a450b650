package org.nianbao.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nianbao.source.Checksum;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Finding;
import org.nianbao.source.SourceSpan;

/**
 * PDFs in a folder of outputs whose data file is gone. One that only cannot be reached now, as a share is not mounted or a
 * folder may not be read, is not gone: its PDF stays and nothing is said of it.
 */
final class Leftovers {
    private final Path root;
    private final BuildPlan plan;
    private final boolean prune;
    private final Set<Path> planned;

    /**
     * Looks from the point of view of a run.
     *
     * @param root the folder of outputs
     * @param plan all reports of the run, the parts of other processes included
     * @param prune whether to remove them
     */
    Leftovers(Path root, BuildPlan plan, boolean prune) {
        this.root = root;
        this.plan = plan;
        this.prune = prune;
        this.planned = plan.items().stream()
                .map(item -> OutputFolder.absolute(item.output()))
                .collect(Collectors.toSet());
    }

    /**
     * What became of a PDF whose data file is gone.
     *
     * @param forgotten whether the PDF is not there any more
     * @param finding what is to be said of it
     */
    private record Fate(boolean forgotten, Optional<Finding> finding) {}

    /**
     * Deals with the PDFs of entries.
     *
     * @param forget takes each entry whose PDF is not there any more
     * @return what is to be said
     */
    List<Finding> findings(Iterable<StateEntry> entries, Consumer<StateEntry> forget) {
        List<Finding> findings = new ArrayList<>();
        for (StateEntry entry : entries) {
            Optional<Fate> fate = fate(entry);
            fate.filter(Fate::forgotten).ifPresent(any -> forget.accept(entry));
            fate.flatMap(Fate::finding).ifPresent(findings::add);
        }
        return findings;
    }

    /** What became of the PDF of an entry; empty where its data file is there, or nobody knows. */
    private Optional<Fate> fate(StateEntry entry) {
        Path source = OutputFolder.absolute(root.resolve(entry.source()));
        Path output = root.resolve(entry.output());
        return planned.contains(OutputFolder.absolute(output))
                ? Optional.empty()
                : plan.paths().stream()
                        .filter(path -> isGone(source, OutputFolder.absolute(path)))
                        .findFirst()
                        .map(path -> fate(
                                entry,
                                output,
                                path.resolve(OutputFolder.absolute(path).relativize(source))));
    }

    private Fate fate(StateEntry entry, Path output, Path source) {
        SourceSpan place = SourceSpan.of(output.toString());
        try {
            if (!Files.exists(output)) {
                return new Fate(true, Optional.empty());
            } else if (!prune) {
                return new Fate(false, Optional.of(Finding.of(Code.BUILD_STALE, place, output, source)));
            } else if (!Checksum.of(output).equals(entry.checksum())) {
                return new Fate(false, Optional.of(Finding.of(Code.BUILD_KEPT, place, output, source)));
            }
            Files.deleteIfExists(output);
            return new Fate(true, Optional.of(Finding.of(Code.BUILD_PRUNED, place, output, source)));
        } catch (IOException e) {
            return new Fate(
                    false,
                    Optional.of(Finding.of(Code.BUILD_UNWRITABLE, place, output, FileTrouble.reason(output, e))));
        }
    }

    /** Whether a file is missing from a folder in which it would be seen; below a folder that is missing, too. */
    private static boolean isGone(Path source, Path folder) {
        if (!source.startsWith(folder) || !canBeSeenIn(folder)) {
            return false;
        }
        Path at = folder;
        for (Path name : folder.relativize(source)) {
            if (!canBeSeenIn(at)) {
                return false;
            }
            at = at.resolve(name);
            if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBeSeenIn(Path folder) {
        return Files.isDirectory(folder) && Files.isReadable(folder) && Files.isExecutable(folder);
    }
}
