package org.nianbao.build;

import java.io.IOException;
import java.nio.file.Path;
import org.nianbao.font.FontLibrary;
import org.nianbao.font.OutlineArchive;

/** The file in which outlines of glyphs outlive a run: the next one need not make them. */
public final class OutlineFile {
    private final Path file;
    private final String program = Version.identity();

    /** Nothing is read yet. */
    public OutlineFile(Path file) {
        this.file = file;
    }

    /** Gives fonts the outlines that earlier runs have made. */
    public void recall(FontLibrary fonts) {
        fonts.recall(OutlineArchive.open(file, program));
    }

    /** Keeps the outlines of fonts, where enough of them are new. */
    public void keep(FontLibrary fonts) {
        fonts.archive(program).ifPresent(this::write);
    }

    private void write(byte[] bytes) {
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            // Said nowhere, as nothing that the user asked for is missing: the next run makes them again.
        }
    }
}
