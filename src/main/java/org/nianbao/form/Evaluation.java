package org.nianbao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an equation gives for the figures of a report.
 *
 * @param instance the equation in its column or row
 * @param left the terms of the left side with their values
 * @param right the terms of the right side with their values
 * @param missing the paths of cells without a number, because of which the equation cannot be evaluated
 */
public record Evaluation(EquationInstance instance, List<Value> left, List<Value> right, List<String> missing) {
    /** Copies the lists. */
    public Evaluation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        missing = List.copyOf(missing);
    }

    /** Whether every cell has a number. */
    public boolean isEvaluated() {
        return missing.isEmpty();
    }

    /** Whether both sides are equal; false also where that is not known. */
    public boolean holds() {
        return isEvaluated() && difference().signum() == 0;
    }

    /** The left side, as far as it is known. */
    public BigDecimal leftSum() {
        return sum(left);
    }

    /** The right side, as far as it is known. */
    public BigDecimal rightSum() {
        return sum(right);
    }

    /** How much greater the greater side is. */
    public BigDecimal difference() {
        return leftSum().subtract(rightSum()).abs();
    }

    /** The left side in words: {@code 一 12 + 二 0 = 12}. */
    public String leftText() {
        return text(left, leftSum());
    }

    /** The right side in words: {@code 三（七） 11 + 四 0 = 11}. */
    public String rightText() {
        return text(right, rightSum());
    }

    private static BigDecimal sum(List<Value> values) {
        return values.stream().flatMap(value -> value.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(List<Value> values, BigDecimal sum) {
        String terms = values.stream().map(Value::text).collect(Collectors.joining(" + "));
        return values.size() > 1 ? terms + " = " + sum.toPlainString() : terms;
    }

    /**
     * A term with its value.
     *
     * @param amount the sum of its cells, empty where one of them has no number
     */
    public record Value(EquationInstance.Term term, Optional<BigDecimal> amount) {
        private String text() {
            return term.label() + " " + amount.map(BigDecimal::toPlainString).orElse("?");
        }
    }
}
