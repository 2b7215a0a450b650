package org.nianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceReader;
import org.nianbao.source.SourceSpan;

/** Lines of input files for messages; keeps the last file, since findings come file by file. */
final class SourceLines {
    private Optional<SourceFile> last = Optional.empty();

    /** The line in which a span begins; empty where the file cannot be read or the line is blank. */
    Optional<String> lineOf(SourceSpan span) {
        if (!span.isKnown()) {
            return Optional.empty();
        }
        if (last.isEmpty() || !last.get().name().equals(span.file())) {
            last = read(span.file());
        }
        return last.map(file -> file.line(span.line())).filter(line -> !line.isBlank());
    }

    /** Reads for showing only: what is not UTF-8 becomes a replacement character. */
    private static Optional<SourceFile> read(String name) {
        try {
            Path path = Path.of(name);
            if (!Files.isRegularFile(path) || Files.size(path) > SourceReader.MAX_BYTES) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return Optional.of(new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
