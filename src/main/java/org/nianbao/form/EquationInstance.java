package org.nianbao.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An equation in one column or one row of a table.
 *
 * @param equation the equation
 * @param label the column or row in the form's words: {@code 自然人}, {@code （三）不予公开 4.}
 * @param left terms of the left side
 * @param right terms of the right side
 */
public record EquationInstance(Equation equation, String label, List<Term> left, List<Term> right) {
    /** Copies the lists. */
    public EquationInstance {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** The terms of both sides. */
    public Stream<Term> terms() {
        return Stream.concat(left.stream(), right.stream());
    }

    /** The path of the single cell that the equation computes where it was left out. */
    public Optional<String> computedCell() {
        return computedIn(left).or(() -> computedIn(right));
    }

    /** Asked for with every equation of every report, hence no stream. */
    private Optional<String> computedIn(List<Term> terms) {
        for (Term term : terms) {
            if (term.cells().size() == 1 && term.name().equals(equation.computes())) {
                return Optional.of(term.cells().get(0));
            }
        }
        return Optional.empty();
    }

    /** The paths of all cells on both sides. */
    public List<String> cells() {
        return terms().flatMap(term -> term.cells().stream()).toList();
    }

    /**
     * A term: a cell, or the cells of a group whose sum it stands for.
     *
     * @param name the row, group or column as the equation names it: {@code result_total}
     * @param label its short name in the form's words: {@code 三（七）}
     * @param cells the paths of its cells
     */
    public record Term(String name, String label, List<String> cells) {
        /** Copies the list. */
        public Term {
            cells = List.copyOf(cells);
        }
    }
}
