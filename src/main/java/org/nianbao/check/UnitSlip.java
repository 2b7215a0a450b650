package org.nianbao.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Amounts that were probably written in 元 where 万元 is meant.
 *
 * <p>Nothing in a report shows it, so something to compare with must be there. It is told only where the amount could be
 * one in 元, which has no more than two decimals, and where nothing else explains its size.
 */
public final class UnitSlip {
    /** Places after the point that an amount in 元 may have: 角 and 分. */
    private static final int DECIMALS = 2;

    /** A smaller amount in 元 is less than 0.1 万元. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    /** Ten thousand, and room for what a year may change: a fifth to five times. */
    private static final BigDecimal LEAST_RATIO = BigDecimal.valueOf(2000);

    private static final BigDecimal MOST_RATIO = BigDecimal.valueOf(50_000);

    /** How far the amount lies beyond those of all others. */
    private static final BigDecimal GAP = BigDecimal.valueOf(1000);

    /** Fewer others say nothing about what is usual. */
    private static final int FEWEST_OTHERS = 4;

    /** Of so many, one may be beyond the others. */
    private static final int OTHERS_TO_ONE = 8;

    private UnitSlip() {}

    /**
     * Whether an amount is about ten thousand times that of the year before.
     *
     * @param now this year's amount in 万元
     * @param last last year's amount in 万元
     */
    public static boolean isLikely(BigDecimal now, BigDecimal last) {
        return mayBeYuan(now)
                && last.signum() > 0
                && now.compareTo(last.multiply(LEAST_RATIO)) >= 0
                && now.compareTo(last.multiply(MOST_RATIO)) <= 0;
    }

    /** What amounts of all bodies of a kind are usual, where some lie far beyond; those that are 0 left out. */
    public static Optional<Usual> usual(Collection<BigDecimal> amounts) {
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        int usual = sorted.size() - 1;
        while (usual > 0 && !isGap(sorted, usual)) {
            usual--;
        }
        int beyond = sorted.size() - usual;
        boolean tells = usual >= FEWEST_OTHERS && beyond <= Math.max(1, usual / OTHERS_TO_ONE);
        return tells
                ? Optional.of(new Usual(sorted.get(0), sorted.get(usual - 1), sorted.get(usual)))
                : Optional.empty();
    }

    /**
     * The usual amounts.
     *
     * @param least the least of them
     * @param most the greatest of them
     * @param beyond the least of those that lie far beyond
     */
    public record Usual(BigDecimal least, BigDecimal most, BigDecimal beyond) {
        /** Whether an amount lies far beyond, and would be a usual one in 元. */
        public boolean isLikely(BigDecimal amount) {
            BigDecimal inYuan = amount.movePointLeft(4);
            return mayBeYuan(amount)
                    && amount.compareTo(beyond) >= 0
                    && inYuan.compareTo(least) >= 0
                    && inYuan.compareTo(most) <= 0;
        }
    }

    private static boolean mayBeYuan(BigDecimal amount) {
        return amount.compareTo(LEAST) >= 0 && amount.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** Whether the amounts from an index on lie far beyond those before it. */
    private static boolean isGap(List<BigDecimal> sorted, int index) {
        return sorted.get(index).compareTo(sorted.get(index - 1).multiply(GAP)) >= 0;
    }
}
