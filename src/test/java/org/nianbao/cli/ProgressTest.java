package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.nianbao.source.Messages;

final class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now;

    @Test
    void theLineHasCountRateAndTimeLeftAndGoesAwayAtTheEnd() {
        Progress progress = progress(4, true);
        step(progress, 500);
        progress.clear();
        step(progress, 500);
        step(progress, 500);
        step(progress, 500);
        progress.clear();
        assertEquals(
                "\r\u001B[K██████░░░░░░░░░░░░░░░░░░ 1 of 4  2.0/s  2 s left\r\u001B[K"
                        + "\r\u001B[K████████████░░░░░░░░░░░░ 2 of 4  2.0/s  1 s left"
                        + "\r\u001B[K██████████████████░░░░░░ 3 of 4  2.0/s  1 s left\r\u001B[K",
                printed());
    }

    @Test
    void itIsDrawnTenTimesASecondAtMost() {
        Progress progress = progress(1000, true);
        for (int i = 0; i < 999; i++) {
            step(progress, 1);
        }
        assertEquals(9, printed().split("of 1000", -1).length - 1);
    }

    @Test
    void withoutATerminalOrForOneReportNothingIsPrinted() {
        step(progress(4, false), 500);
        Progress single = progress(1, true);
        step(single, 500);
        single.clear();
        assertEquals("", printed());
    }

    private Progress progress(int total, boolean shown) {
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new Progress(err, Messages.of(Locale.ENGLISH), total, shown, () -> now);
    }

    private void step(Progress progress, long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
        progress.step();
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
