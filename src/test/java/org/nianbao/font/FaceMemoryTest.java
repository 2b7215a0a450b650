package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FaceMemoryTest {
    private static final int COUNT = 70_000;

    @Test
    void saysWhatWasFoundFromTheLeastToTheGreatest() {
        FaceMemory memory = new FaceMemory(COUNT, FaceMemoryTest::found);
        for (int i = 0; i < 2 * COUNT; i++) {
            assertEquals(found(i % COUNT), memory.get(i % COUNT));
        }
    }

    @Test
    void looksUpOnce() {
        AtomicInteger asked = new AtomicInteger();
        FaceMemory memory = new FaceMemory(COUNT, number -> {
            asked.incrementAndGet();
            return 0;
        });
        IntStream.range(0, 5).forEach(i -> memory.get(COUNT - 1));
        assertEquals(1, asked.get());
    }

    @Test
    void manyThreadsFindTheSame() {
        FaceMemory memory = new FaceMemory(COUNT, FaceMemoryTest::found);
        assertTrue(IntStream.range(0, 40 * COUNT)
                .parallel()
                .map(i -> i * 31 % COUNT)
                .map(Math::abs)
                .allMatch(i -> memory.get(i) == found(i)));
    }

    private static int found(int number) {
        return number == 0 ? Short.MIN_VALUE : number == 1 ? 0xFFFF : number * 7 % 0xFFFF;
    }
}
