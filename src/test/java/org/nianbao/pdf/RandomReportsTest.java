package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.Pages;
import org.nianbao.support.Conformance;

/** Random reports through layout and writer conform: 200 of one page or two, more with {@code -Dnianbao.random=N}. */
class RandomReportsTest {
    private static final int SEEDS = Integer.getInteger("nianbao.random", 200);
    private static final int LONG_EVERY = 40;
    private static final int PRINT_EVERY = 5;

    @Test
    void randomReportsConform() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<String>> results = IntStream.range(0, SEEDS)
                    .mapToObj(seed -> pool.submit(() -> failures(seed)))
                    .toList();
            for (Future<String> result : results) {
                assertEquals("", result.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static String failures(int seed) {
        List<String> failures = Conformance.failures(write(seed));
        return failures.isEmpty() ? "" : "seed " + seed + ": " + failures;
    }

    private static byte[] write(int seed) {
        Pages pages = LaidOut.random(seed, seed % LONG_EVERY == 0 ? 8 : 1 + seed % 2);
        PdfOptions.Profile profile = seed % PRINT_EVERY == 0 ? PdfOptions.Profile.PRINT : PdfOptions.Profile.WEB;
        return SamplePages.write(pages, new PdfOptions(profile, 1, "nianbao"));
    }
}
