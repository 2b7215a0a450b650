package org.nianbao.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.build.BuildOptions;
import org.nianbao.build.BuildOptions.Product;
import org.nianbao.build.Workspace;
import org.nianbao.pdf.PdfOptions;
import org.nianbao.pdf.PdfOptions.Profile;

/** A folder with report files and templates of its own, and a preview of it. */
final class PreviewFixture {
    private static final BuildOptions OPTIONS =
            new BuildOptions(false, false, Product.PDF, Optional.empty(), new PdfOptions(Profile.WEB, 6, "test"));

    private final Path folder;

    /** Copies the official templates, so that a test may change them. */
    PreviewFixture(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("reports"));
        Files.createDirectories(folder.resolve("templates"));
        try (Stream<Path> files = Files.list(Path.of("templates/official"))) {
            for (Path file : files.toList()) {
                Files.copy(file, templates().resolve(file.getFileName()));
            }
        }
    }

    Path templates() {
        return folder.resolve("templates");
    }

    Path reports() {
        return folder.resolve("reports");
    }

    /** Saves as many editors do: into another file, which then takes the place of the first. */
    Path save(String name, String text) throws IOException {
        Path file = reports().resolve(name);
        Path other = reports().resolve("." + name + ".swp");
        Files.writeString(other, text);
        return Files.move(other, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    String read(String name) throws IOException {
        return Files.readString(reports().resolve(name));
    }

    Preview start(Path path, int port) throws IOException {
        return Preview.start(new Preview.Settings(path, port, false, String::valueOf), workspace(), OPTIONS);
    }

    Press press() {
        return new Press(workspace(), OPTIONS, String::valueOf);
    }

    private Workspace workspace() {
        return new Workspace(templates(), Path.of("templates/forms"), Path.of("fonts"));
    }
}
