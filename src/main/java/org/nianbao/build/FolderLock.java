package org.nianbao.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps two runs from working on one output folder; the parts of one run may. It ends with the process. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param root the folder of outputs, made where it is missing
     * @return empty where another run holds it
     * @throws IOException if the folder cannot be written to
     */
    static Optional<FolderLock> take(Path root, Shard shard) throws IOException {
        Path folder = Files.createDirectories(Files.createDirectories(root).resolve(StateFile.FOLDER));
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isFree(channel, shard)) {
            return Optional.of(new FolderLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    /** A whole run takes all of the file, a part its own byte. */
    private static boolean isFree(FileChannel channel, Shard shard) {
        try {
            long place = ((long) shard.count() << Integer.SIZE) + shard.number();
            FileLock lock = shard.isAll() ? channel.tryLock() : channel.tryLock(place, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some network file systems know no locks. Outputs are whole files even so, and the same from any run.
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
