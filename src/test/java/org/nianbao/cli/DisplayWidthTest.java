package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({"year,4", "年报,4", "：,2", "“,1", "ａ,2", "㐀,2", "𬭎,2", "e\u0301,1", "·,1", "【1】,5", "｡,1"})
    void fullWidthCharactersTakeTwoColumns(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }
}
