package org.nianbao.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.layout.Pages;
import org.nianbao.layout.StructureDump;
import org.nianbao.support.Conformance;
import org.nianbao.support.WrittenStructure;

/**
 * Random reports through layout and writer conform, and their structure is written as it was laid out: 200 of a page or
 * two, more with {@code -Dnianbao.random=N}.
 */
class RandomReportsTest {
    private static final int SEEDS = Integer.getInteger("nianbao.random", 200);
    private static final int LONG_EVERY = 40;
    private static final int PRINT_EVERY = 5;
    private static final int DATA_EVERY = 7;

    @Test
    void randomReportsConform() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<String>> results = IntStream.range(0, SEEDS)
                    .mapToObj(seed -> pool.submit(() -> failures(seed)))
                    .toList();
            List<String> failures = new ArrayList<>();
            for (Future<String> result : results) {
                failures.add(result.get());
            }
            failures.removeIf(String::isEmpty);
            assertEquals(List.of(), failures);
        } finally {
            pool.shutdownNow();
        }
    }

    private static String failures(int seed) {
        Pages pages = LaidOut.random(seed, seed % LONG_EVERY == 0 ? 8 : 1 + seed % 2);
        boolean print = seed % PRINT_EVERY == 0;
        boolean data = !print && seed % DATA_EVERY == 0;
        byte[] pdf = write(pages, print, data);
        List<String> failures = new ArrayList<>(data ? Conformance.failuresWithData(pdf) : Conformance.failures(pdf));
        failures.addAll(WrittenStructure.differences(structure(pages, print), pdf));
        return failures.isEmpty() ? "" : "seed " + seed + ": " + failures;
    }

    /** Links are not live in print: their elements are spans. A box reads as the number in it. */
    private static String structure(Pages pages, boolean print) {
        String dump = StructureDump.dump(pages).replace("[U+E123]", "U+E123");
        return print ? dump.replaceAll("Link -> \\S+", "Span") : dump;
    }

    private static byte[] write(Pages pages, boolean print, boolean data) {
        PdfOptions.Profile profile = print ? PdfOptions.Profile.PRINT : PdfOptions.Profile.WEB;
        Attachment tables = new Attachment("tables.yaml", "表格", Attachment.YAML, "year: 2023".getBytes(UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfOptions options = new PdfOptions(profile, 1, "nianbao");
            PdfRenderer.write(pages, options, data ? Optional.of(tables) : Optional.empty(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
