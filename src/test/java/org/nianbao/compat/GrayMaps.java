package org.nianbao.compat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads portable gray maps (P5, 8 bits) that follow each other in a stream, one for each page. */
final class GrayMaps {
    private final InputStream in;
    private final int factor;

    /**
     * Begins with the first picture.
     *
     * @param factor how many times finer than {@link Sheet#DPI} the pictures are
     */
    GrayMaps(InputStream in, int factor) {
        this.in = in;
        this.factor = factor;
    }

    /** The next page; empty at the end of the stream. */
    Optional<Sheet> next() throws IOException {
        String magic = word();
        if (magic.isEmpty()) {
            return Optional.empty();
        }
        if (!magic.equals("P5")) {
            throw new IOException("no portable gray map, but " + magic);
        }
        int width = Integer.parseInt(word());
        int height = Integer.parseInt(word());
        word();
        return Optional.of(read(width, height));
    }

    private Sheet read(int width, int height) throws IOException {
        Sheet.Means means = new Sheet.Means(width, height, factor);
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
            if (in.readNBytes(row, 0, width) < width) {
                throw new EOFException("a picture ends early");
            }
            means.add(row);
        }
        return means.sheet();
    }

    /** A word of the head and the one space after it. */
    private String word() throws IOException {
        StringBuilder word = new StringBuilder();
        for (int c = in.read(); c > ' '; c = in.read()) {
            word.append((char) c);
        }
        return word.toString();
    }
}
