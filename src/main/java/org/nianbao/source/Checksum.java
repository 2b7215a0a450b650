package org.nianbao.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Content as a short text that is another when the content is another.
 *
 * <p>Two checksums and the length: they guard against edits and accidents, not against forgery. The processor computes
 * them at the speed of reading; a cryptographic hash under the quick compiler takes longer than all else about an
 * unchanged report.
 */
public final class Checksum {
    /** What stands for a file that is not there or cannot be read. */
    public static final String NONE = "none";

    private static final long MAPPED_FROM = 1L << 20;

    private Checksum() {}

    /** The checksum of some bytes. */
    public static String of(byte[] bytes) {
        return of(ByteBuffer.wrap(bytes));
    }

    /** The checksum of a file, {@link #NONE} where it cannot be read. */
    public static String of(Path file) {
        try {
            return Files.size(file) < MAPPED_FROM ? of(Files.readAllBytes(file)) : mapped(file);
        } catch (IOException e) {
            return NONE;
        }
    }

    private static String mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** The two checksums without the length, as a number: the first above the second. */
    public static long sums(byte[] bytes) {
        return sums(ByteBuffer.wrap(bytes));
    }

    private static long sums(ByteBuffer bytes) {
        CRC32 first = new CRC32();
        CRC32C second = new CRC32C();
        first.update(bytes.duplicate());
        second.update(bytes.duplicate());
        return first.getValue() << Integer.SIZE | second.getValue();
    }

    private static String of(ByteBuffer bytes) {
        long sums = sums(bytes);
        return Integer.toHexString(bytes.remaining()) + "-" + Long.toHexString(sums >>> Integer.SIZE) + "-"
                + Integer.toHexString((int) sums);
    }
}
