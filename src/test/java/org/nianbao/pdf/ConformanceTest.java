package org.nianbao.pdf;

import org.junit.jupiter.api.Test;
import org.nianbao.support.Conformance;

/** Every file is PDF/A-2a and PDF/UA-1, and the validator can tell. */
class ConformanceTest {
    @Test
    void aReportWithEverythingConforms() {
        byte[] pdf = SamplePages.write(SamplePages.report());
        Conformance.assertConforms(pdf);
    }
}
