package org.nianbao.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Finds the files of some kinds in a folder and below it; what is hidden is left out. */
public final class FolderFiles {
    private FolderFiles() {}

    /**
     * The files by name.
     *
     * @param endings how their names end, {@code .yaml}
     * @param findings takes what keeps the folder from being read
     */
    public static List<Path> in(Path folder, List<String> endings, Findings findings) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> isWanted(folder, file, endings))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            findings.add(Code.FILE_UNREADABLE, SourceSpan.of(folder.toString()), folder, e.getMessage());
            return List.of();
        }
    }

    private static boolean isWanted(Path folder, Path file, List<String> endings) {
        String name = file.getFileName().toString();
        return endings.stream().anyMatch(name::endsWith)
                && !isHidden(folder.relativize(file))
                && Files.isRegularFile(file);
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
