package org.nianbao.font;

import java.util.List;
import java.util.Optional;
import org.nianbao.font.Sfnt.Table;

/** The {@code cmap} table: code points to glyphs, searched in the file itself. Subtable formats 4 and 12. */
final class CharacterMap {
    private static final int SYMBOL_BASE = 0xF000;

    /** Subtables in order of preference: those that reach past U+FFFF first, the symbol encoding last. */
    private static final List<Kind> KINDS = List.of(
            new Kind(3, 10, 12),
            new Kind(0, 6, 12),
            new Kind(0, 4, 12),
            new Kind(3, 1, 4),
            new Kind(0, 3, 4),
            new Kind(0, 2, 4),
            new Kind(0, 1, 4),
            new Kind(0, 0, 4),
            new Kind(3, 0, 4));

    private record Kind(int platform, int encoding, int format) {
        boolean isSymbol() {
            return platform == 3 && encoding == 0;
        }
    }

    private final Bytes bytes;
    private final Kind kind;
    private final int start;
    private final int count;

    private CharacterMap(Bytes bytes, Kind kind, int start) {
        this.bytes = bytes;
        this.kind = kind;
        this.start = start;
        long groups = kind.format() == 12 ? bytes.u32(start + 12) : bytes.u16(start + 6) / 2;
        this.count = (int) Math.min(groups, (bytes.size() - start) / 8);
    }

    /** The best subtable; empty where there is none of a known format. */
    static Optional<CharacterMap> read(Bytes bytes, Table table) {
        return KINDS.stream()
                .flatMap(kind -> find(bytes, table, kind).stream())
                .filter(map -> map.count > 0)
                .findFirst();
    }

    private static Optional<CharacterMap> find(Bytes bytes, Table table, Kind kind) {
        int subtables = bytes.u16(table.start() + 2);
        for (int i = 0; i < subtables; i++) {
            int record = table.start() + 4 + 8 * i;
            long start = table.start() + bytes.u32(record + 4);
            boolean wanted = bytes.u16(record) == kind.platform() && bytes.u16(record + 2) == kind.encoding();
            if (wanted && start < bytes.size() && bytes.u16((int) start) == kind.format()) {
                return Optional.of(new CharacterMap(bytes, kind, (int) start));
            }
        }
        return Optional.empty();
    }

    /** The glyph number as the file has it, 0 for none; it may lie outside a garbled font. */
    int glyph(int codePoint) {
        int glyph = search(codePoint);
        boolean shifted = glyph == 0 && kind.isSymbol() && codePoint <= 0xFF;
        return shifted ? search(SYMBOL_BASE + codePoint) : glyph;
    }

    private int search(int codePoint) {
        return kind.format() == 12 ? searchGroups(codePoint) : searchSegments(codePoint);
    }

    private int searchGroups(int codePoint) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = start + 16 + 12 * middle;
            if (codePoint < bytes.u32(group)) {
                high = middle - 1;
            } else if (codePoint > bytes.u32(group + 4)) {
                low = middle + 1;
            } else {
                return codePoint - bytes.s32(group) + bytes.s32(group + 8);
            }
        }
        return 0;
    }

    private int searchSegments(int codePoint) {
        int ends = start + 14;
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bytes.u16(ends + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return glyphInSegment(low, codePoint);
    }

    private int glyphInSegment(int segment, int codePoint) {
        int end = start + 14 + 2 * segment;
        int first = end + 2 * count + 2;
        int delta = first + 2 * count;
        int range = delta + 2 * count;
        int offset = bytes.u16(range);
        int from = bytes.u16(first);
        if (codePoint < from || codePoint > bytes.u16(end)) {
            return 0;
        }
        if (offset == 0) {
            return codePoint + bytes.u16(delta) & 0xFFFF;
        }
        int glyph = bytes.u16(range + offset + 2 * (codePoint - from));
        return glyph == 0 ? 0 : glyph + bytes.u16(delta) & 0xFFFF;
    }
}
