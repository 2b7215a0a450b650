package org.nianbao.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Why a file could not be read or written, in words fit for an argument of a finding. */
public final class FileTrouble {
    /** What Linux, macOS and Windows say in English, as far as it ends, and the word of the catalogue for it. */
    private static final Map<String, String> SYSTEM = Map.ofEntries(
            Map.entry("No space left on device", "disk-full"),
            Map.entry("There is not enough space on the disk", "disk-full"),
            Map.entry("Disk quota exceeded", "disk-quota"),
            Map.entry("File too large", "file-limit"),
            Map.entry("Read-only file system", "read-only"),
            Map.entry("The media is write protected", "read-only"),
            Map.entry("Operation not permitted", "access-denied"),
            Map.entry("File name too long", "name-too-long"),
            Map.entry("The filename or extension is too long", "name-too-long"),
            Map.entry("Not a directory", "file-in-the-way"),
            Map.entry("Directory not empty", "file-in-the-way"),
            Map.entry("Too many levels of symbolic links", "link-circle"),
            Map.entry(
                    "Too many levels of symbolic links or unable to access attributes of symbolic link", "link-circle"),
            Map.entry("Too many open files", "files-open"),
            Map.entry("Input/output error", "device-fault"),
            Map.entry(
                    "The process cannot access the file because it is being used by another process", "used-elsewhere"),
            Map.entry("Device or resource busy", "used-elsewhere"),
            Map.entry("Text file busy", "used-elsewhere"));

    private FileTrouble() {}

    /**
     * The reason, in the reader's language; what the catalogue has no words for is quoted as the system says it.
     *
     * @param path the file that was to be read or written
     * @param e what came of it
     */
    public static String reason(Path path, IOException e) {
        return obstacle(path)
                .or(() -> blamed(e)
                        .filter(file -> e instanceof FileAlreadyExistsException)
                        .flatMap(FileTrouble::obstacle))
                .orElseGet(() -> reason(e));
    }

    /**
     * The reason where the place itself is no part of it: a folder that was to be read, a stream.
     *
     * @param e what came of it
     */
    public static String reason(IOException e) {
        return known(e).orElseGet(() -> ofSystem(e));
    }

    /** A folder where the file is to be, or a file where one of its folders is to be. */
    private static Optional<String> obstacle(Path path) {
        if (Files.isDirectory(path)) {
            return Optional.of(Messages.word("is-folder", path));
        }
        Path folder = path.toAbsolutePath().getParent();
        Path shown = path.getParent();
        while (folder != null && shown != null && !Files.exists(folder)) {
            folder = folder.getParent();
            shown = shown.getParent();
        }
        return shown == null || folder == null || Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(Messages.word("is-file", shown));
    }

    private static Optional<Path> blamed(IOException e) {
        return e instanceof FileSystemException failure
                ? Optional.ofNullable(failure.getFile()).map(Path::of)
                : Optional.empty();
    }

    private static Optional<String> known(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Optional.of(Messages.word("access-denied"));
        }
        if (e instanceof FileAlreadyExistsException) {
            return Optional.of(Messages.word("file-in-the-way"));
        }
        if (e instanceof NoSuchFileException) {
            return Optional.of(Messages.word("no-such-file"));
        }
        if (e instanceof NotDirectoryException failure && failure.getFile() != null) {
            return Optional.of(Messages.word("is-file", failure.getFile()));
        }
        if (e instanceof FileSystemLoopException) {
            return Optional.of(Messages.word("link-circle"));
        }
        return e instanceof CharacterCodingException ? Optional.of(Messages.word("not-utf8")) : Optional.empty();
    }

    /** The texts come from the system's library and may be in any language; without one there is nothing to quote. */
    private static String ofSystem(IOException e) {
        Optional<String> said = Optional.ofNullable(
                        e instanceof FileSystemException failure ? failure.getReason() : e.getMessage())
                .map(text -> text.strip().replaceFirst("[.。]$", ""))
                .filter(text -> !text.isEmpty());
        return said.map(text -> Optional.ofNullable(SYSTEM.get(text))
                        .map(Messages::word)
                        .orElseGet(() -> Messages.word("system-says", text)))
                .orElse(Messages.word("device-fault"));
    }
}
