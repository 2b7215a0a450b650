package org.nianbao.deflate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class DeflatedTest {
    @Test
    void inflatesToWhatItWas() throws DataFormatException {
        Random random = new Random(20211112);
        for (int round = 0; round < 400; round++) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            List<Part> parts = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                byte[] bytes = random(random, random.nextInt(round % 40 == 0 ? 70_000 : 600));
                parts.add(Part.of(bytes));
                content.writeBytes(bytes);
            }
            content.writeBytes(random(random, random.nextInt(3000)));
            assertInflates(content.toByteArray(), parts);
        }
    }

    @Test
    void takesEachLengthFromNearAndFar() throws DataFormatException {
        Random random = new Random(9);
        for (int length = 3; length <= 520; length++) {
            byte[] bytes = new byte[34_000];
            random.nextBytes(bytes);
            int from = random.nextInt(33_400);
            System.arraycopy(bytes, from, bytes, 33_400, length);
            assertInflates(bytes, List.of(Part.of(bytes)));
        }
    }

    @Test
    void keepsCodesShortWhateverTheCounts() {
        // Counts that double make each code one bit longer than the next.
        int[] counts = IntStream.range(0, 30).map(i -> 1 << i).toArray();
        Codes codes = Codes.of(counts, 15);
        assertTrue(IntStream.range(0, 30).allMatch(i -> codes.length(i) > 0 && codes.length(i) <= 15));
        double sum = IntStream.range(0, 30)
                .mapToDouble(i -> Math.pow(2, -codes.length(i)))
                .sum();
        assertEquals(1, sum);
    }

    @Test
    void givesFrequentSymbolsShortCodes() {
        Codes codes = Codes.of(new int[] {1, 1, 2, 4, 0, 8}, 15);
        assertArrayEquals(
                new int[] {4, 4, 3, 2, 0, 1},
                IntStream.range(0, 6).map(codes::length).toArray());
    }

    @Test
    void takesNothing() throws DataFormatException {
        assertInflates(new byte[0], List.of());
        assertInflates(new byte[0], List.of(Part.of(new byte[0])));
        assertInflates(new byte[5], List.of());
        assertInflates(new byte[5], List.of(Part.of(new byte[5])));
    }

    @Test
    void findsTheRepetitionsInAPart() {
        byte[] bytes = "《条例》第二十条第（一）项、第二十条第（二）项、第二十条第（三）项".repeat(20).getBytes(StandardCharsets.UTF_8);
        int[] told = new int[2];
        new RepetitionFinder(bytes).tell(new Symbols() {
            @Override
            public void literal(int value) {
                told[0]++;
            }

            @Override
            public void repetition(int length, int distance) {
                told[1]++;
            }
        });
        assertTrue(told[0] < 60 && told[1] < 40, Arrays.toString(told));
    }

    @Test
    void everySymbolHasACode() {
        assertComplete(OutlineCode.SYMBOLS, OutlineCode.SYMBOL_COUNT);
        assertComplete(OutlineCode.DISTANCES, OutlineCode.DISTANCE_COUNT);
    }

    private static void assertComplete(Codes codes, int symbols) {
        assertEquals(symbols, codes.used());
        double sum = IntStream.range(0, symbols)
                .mapToDouble(symbol -> Math.pow(2, -codes.length(symbol)))
                .sum();
        assertEquals(1, sum);
        assertTrue(IntStream.range(0, symbols).allMatch(symbol -> codes.length(symbol) > 0));
    }

    @Test
    void refusesPartsThatAreLonger() {
        List<Part> parts = List.of(Part.of(new byte[10]));
        assertThrows(IllegalArgumentException.class, () -> Deflated.of(new byte[9], parts));
    }

    @Test
    void addsUpChecksums() {
        byte[] bytes = random(new Random(8), 300_000);
        Adler32 all = new Adler32();
        all.update(bytes);
        for (int cut : new int[] {0, 1, 4711, 65521, 299_999, 300_000}) {
            int first = Adler.of(bytes, 0, cut);
            int rest = Adler.of(bytes, cut, bytes.length);
            assertEquals((int) all.getValue(), Adler.joined(first, rest, bytes.length - cut));
        }
    }

    private static byte[] random(Random random, int length) {
        int alphabet = 1 + random.nextInt(256);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextInt(alphabet);
        }
        return bytes;
    }

    private static void assertInflates(byte[] content, List<Part> parts) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(Deflated.of(content, parts));
        byte[] back = new byte[content.length + 1];
        int length = 0;
        for (int more = 1; more > 0; length += more) {
            more = inflater.inflate(back, length, back.length - length);
        }
        assertTrue(inflater.finished());
        assertEquals(0, inflater.getRemaining());
        inflater.end();
        assertArrayEquals(content, Arrays.copyOf(back, length));
    }
}
