package org.nianbao.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the page itself, from the program's resources.
 *
 * @param type its media type
 * @param bytes its content
 */
record Asset(String type, byte[] bytes) {
    /** Every file there is, by its path; a path that is not here leads nowhere, whatever dots it holds. */
    private static final Map<String, String> TYPES = Map.of(
            "/", "text/html",
            "/preview.css", "text/css",
            "/preview.js", "text/javascript",
            "/icon.svg", "image/svg+xml",
            "/pdf.min.mjs", "text/javascript",
            "/pdf.worker.min.mjs", "text/javascript");

    /** The file at a path. */
    static Optional<Asset> at(String path) {
        return Optional.ofNullable(TYPES.get(path)).map(type -> new Asset(type, read(path)));
    }

    private static byte[] read(String path) {
        String name = path.equals("/") ? "index.html" : path.substring(1);
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
