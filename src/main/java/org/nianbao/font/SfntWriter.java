package org.nianbao.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Tables → a TrueType file with directory and checksums. */
final class SfntWriter {
    /** What the sum over the whole file must come to ({@code head.checkSumAdjustment}). */
    private static final int WHOLE_SUM = 0xB1B0AFBA;

    private final Map<String, byte[]> tables = new TreeMap<>();

    SfntWriter add(String tag, byte[] table) {
        tables.put(tag, table);
        return this;
    }

    byte[] toBytes() {
        int start = 12 + 16 * tables.size();
        int size = start
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        ByteBuffer font = ByteBuffer.allocate(size);
        header(font);
        int offset = start;
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            font.put(offset, table);
            font.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            font.putInt(sum(font, offset, padded(table.length))).putInt(offset).putInt(table.length);
            head = entry.getKey().equals("head") ? offset : head;
            offset += padded(table.length);
        }
        return font.putInt(head + 8, WHOLE_SUM - sum(font, 0, size)).array();
    }

    private void header(ByteBuffer font) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        font.putInt(Sfnt.TRUE_TYPE).putShort((short) count).putShort((short) (16 * power));
        font.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int sum(ByteBuffer font, int offset, int length) {
        int sum = 0;
        for (int i = offset; i < offset + length; i += 4) {
            sum += font.getInt(i);
        }
        return sum;
    }
}
