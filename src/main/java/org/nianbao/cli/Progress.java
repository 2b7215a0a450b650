package org.nianbao.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.nianbao.source.Messages;

/** A line at the foot of a terminal: how many reports are done, how fast, how long the rest will take. */
final class Progress {
    private static final int CELLS = 24;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long BETWEEN_DRAWINGS = NANOS_PER_SECOND / 10;

    /** Back to the first column, and clear to the end of the line (ECMA-48 EL). */
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream err;
    private final Messages messages;
    private final int total;
    private final LongSupplier clock;
    private final long start;
    private final boolean shown;
    private int done;
    private long drawn;
    private boolean visible;

    /**
     * A bar.
     *
     * @param err the terminal
     * @param total how many reports there are
     * @param shown whether there is a terminal that can move back in a line; nothing is printed otherwise
     * @param clock in ns
     */
    Progress(PrintStream err, Messages messages, int total, boolean shown, LongSupplier clock) {
        this.err = err;
        this.messages = messages;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.drawn = start;
        this.shown = shown && total > 1;
    }

    /** Takes the line away, before something else is printed and at the end. */
    void clear() {
        if (visible) {
            err.print(CLEAR);
            err.flush();
            visible = false;
        }
    }

    /** Counts a report; draws anew ten times a second at most. */
    void step() {
        done++;
        long now = clock.getAsLong();
        if (shown && done < total && now - drawn >= BETWEEN_DRAWINGS) {
            drawn = now;
            visible = true;
            err.print(CLEAR + line(now));
            err.flush();
        }
    }

    private String line(long now) {
        double rate = done * (double) NANOS_PER_SECOND / Math.max(1, now - start);
        int full = CELLS * done / total;
        String bar = "█".repeat(full) + "░".repeat(CELLS - full);
        String left = Long.toString((long) Math.ceil((total - done) / rate));
        String speed = String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate);
        return bar + " " + messages.label("cli.progress", Integer.toString(done), Integer.toString(total), speed, left);
    }
}
