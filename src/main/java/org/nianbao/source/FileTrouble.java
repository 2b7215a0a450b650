package org.nianbao.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file could not be read or written, in words fit for an argument of a finding. */
public final class FileTrouble {
    private FileTrouble() {}

    /**
     * The reason, in the reader's language where the catalogue has words for it, else as the system says it.
     *
     * @param path the file that was to be read or written
     * @param e what came of it
     */
    public static String reason(Path path, IOException e) {
        return Files.isDirectory(path) ? Messages.word("is-folder") : known(e).orElseGet(() -> ofSystem(e));
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
        return e instanceof CharacterCodingException ? Optional.of(Messages.word("not-utf8")) : Optional.empty();
    }

    private static String ofSystem(IOException e) {
        boolean reasoned = e instanceof FileSystemException failure && failure.getReason() != null;
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return reasoned
                ? ((FileSystemException) e).getReason()
                : Optional.ofNullable(e.getMessage()).orElse(kind);
    }
}
