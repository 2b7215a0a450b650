package org.nianbao.report;

import java.math.BigDecimal;

/** What stands in a cell of an official table. Blank, marker and zero are three different things. */
public sealed interface CellValue {
    /** The text to print. */
    String printed();

    /**
     * A number.
     *
     * @param amount its exact value, without a unit
     * @param printed the text as written: {@code 343.78万元}, {@code +1036}
     */
    record Amount(BigDecimal amount, String printed) implements CellValue {}

    /** Nothing. */
    record Blank() implements CellValue {
        @Override
        public String printed() {
            return "";
        }
    }

    /** A sign in place of a number: {@code /}, {@code -}, {@code 无}. */
    record Marker(String printed) implements CellValue {}
}
