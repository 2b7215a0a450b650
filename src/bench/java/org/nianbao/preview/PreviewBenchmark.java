package org.nianbao.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times the way of a save to the screen, by the clock of a real browser: until the new PDF has arrived there, and until
 * the page in sight is painted. Prints the median and the slowest of many saves.
 */
public final class PreviewBenchmark {
    private static final Path EXAMPLE = Path.of("examples/shenyang-yingshang-2020.yaml");
    private static final String PLACE = "政府信息公开";
    private static final int WARM_UP = 15;
    private static final int SAVES = 30;

    private PreviewBenchmark() {}

    /** Runs it from the folder of the checkout. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("preview");
        PreviewFixture fixture = new PreviewFixture(folder);
        Path report = fixture.save("report.yaml", Files.readString(EXAMPLE));
        Path program = Chromium.installed().orElseThrow(() -> new IllegalStateException("no Chromium"));
        try (Preview preview = fixture.start(report, 0);
                Chromium browser = Chromium.start(program)) {
            browser.open(preview.address());
            browser.await("document.querySelector('.words').textContent");
            double pages = browser.number("document.querySelectorAll('.sheet').length");
            measure(fixture, browser, WARM_UP);
            Times times = measure(fixture, browser, SAVES);
            System.out.printf(Locale.ROOT, "%.0f pages, %d saves%n", pages, SAVES);
            print("PDF in the browser", times.served);
            print("page in sight painted", times.painted);
        }
    }

    private static Times measure(PreviewFixture fixture, Chromium browser, int saves) throws Exception {
        String text = Files.readString(EXAMPLE);
        Times times = new Times(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < saves; i++) {
            browser.evaluate("performance.clearMarks(); performance.clearResourceTimings()");
            double saved = millis(Instant.now());
            fixture.save("report.yaml", text.replaceFirst(PLACE, PLACE + "第" + saves + "之" + i + "次"));
            browser.await("performance.getEntriesByType('mark').length");
            // The places of the text come after the picture; the next save is to find nothing under way.
            browser.await("document.querySelector('.words').textContent.includes('" + saves + "之" + i + "次')");
            times.served.add(at(browser, "getEntriesByType('resource').find(e => e.name.endsWith('.pdf')).responseEnd") - saved);
            times.painted.add(at(browser, "getEntriesByType('mark')[0].startTime") - saved);
        }
        return times;
    }

    private static double at(Chromium browser, String entry) throws Exception {
        return browser.number("performance.timeOrigin + performance." + entry);
    }

    private static double millis(Instant instant) {
        return Duration.between(Instant.EPOCH, instant).toNanos() / 1e6;
    }

    private static void print(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        double slowest = sorted.get(sorted.size() - 1);
        System.out.printf(Locale.ROOT, "%-24s median %5.0f ms, slowest %5.0f ms%n", what, median, slowest);
    }

    /** Milliseconds from each save. */
    private record Times(List<Double> served, List<Double> painted) {}
}
