package org.nianbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.cli.Environment;
import org.nianbao.cli.Main;

/**
 * The same run again and again in one process: how fast it becomes when everything is warm. A line of a table for each
 * round: seconds, seconds of CPU, reports a second.
 *
 * <p>{@code WarmRuns IN OUT COUNT ROUNDS}, run in the folder of the checkout.
 */
public final class WarmRuns {
    private static final double NANOS = 1e9;

    private WarmRuns() {}

    /** Runs. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        for (int round = 1; round <= rounds; round++) {
            long start = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            int status = build(arguments[0], arguments[1]);
            double seconds = (System.nanoTime() - start) / NANOS;
            double busy = (system.getProcessCpuTime() - cpu) / NANOS;
            System.out.printf(
                    Locale.ROOT,
                    "| round %d%s | %.1f | %.1f | %.0f |%n",
                    round,
                    status == 0 ? "" : " (status " + status + ")",
                    seconds,
                    busy,
                    count / seconds);
        }
    }

    private static int build(String in, String out) {
        Environment environment = new Environment(Map.of(), Locale.ENGLISH, false, Path.of(""));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Main.run(List.of("build", in, "-o", out, "--force"), environment, nowhere, nowhere);
    }
}
