package org.nianbao.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.nianbao.source.Checksum;

/**
 * Glyphs as subsets take them, in a file that outlives a run: drawing those of a report anew takes a sixth of the time of
 * a cold start. A file that is damaged, or was written by another program, counts as empty.
 *
 * <p>The file, big-endian: a mark; the checksum of all that follows; the program; the number of faces; for each face its
 * key, the number of its glyphs, their numbers in ascending order and where each stands; then the glyphs.
 */
public final class OutlineArchive {
    /** Knows no glyph. */
    private static final OutlineArchive EMPTY = new OutlineArchive(Map.of());

    private static final int MARK = 0x4E424F31;
    private static final int CHECKED_FROM = 2 * Integer.BYTES;
    private static final int HEAD = CHECKED_FROM + Long.BYTES + Integer.BYTES;
    private static final int FACE_HEAD = Long.BYTES + Integer.BYTES;

    private final Map<Long, Shelf> shelves;

    private OutlineArchive(Map<Long, Shelf> shelves) {
        this.shelves = Map.copyOf(shelves);
    }

    /**
     * Opens a file.
     *
     * @param program names the program and its version: another may draw otherwise
     */
    public static OutlineArchive open(Path file, String program) {
        try (FileChannel channel = FileChannel.open(file)) {
            return read(channel.map(MapMode.READ_ONLY, 0, channel.size()), program);
        } catch (IOException e) {
            return EMPTY;
        }
    }

    /** Reads what {@link #write} has written. */
    static OutlineArchive read(ByteBuffer file, String program) {
        boolean sound = file.limit() >= HEAD
                && file.getInt(0) == MARK
                && file.getInt(Integer.BYTES) == checksum(file)
                && file.getLong(CHECKED_FROM) == key(program);
        return sound ? new OutlineArchive(shelves(file)) : EMPTY;
    }

    private static Map<Long, Shelf> shelves(ByteBuffer file) {
        Map<Long, Shelf> shelves = new HashMap<>();
        ByteBuffer index = file.duplicate().position(HEAD - Integer.BYTES);
        for (int faces = index.getInt(); faces > 0; faces--) {
            long key = index.getLong();
            int[] glyphs = new int[index.getInt()];
            int[] starts = new int[glyphs.length];
            index.asIntBuffer().get(glyphs).get(starts);
            index.position(index.position() + 2 * Integer.BYTES * glyphs.length);
            shelves.put(key, new Shelf(file, glyphs, starts));
        }
        return shelves;
    }

    /** The glyphs of a face. */
    Shelf shelf(long key) {
        return shelves.getOrDefault(key, Shelf.EMPTY);
    }

    /** A file of what stores hold. */
    static byte[] write(List<GlyphStore> stores, String program) {
        List<GlyphStore.Holding> holdings =
                stores.stream().map(GlyphStore::holding).toList();
        int index = holdings.stream()
                .mapToInt(holding -> FACE_HEAD + 2 * Integer.BYTES * holding.glyphs().length)
                .sum();
        int content = holdings.stream()
                .flatMap(holding -> holding.programs().stream())
                .mapToInt(Shelf::size)
                .sum();
        ByteBuffer file = ByteBuffer.allocate(HEAD + index + content);
        file.putInt(MARK).putInt(0).putLong(key(program));
        file.putInt(holdings.size());
        int start = HEAD + index;
        for (GlyphStore.Holding holding : holdings) {
            start = index(holding, start, file);
        }
        holdings.forEach(holding -> holding.programs().forEach(glyph -> Shelf.put(glyph, file)));
        file.putInt(Integer.BYTES, checksum(file.rewind()));
        return file.array();
    }

    private static int index(GlyphStore.Holding holding, int start, ByteBuffer file) {
        file.putLong(holding.key()).putInt(holding.glyphs().length);
        for (int glyph : holding.glyphs()) {
            file.putInt(glyph);
        }
        int at = start;
        for (GlyphProgram program : holding.programs()) {
            file.putInt(at);
            at += Shelf.size(program);
        }
        return at;
    }

    /** A number that is another for other words. */
    static long key(String words) {
        return Checksum.sums(words.getBytes(StandardCharsets.UTF_8));
    }

    private static int checksum(ByteBuffer file) {
        CRC32C sum = new CRC32C();
        sum.update(file.duplicate().position(CHECKED_FROM));
        return (int) sum.getValue();
    }
}
