package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "year, yaer, 1", "kitten, sitting, 3", "自燃人, 自然人, 1", "ab, ba, 1"})
    void slipsAreCounted(String a, String b, int distance) {
        assertEquals(distance, EditDistance.between(a, b));
        assertEquals(distance, EditDistance.between(b, a));
    }
}
