package org.nianbao.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file as it is seen from outside: it changes with every save.
 *
 * @param size in bytes, −1 where there is no such file
 * @param modified when it was last written
 */
record Stamp(long size, FileTime modified) {
    private static final Stamp NONE = new Stamp(-1, FileTime.fromMillis(0));

    static Stamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            return NONE;
        }
    }
}
