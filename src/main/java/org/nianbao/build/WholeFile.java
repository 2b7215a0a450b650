package org.nianbao.build;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Writes a file so that at any moment its name holds the old content or the new, never a part. */
public final class WholeFile {
    private static final String PART = ".part";
    private static final Pattern PART_NAME = Pattern.compile("\\.[0-9a-f]{1,16}\\.part");

    private WholeFile() {}

    /**
     * Writes beside the target under another name, then moves into place; makes the folders that lack.
     *
     * @throws IOException if the folder cannot be written to; then the target is as it was
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        // Files.createTempFile would leave the PDF readable by its owner only.
        Path part = folder.resolve(
                "." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + PART);
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            moveInto(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Removes what writers that were killed left in a folder; nobody else may be writing there. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*" + PART)) {
            for (Path part : parts) {
                if (PART_NAME.matcher(part.getFileName().toString()).matches()) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The folder is not there yet, or cannot be read: writing says so.
        }
    }

    private static void moveInto(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
