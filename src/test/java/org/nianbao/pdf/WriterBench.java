package org.nianbao.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.nianbao.layout.Pages;

/** Measures the writer alone on a laid-out report: thread CPU per document, by deflate level. Run by hand. */
final class WriterBench {
    private static final int WARM_UP = 300;
    private static final int RUNS = 200;

    private WriterBench() {}

    public static void main(String[] arguments) throws IOException {
        Pages pages = LaidOut.random(7, 10);
        for (int level : new int[] {7, 6, 1, 0}) {
            PdfOptions options = new PdfOptions(PdfOptions.Profile.WEB, level, "bench");
            int size = SamplePages.write(pages, options).length;
            run(pages, options, WARM_UP);
            double[] millis = run(pages, options, RUNS);
            System.out.printf(
                    "level %d: %d pages, %d bytes, CPU ms: median %.2f, best %.2f%n",
                    level, pages.pages().size(), size, millis[RUNS / 2], millis[0]);
        }
        if (arguments.length > 0) {
            Files.write(Path.of(arguments[0]), SamplePages.write(pages));
        }
    }

    private static double[] run(Pages pages, PdfOptions options, int times) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = threads.getCurrentThreadCpuTime();
            PdfRenderer.write(pages, options, OutputStream.nullOutputStream());
            millis[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }
}
