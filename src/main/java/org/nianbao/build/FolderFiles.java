package org.nianbao.build;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianbao.source.Code;
import org.nianbao.source.DataFile;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceSpan;

/** Finds the files of some kinds in a folder and below it; what is hidden is left out. */
public final class FolderFiles {
    private FolderFiles() {}

    /** The files that may be reports or lists, by name. */
    public static List<Path> yaml(Path folder, Findings findings) {
        return in(folder, DataFile.ENDINGS, findings);
    }

    /**
     * The files by name. A folder below that cannot be read is said and passed over.
     *
     * @param endings how their names end in small letters, {@code .yaml}; some systems write them in capitals
     * @param findings takes what cannot be read
     */
    public static List<Path> in(Path folder, List<String> endings, Findings findings) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (isWanted(folder, file, endings)) {
                                take(file, attributes, files, findings);
                            } else if (attributes.isSymbolicLink() && mayBeFolder(folder, file)) {
                                sayLeadsNowhere(file, findings);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            sayUnreadable(folder, file, e, findings);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            sayUnreadable(folder, folder, e, findings);
        }
        return files.stream().sorted().toList();
    }

    /** Links are followed, so one that is seen as a link leads nowhere: a report that was meant would be missed. */
    private static void take(Path file, BasicFileAttributes attributes, List<Path> files, Findings findings) {
        if (attributes.isSymbolicLink()) {
            sayLeadsNowhere(file, findings);
        } else if (Files.isRegularFile(file)) {
            files.add(file);
        }
    }

    private static void sayLeadsNowhere(Path link, Findings findings) {
        findings.add(
                Code.FILE_UNREADABLE,
                SourceSpan.of(link.toString()),
                link,
                Messages.word("link-to-nothing", target(link)));
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return link.toString();
        }
    }

    /** A circle of links holds no file that is not reached without it. */
    private static void sayUnreadable(Path root, Path path, IOException e, Findings findings) {
        if (!isHidden(root.relativize(path)) && !(e instanceof FileSystemLoopException)) {
            findings.add(Code.FILE_UNREADABLE, SourceSpan.of(path.toString()), path, FileTrouble.reason(e));
        }
    }

    private static boolean isWanted(Path folder, Path file, List<String> endings) {
        return DataFile.endsIn(file, endings) && !isHidden(folder.relativize(file));
    }

    /** Whether a link that leads nowhere may have led to a folder of reports, as on a share: its name has no ending. */
    private static boolean mayBeFolder(Path folder, Path link) {
        return link.getFileName().toString().indexOf('.') < 0 && !isHidden(folder.relativize(link));
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
