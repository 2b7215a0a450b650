package org.nianbao.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times the way of a save to the screen, by the clock of a real browser: until the new PDF has arrived there, and until
 * the page in sight is painted. The preview is started as its users start it, in a process of its own. Prints the median
 * and the slowest of many saves, and how long the first page took from the start of the program.
 */
public final class PreviewBenchmark {
    private static final Path EXAMPLE = Path.of("examples/shenyang-yingshang-2020.yaml");
    private static final String PLACE = "政府信息公开";
    private static final String MARKS = "performance.getEntriesByType('mark')";
    private static final String PDF =
            "performance.getEntriesByType('resource').find(entry => entry.name.endsWith('.pdf'))";
    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.:]+/");
    private static final int WARM_UP = 30;
    private static final int SAVES = 30;

    private PreviewBenchmark() {}

    /** Runs it from the folder of the checkout. */
    public static void main(String[] arguments) throws Exception {
        Path report = Files.createTempDirectory("preview").resolve("report.yaml");
        Files.copy(EXAMPLE, report);
        Path program = Chromium.installed().orElseThrow(() -> new IllegalStateException("no Chromium"));
        try (Chromium browser = Chromium.start(program)) {
            double started = millis(Instant.now());
            Process preview = start(report);
            try {
                browser.open(addressOf(preview));
                browser.await(MARKS + ".length");
                System.out.printf(Locale.ROOT, "first page after %.0f ms%n", at(browser, MARKS + "[0].startTime") - started);
                browser.await("document.querySelector('.words').textContent");
                measure(report, browser, WARM_UP);
                Times times = measure(report, browser, SAVES);
                double pages = browser.number("document.querySelectorAll('.sheet').length");
                System.out.printf(Locale.ROOT, "%.0f pages, %d saves%n", pages, SAVES);
                print("PDF in the browser", times.served);
                print("page in sight painted", times.painted);
            } finally {
                preview.destroy();
            }
        }
    }

    private static Process start(Path report) throws IOException {
        return new ProcessBuilder("./nianbao", "preview", report.toString(), "--no-open", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String addressOf(Process preview) throws IOException {
        Matcher address = ADDRESS.matcher(preview.inputReader().readLine());
        if (!address.find()) {
            throw new IllegalStateException("the preview did not start");
        }
        return address.group();
    }

    private static Times measure(Path report, Chromium browser, int saves) throws Exception {
        String text = Files.readString(EXAMPLE);
        Times times = new Times(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < saves; i++) {
            browser.evaluate("performance.clearMarks(); performance.clearResourceTimings()");
            String mark = saves + "之" + i + "次";
            double saved = millis(Instant.now());
            Files.writeString(report, text.replaceFirst(PLACE, PLACE + "第" + mark));
            browser.await(MARKS + ".length");
            // The places of the text come after the picture; the next save is to find nothing under way.
            browser.await("document.querySelector('.words').textContent.includes('" + mark + "')");
            times.served.add(at(browser, PDF + ".responseEnd") - saved);
            times.painted.add(at(browser, MARKS + "[0].startTime") - saved);
        }
        return times;
    }

    private static double at(Chromium browser, String entry) throws Exception {
        return browser.number("performance.timeOrigin + " + entry);
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
