package org.nianbao.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nianbao.form.Equation.Per;
import org.nianbao.form.EquationInstance.Term;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;

/**
 * The equations of a table in all their columns and rows, and what they give for figures.
 *
 * <p>Figures come as a function from the path of a cell ({@code denied.secret.natural}) to its number, empty for a
 * blank, a marker or a cell that was left out: these are never read as 0.
 */
public final class EquationEvaluator {
    private final List<EquationInstance> instances;

    private EquationEvaluator(List<EquationInstance> instances) {
        this.instances = List.copyOf(instances);
    }

    /** The equations of one table of an edition. */
    public static EquationEvaluator of(Edition edition, FormTable table) {
        List<EquationInstance> instances = new ArrayList<>();
        edition.equations().stream()
                .filter(equation -> equation.table().equals(table.key()))
                .forEach(equation -> instances.addAll(
                        equation.per() == Per.COLUMN ? inColumns(equation, table) : inRows(equation, table)));
        return new EquationEvaluator(instances);
    }

    /** Each equation in each of its columns or rows, in the order of the form file. */
    public List<EquationInstance> instances() {
        return instances;
    }

    /** Evaluates every equation. */
    public List<Evaluation> evaluate(Function<String, Optional<BigDecimal>> figures) {
        return instances.stream().map(instance -> evaluate(instance, figures)).toList();
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
                computedCell(instance).filter(path -> leftOut.test(path) && !computed.containsKey(path));
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

    /** The single cell that an equation computes. */
    private static Optional<String> computedCell(EquationInstance instance) {
        return instance.terms()
                .filter(term -> term.name().equals(instance.equation().computes()))
                .filter(term -> term.cells().size() == 1)
                .map(term -> term.cells().get(0))
                .findFirst();
    }

    private static Evaluation evaluate(EquationInstance instance, Function<String, Optional<BigDecimal>> figures) {
        List<String> missing = instance.cells().stream()
                .filter(path -> figures.apply(path).isEmpty())
                .toList();
        return new Evaluation(instance, values(instance.left(), figures), values(instance.right(), figures), missing);
    }

    private static List<Evaluation.Value> values(List<Term> terms, Function<String, Optional<BigDecimal>> figures) {
        return terms.stream()
                .map(term -> new Evaluation.Value(term, sum(term.cells(), figures)))
                .toList();
    }

    private static Optional<BigDecimal> sum(List<String> cells, Function<String, Optional<BigDecimal>> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String cell : cells) {
            Optional<BigDecimal> figure = figures.apply(cell);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(figure.get());
        }
        return Optional.of(sum);
    }

    /** An equation between rows holds in each column that all its rows have. */
    private static List<EquationInstance> inColumns(Equation equation, FormTable table) {
        List<FigureRow> rows = new ArrayList<>();
        equation.left().forEach(term -> rows.addAll(table.rowsOf(term)));
        equation.right().forEach(term -> rows.addAll(table.rowsOf(term)));
        return rows.stream()
                .limit(1)
                .flatMap(row -> row.columns().stream())
                .filter(column ->
                        rows.stream().allMatch(row -> row.column(column.key()).isPresent()))
                .map(column -> new EquationInstance(
                        equation,
                        table,
                        column.label(),
                        rowTerms(equation.left(), table, column),
                        rowTerms(equation.right(), table, column)))
                .toList();
    }

    private static List<Term> rowTerms(List<String> names, FormTable table, FigureColumn column) {
        return names.stream().map(name -> rowTerm(name, table, column)).toList();
    }

    private static Term rowTerm(String name, FormTable table, FigureColumn column) {
        List<FigureRow> rows = table.rowsOf(name);
        String label = table.row(name)
                .map(FigureRow::term)
                .or(() -> table.group(name).map(FormTable.Group::term))
                .orElse(name);
        return new Term(
                name, label, rows.stream().map(row -> row.cellPath(column)).toList());
    }

    /** An equation between columns holds in each row that has them all. */
    private static List<EquationInstance> inRows(Equation equation, FormTable table) {
        return table.rows().stream()
                .filter(row -> hasAll(row, equation.left()) && hasAll(row, equation.right()))
                .map(row -> new EquationInstance(
                        equation,
                        table,
                        row.place(),
                        columnTerms(equation.left(), row),
                        columnTerms(equation.right(), row)))
                .toList();
    }

    private static boolean hasAll(FigureRow row, List<String> columns) {
        return columns.stream().allMatch(key -> row.column(key).isPresent());
    }

    private static List<Term> columnTerms(List<String> names, FigureRow row) {
        return names.stream()
                .flatMap(name -> row.column(name).stream())
                .map(column -> new Term(column.key(), column.label(), List.of(row.cellPath(column))))
                .toList();
    }
}
