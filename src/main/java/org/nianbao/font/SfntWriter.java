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

    /** What stands before the first table, in bytes. */
    int directoryLength() {
        return 12 + 16 * tables.size();
    }

    SfntWriter add(String tag, byte[] table) {
        tables.put(tag, table);
        return this;
    }

    byte[] toBytes() {
        int start = directoryLength();
        ByteBuffer font = ByteBuffer.allocate(start + contentLength());
        int offset = start;
        for (byte[] table : tables.values()) {
            font.put(offset, table);
            offset += padded(table.length);
        }
        header(font);
        directory(font, words(font));
        int head = start + offsetOf("head");
        return font.putInt(head + 8, WHOLE_SUM - sum(words(font), 0, font.capacity()))
                .array();
    }

    private void directory(ByteBuffer font, int[] words) {
        int offset = directoryLength();
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            int length = entry.getValue().length;
            font.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            font.putInt(sum(words, offset, padded(length))).putInt(offset).putInt(length);
            offset += padded(length);
        }
    }

    private int contentLength() {
        return tables.values().stream().mapToInt(table -> padded(table.length)).sum();
    }

    private int offsetOf(String tag) {
        int offset = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            if (entry.getKey().equals(tag)) {
                return offset;
            }
            offset += padded(entry.getValue().length);
        }
        throw new IllegalArgumentException(tag);
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

    /** The font in words of four bytes: reading them one by one would be slow in a program that has just started. */
    private static int[] words(ByteBuffer font) {
        int[] words = new int[font.capacity() / 4];
        font.duplicate().position(0).asIntBuffer().get(words);
        return words;
    }

    private static int sum(int[] words, int offset, int length) {
        int sum = 0;
        for (int i = offset / 4; i < (offset + length) / 4; i++) {
            sum += words[i];
        }
        return sum;
    }
}
