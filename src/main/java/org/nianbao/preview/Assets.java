package org.nianbao.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the page itself, from the program's resources; each is read once and shared by all requests. */
final class Assets {
    /** Every file there is, by its path; a path that is not here leads nowhere, whatever dots it holds. */
    private static final Map<String, String> TYPES = Map.of(
            "/", "text/html",
            "/preview.css", "text/css",
            "/preview.js", "text/javascript",
            "/icon.svg", "image/svg+xml",
            "/pdf.min.mjs", "text/javascript",
            "/pdf.worker.min.mjs", "text/javascript");

    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    /**
     * A file.
     *
     * @param type its media type
     * @param bytes its content
     */
    record Asset(String type, byte[] bytes) {}

    /** The file at a path. */
    Optional<Asset> at(String path) {
        boolean known = TYPES.containsKey(path);
        return known ? Optional.of(read.computeIfAbsent(path, Assets::read)) : Optional.empty();
    }

    private static Asset read(String path) {
        String name = path.equals("/") ? "index.html" : path.substring(1);
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            return new Asset(TYPES.get(path), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
