package org.nianbao.font;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One font of a file and where its tables stand (OpenType specification, "Organization of an OpenType Font").
 *
 * @param bytes the whole file
 * @param version the first four bytes of the font
 * @param tables the tables by tag; a table that reaches over the end of the file is left out
 */
record Sfnt(Bytes bytes, int version, Map<String, Table> tables) {
    static final int TRUE_TYPE = 0x00010000;
    static final int APPLE_TRUE_TYPE = tag("true");
    static final int OPEN_TYPE_CFF = tag("OTTO");
    static final int COLLECTION = tag("ttcf");
    static final int WOFF = tag("wOFF");
    static final int WOFF2 = tag("wOF2");

    /**
     * A stretch of the file.
     *
     * @param start the offset in the file
     */
    record Table(int start, int length) {}

    /** Reads the directory; empty where a collection has no such font. */
    static Optional<Sfnt> read(Bytes bytes, int index) {
        if (bytes.s32(0) != COLLECTION) {
            return index == 0 ? Optional.of(at(bytes, 0)) : Optional.empty();
        }
        if (index < 0 || index >= bytes.u32(8)) {
            return Optional.empty();
        }
        int start = bytes.s32(12 + 4 * index);
        return start < 12 ? Optional.empty() : Optional.of(at(bytes, start));
    }

    Optional<Table> table(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    private static Sfnt at(Bytes bytes, int start) {
        int count = bytes.u16(start + 4);
        Map<String, Table> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int record = start + 12 + 16 * i;
            long offset = bytes.u32(record + 8);
            long length = bytes.u32(record + 12);
            if (offset + length <= bytes.size()) {
                tables.put(tagAt(bytes, record), new Table((int) offset, (int) length));
            }
        }
        return new Sfnt(bytes, bytes.s32(start), Map.copyOf(tables));
    }

    private static String tagAt(Bytes bytes, int at) {
        return new String(bytes.copy(at, 4), StandardCharsets.ISO_8859_1);
    }

    private static int tag(String text) {
        return text.charAt(0) << 24 | text.charAt(1) << 16 | text.charAt(2) << 8 | text.charAt(3);
    }
}
