package org.nianbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole warm report, file to PDF: wall time, and CPU time of the process with compiler and collector.
 *
 * <p>One long iteration, since JMH adds counters up over iterations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 1, time = 15)
public class ReportBenchmark {
    /** The example that is built. */
    @Param({"tieling-yingshang-2023.yaml", "quzhou-yingshang-2020.yaml"})
    public String name;

    private Example example;

    /** Loads what reports share. */
    @Setup
    public void prepare() {
        example = new Example(name);
    }

    /** File to PDF. */
    @Benchmark
    public byte[] report(CpuTime cpu) throws IOException {
        cpu.reports++;
        return example.whole();
    }

    /** The CPU time of the process, per report. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class CpuTime {
        private static final double NANOS_PER_MILLI = 1e6;
        private static final OperatingSystemMXBean SYSTEM =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        /** Milliseconds of CPU for one report. */
        public double cpuMillis;

        private long start;
        private long reports;

        /** Begins to count. */
        @Setup(Level.Iteration)
        public void start() {
            reports = 0;
            start = SYSTEM.getProcessCpuTime();
        }

        /** Divides by the number of reports. */
        @TearDown(Level.Iteration)
        public void stop() {
            cpuMillis = (SYSTEM.getProcessCpuTime() - start) / NANOS_PER_MILLI / reports;
        }
    }
}
