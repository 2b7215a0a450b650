package org.nianbao.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.form.EquationEvaluator;
import org.nianbao.form.EquationInstance.Term;
import org.nianbao.form.Evaluation;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * The equations of the form, 勾稽关系, in every column and row.
 *
 * <p>They come from the form's data file. One whose id is no code of the catalogue is reported under a general code, so
 * that a new form needs no program.
 */
final class EquationCheck implements Check {
    private static final Map<String, Code> BY_ID =
            Arrays.stream(Code.values()).collect(Collectors.toUnmodifiableMap(Code::id, Function.identity()));

    @Override
    public void check(Subject subject, Findings findings) {
        subject.tables().filter(EquationCheck::hasNumbers).forEach(table -> check(table, findings));
    }

    private static void check(Figures table, Findings findings) {
        List<Evaluation> evaluations = EquationEvaluator.of(table.form()).failing(path -> Figure.at(table, path));
        evaluations.stream().filter(Evaluation::isEvaluated).forEach(evaluation -> judge(evaluation, table, findings));
        UncheckedSums.of(table, evaluations).forEach(findings::add);
    }

    /** The code of an equation of the form. */
    static Code code(String equation, Code general) {
        return BY_ID.getOrDefault(equation, general);
    }

    /** An equation of an empty table says no more than that the table is empty. */
    static boolean hasNumbers(Figures table) {
        return table.cells().values().stream().anyMatch(cell -> Figure.of(cell).isPresent());
    }

    private static void judge(Evaluation evaluation, Figures table, Findings findings) {
        if (saysSomethingNew(evaluation, table)) {
            findings.add(
                    code(evaluation.instance().equation().id(), Code.SUM_BROKEN),
                    accused(evaluation, table),
                    table.form().name() + " " + evaluation.instance().label(),
                    evaluation.leftText(),
                    evaluation.rightText(),
                    evaluation.difference().toPlainString());
        }
    }

    /** Between computed totals an equation only repeats what is wrong in the cells they were computed from. */
    private static boolean saysSomethingNew(Evaluation evaluation, Figures table) {
        return anyWritten(evaluation, table).isPresent();
    }

    /** The cell to point at: the total where the author wrote it, else a written single cell of the equation. */
    private static SourceSpan accused(Evaluation evaluation, Figures table) {
        String computes = evaluation.instance().equation().computes();
        List<Term> right = evaluation.instance().right();
        List<Term> left = evaluation.instance().left();
        return Stream.of(named(computes, evaluation), right.stream(), left.stream())
                .flatMap(Function.identity())
                .filter(term -> term.cells().size() == 1)
                .map(term -> table.cell(term.cells().get(0)))
                .filter(cell -> cell.origin() == Origin.WRITTEN)
                .findFirst()
                .or(() -> anyWritten(evaluation, table))
                .map(Cell::span)
                .orElse(table.span());
    }

    private static Stream<Term> named(String name, Evaluation evaluation) {
        return evaluation.instance().terms().filter(term -> term.name().equals(name));
    }

    private static Optional<Cell> anyWritten(Evaluation evaluation, Figures table) {
        return evaluation.instance().cells().stream()
                .map(table::cell)
                .filter(cell -> cell.origin() == Origin.WRITTEN)
                .findFirst();
    }
}
