package org.nianbao.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nianbao.form.EquationInstance.Term;
import org.nianbao.form.Evaluation.Value;

/**
 * The equations of a table in all their columns and rows, and what they give for figures.
 *
 * <p>Figures come as a function from the path of a cell ({@code denied.secret.natural}) to its number, empty for a
 * blank, a marker or a cell that was left out: these are never read as 0.
 */
public final class EquationEvaluator {
    private final List<EquationInstance> instances;

    private EquationEvaluator(List<EquationInstance> instances) {
        this.instances = instances;
    }

    /** The equations of one table. */
    public static EquationEvaluator of(FormTable table) {
        return new EquationEvaluator(table.equations());
    }

    /** Each equation in each of its columns or rows, in the order of the form file. */
    public List<EquationInstance> instances() {
        return instances;
    }

    /** Evaluates every equation. */
    List<Evaluation> evaluate(Function<String, Optional<BigDecimal>> figures) {
        return instances.stream().map(instance -> evaluate(instance, figures)).toList();
    }

    /** Evaluates the equations that do not hold, or that a cell without a number leaves open: mostly none. */
    public List<Evaluation> failing(Function<String, Optional<BigDecimal>> figures) {
        return instances.stream()
                .filter(instance -> !holds(instance, figures))
                .map(instance -> evaluate(instance, figures))
                .toList();
    }

    /** As {@link Evaluation#holds()}, without the terms in between. */
    private static boolean holds(EquationInstance instance, Function<String, Optional<BigDecimal>> figures) {
        List<String> missing = new ArrayList<>();
        BigDecimal left = total(instance.left(), figures, missing);
        return missing.isEmpty() && left.compareTo(total(instance.right(), figures, missing)) == 0 && missing.isEmpty();
    }

    private static BigDecimal total(
            List<Term> terms, Function<String, Optional<BigDecimal>> figures, List<String> missing) {
        BigDecimal total = BigDecimal.ZERO;
        for (Term term : terms) {
            total = total.add(sum(term.cells(), figures, missing).orElse(BigDecimal.ZERO));
        }
        return total;
    }

    /**
     * The totals that were left out and follow from other cells, themselves computed where need be; in the order in
     * which they were computed. A total is computed only if all its other terms have numbers.
     *
     * @param figures the numbers of the cells
     * @param leftOut whether a cell was left out: blanks and markers that were written are not
     */
    public Map<String, BigDecimal> computed(Function<String, Optional<BigDecimal>> figures, Predicate<String> leftOut) {
        Map<String, BigDecimal> computed = new LinkedHashMap<>();
        Function<String, Optional<BigDecimal>> known =
                path -> Optional.ofNullable(computed.get(path)).or(() -> figures.apply(path));
        List<EquationInstance> open = new ArrayList<>(instances);
        boolean progress = true;
        while (progress) {
            progress = open.removeIf(instance -> compute(instance, known, leftOut, computed));
        }
        return computed;
    }

    /** Computes what one equation computes; whether it did. */
    private static boolean compute(
            EquationInstance instance,
            Function<String, Optional<BigDecimal>> known,
            Predicate<String> leftOut,
            Map<String, BigDecimal> computed) {
        Optional<String> cell =
                instance.computedCell().filter(path -> leftOut.test(path) && !computed.containsKey(path));
        if (cell.isEmpty()) {
            return false;
        }
        Evaluation evaluation = evaluate(instance, known);
        if (!evaluation.missing().equals(List.of(cell.get()))) {
            return false;
        }
        computed.put(cell.get(), solution(evaluation, cell.get()));
        return true;
    }

    /** What the one unknown cell must be for both sides to be equal. */
    private static BigDecimal solution(Evaluation evaluation, String cell) {
        boolean left = evaluation.instance().left().stream()
                .anyMatch(term -> term.cells().contains(cell));
        BigDecimal rightLessLeft = evaluation.rightSum().subtract(evaluation.leftSum());
        return left ? rightLessLeft : rightLessLeft.negate();
    }

    private static Evaluation evaluate(EquationInstance instance, Function<String, Optional<BigDecimal>> figures) {
        List<String> missing = new ArrayList<>();
        List<Value> left = values(instance.left(), figures, missing);
        List<Value> right = values(instance.right(), figures, missing);
        return new Evaluation(instance, left, right, missing);
    }

    private static List<Value> values(
            List<Term> terms, Function<String, Optional<BigDecimal>> figures, List<String> missing) {
        List<Value> values = new ArrayList<>(terms.size());
        terms.forEach(term -> values.add(new Value(term, sum(term.cells(), figures, missing))));
        return values;
    }

    /** The sum of cells, empty where one of them has no number; those are noted. */
    private static Optional<BigDecimal> sum(
            List<String> cells, Function<String, Optional<BigDecimal>> figures, List<String> missing) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = true;
        for (String cell : cells) {
            Optional<BigDecimal> figure = figures.apply(cell);
            if (figure.isPresent()) {
                sum = sum.add(figure.get());
            } else {
                missing.add(cell);
                known = false;
            }
        }
        return known ? Optional.of(sum) : Optional.empty();
    }
}
