package org.nianbao.aggregate;

import java.util.List;

/**
 * A written report beside the sum of others.
 *
 * @param aggregate the sum
 * @param written what the report has in each slot
 * @param verdicts what the two say together, for each slot
 */
public record Comparison(Aggregate aggregate, List<Share> written, List<Verdict> verdicts) {
    /** Copies the lists. */
    public Comparison {
        written = List.copyOf(written);
        verdicts = List.copyOf(verdicts);
    }

    /** What came of comparing a cell. */
    public enum Verdict {
        /** Both are the same. */
        EQUAL,
        /** Both are known, or one is beyond what the other can be. */
        DIFFERS,
        /** One of the two is not known. */
        UNCERTAIN,
        /** The cell is not summed. */
        LEFT
    }

    /** How many cells of the form came to a verdict. */
    public long count(Verdict verdict) {
        long count = 0;
        for (int i = 0; i < verdicts.size(); i++) {
            count += aggregate.form().slots().get(i).isCell() && verdicts.get(i) == verdict ? 1 : 0;
        }
        return count;
    }
}
