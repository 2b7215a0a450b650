package org.nianbao.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** The pictures in the folder of a report, and nothing outside it. */
public final class ImageFolder implements ImageSource {
    /** A picture that fills A4 at 600 dpi and half as much again; larger ones are mistakes. */
    private static final long MOST_PIXELS = 60_000_000L;

    private static final long MOST_BYTES = 40L * 1024 * 1024;

    private final Path folder;

    /** Gives the pictures of a folder and the folders in it. */
    public ImageFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Optional<ImageData> load(String path, SourceSpan place, Findings findings) {
        Optional<Path> file = resolve(path);
        if (file.isEmpty()) {
            findings.add(Code.IMAGE_OUTSIDE, place, path);
            return Optional.empty();
        }
        return read(file.get(), path, place, findings);
    }

    /** The file of a relative path inside the folder, links followed; empty for any other. */
    private Optional<Path> resolve(String path) {
        try {
            Path relative = Path.of(path);
            Path file = folder.resolve(relative).normalize();
            boolean inside = !relative.isAbsolute() && !path.contains(":") && file.startsWith(folder);
            if (inside && Files.exists(file)) {
                inside = file.toRealPath().startsWith(folder.toRealPath());
            }
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageData> read(Path file, String path, SourceSpan place, Findings findings) {
        if (!Files.isRegularFile(file)) {
            findings.add(Code.IMAGE_MISSING, place, path);
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                findings.add(Code.IMAGE_HUGE, place, path);
                return Optional.empty();
            }
            return check(ImageHeader.read(Files.readAllBytes(file)), path, place, findings);
        } catch (IOException e) {
            findings.add(Code.IMAGE_MISSING, place, path);
            return Optional.empty();
        }
    }

    private static Optional<ImageData> check(
            Optional<ImageData> image, String path, SourceSpan place, Findings findings) {
        if (image.isEmpty()) {
            findings.add(Code.IMAGE_BROKEN, place, path);
        } else if ((long) image.get().width() * image.get().height() > MOST_PIXELS) {
            findings.add(Code.IMAGE_HUGE, place, path);
            return Optional.empty();
        }
        return image;
    }
}
