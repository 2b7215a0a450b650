package org.nianbao.aggregate;

import java.math.BigDecimal;
import java.util.List;

/** What came of a slot. */
public sealed interface Outcome {
    /** The sum of the numbers that are known: the whole sum, or a lower bound. */
    BigDecimal known();

    /** Every report gives a number. */
    record Sum(BigDecimal known) implements Outcome {}

    /**
     * Some report gives no number.
     *
     * @param known the sum of the others
     * @param doubts which reports, and what they have instead
     */
    record Uncertain(BigDecimal known, List<Doubt> doubts) implements Outcome {
        /** Copies the list. */
        public Uncertain {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * The cell is not for summing up.
     *
     * @param known the sum of what the reports have, for the office to judge by
     */
    record Left(BigDecimal known) implements Outcome {}

    /**
     * A report that gives no number.
     *
     * @param name the body
     */
    record Doubt(String name, Share.Gap gap) {}
}
