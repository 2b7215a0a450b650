package org.nianbao.pdf;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.support.Conformance;

/** Random reports through layout and writer conform. */
class RandomReportsTest {
    @ParameterizedTest
    @MethodSource("seeds")
    void aRandomReportConforms(long seed) {
        Conformance.assertConforms(SamplePages.write(LaidOut.random(seed, 3 + (int) (seed % 6))));
    }

    /** More with {@code -Dnianbao.random=N}. */
    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("nianbao.random", 10));
    }
}
