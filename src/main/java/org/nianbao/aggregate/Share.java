package org.nianbao.aggregate;

import java.math.BigDecimal;

/** What one report adds to a cell of the sum. */
public sealed interface Share {
    /** Nothing, as by far the most cells do. */
    Share ZERO = new Known(BigDecimal.ZERO);

    /**
     * A number.
     *
     * @param amount its exact value; money in 万元
     */
    record Known(BigDecimal amount) implements Share {}

    /**
     * No number, so that the sum is unknown.
     *
     * @param why what stands in its place
     * @param written what is written there; empty where nothing is
     */
    record Gap(Why why, String written) implements Share {}

    /** A number that most reports have is kept once. */
    static Share of(BigDecimal amount) {
        return amount.signum() == 0 && amount.scale() == 0 ? ZERO : new Known(amount);
    }

    /** Why a report gives no number for a cell. */
    enum Why {
        /** The cell is blank. */
        BLANK("why-blank"),
        /** A sign stands in it. */
        MARKER("why-marker"),
        /** It holds no count or amount that could be: broken or less than 0. */
        NO_COUNT("why-no-count"),
        /** An amount of money without its unit, in a form that prints none. */
        NO_UNIT("why-no-unit"),
        /** The report gives the group as a whole only. */
        WHOLE("why-whole"),
        /** The form of the report has no such cell. */
        NO_CELL("why-no-cell"),
        /** The report has a picture or nothing in place of the table. */
        NO_TABLE("why-no-table"),
        /** The body reported twice, with different figures. */
        CONFLICT("why-conflict");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /** The word of the catalogue for it. */
        public String word() {
            return word;
        }
    }
}
