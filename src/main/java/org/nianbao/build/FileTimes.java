package org.nianbao.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.source.Checksum;

/** What the times of files say: which were written during this run, and which large ones need not be read again. */
final class FileTimes {
    /** Stands for a file that was written during the run: nobody knows which content a stage saw. */
    static final String UNSETTLED = "unsettled";

    /** File systems give times in steps, of two seconds at most; a file this young may change within its step. */
    private static final long STEP_MILLIS = 2000;

    private final long start = System.currentTimeMillis();
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /**
     * What is known of a file.
     *
     * @param size its length in bytes
     * @param time when it was last written, in ms
     * @param value the checksum of its content
     */
    record Known(long size, long time, String value) {}

    /** Whether a file was left alone since the run began; one that is not there was. */
    boolean isSettled(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() <= start;
        } catch (IOException e) {
            return true;
        }
    }

    /** The checksum of a large file, read only where size or time are others than those known. */
    String value(String name, Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            long time = now.lastModifiedTime().toMillis();
            Known before = known.get(name);
            boolean same = before != null && before.size() == now.size() && before.time() == time;
            return same ? before.value() : read(name, file, now.size(), time);
        } catch (IOException e) {
            return Checksum.NONE;
        }
    }

    /** What is known of all files, for the next run. */
    Map<String, Known> known() {
        return Map.copyOf(known);
    }

    /** Takes what an earlier run knew. */
    void learn(Map<String, Known> earlier) {
        known.putAll(earlier);
    }

    private String read(String name, Path file, long size, long time) {
        String value = isSettled(file) ? Checksum.of(file) : UNSETTLED;
        if (time < start - STEP_MILLIS) {
            known.put(name, new Known(size, time, value));
        } else {
            known.remove(name);
        }
        return value;
    }
}
