package org.nianbao.deflate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints the lengths of {@link OutlineCode} that would be the best for the fonts in the PDFs named. */
public final class OutlineLengths implements Symbols {
    private static final int LONGEST = 15;
    private static final int LONG_OFFSETS = 50;

    private final int[] symbols = new int[OutlineCode.SYMBOL_COUNT];
    private final int[] distances = new int[OutlineCode.DISTANCE_COUNT];

    private OutlineLengths() {
        // Each symbol has a code, be it a long one.
        Arrays.fill(symbols, 1);
        Arrays.fill(distances, 1);
    }

    /** Prints them. */
    public static void main(String[] files) throws IOException {
        OutlineLengths lengths = new OutlineLengths();
        for (String file : files) {
            lengths.read(Path.of(file));
        }
        System.out.println(digits(lengths.symbols));
        System.out.println(digits(lengths.distances));
    }

    private void read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                        && stream.containsKey(COSName.LENGTH1)) {
                    parts(stream.createInputStream().readAllBytes())
                            .forEach(part -> new RepetitionFinder(part).tell(this));
                }
            }
        }
    }

    /** What stands before the outlines, and each outline. */
    private static List<byte[]> parts(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        Map<String, Integer> tables = new HashMap<>();
        for (int entry = 0; entry < bytes.getShort(4); entry++) {
            int at = 12 + 16 * entry;
            tables.put(new String(font, at, 4, StandardCharsets.US_ASCII), bytes.getInt(at + 8));
        }
        boolean wide = bytes.getShort(tables.get("head") + LONG_OFFSETS) == 1;
        int glyf = tables.get("glyf");
        int loca = tables.get("loca");
        int glyphs = bytes.getShort(tables.get("maxp") + 4) & 0xFFFF;
        int[] starts = IntStream.rangeClosed(0, glyphs)
                .map(i -> wide ? bytes.getInt(loca + 4 * i) : 2 * (bytes.getShort(loca + 2 * i) & 0xFFFF))
                .map(offset -> glyf + offset)
                .toArray();
        List<byte[]> parts = new ArrayList<>();
        parts.add(Arrays.copyOf(font, glyf));
        IntStream.range(0, glyphs).forEach(i -> parts.add(Arrays.copyOfRange(font, starts[i], starts[i + 1])));
        return parts;
    }

    private static String digits(int[] counts) {
        Codes codes = Codes.of(counts, LONGEST);
        return IntStream.range(0, counts.length)
                .mapToObj(symbol -> Integer.toHexString(codes.length(symbol)))
                .collect(Collectors.joining());
    }

    @Override
    public void literal(int value) {
        symbols[value]++;
    }

    @Override
    public void repetition(int length, int distance) {
        symbols[Repetition.lengthSymbol(length)]++;
        distances[Repetition.distanceSymbol(distance)]++;
    }
}
