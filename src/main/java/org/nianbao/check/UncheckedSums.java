package org.nianbao.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.form.Equation;
import org.nianbao.form.Evaluation;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;

/** The equations of a table that a blank or a marker leaves open: each is told once, with its columns or rows. */
final class UncheckedSums {
    private UncheckedSums() {}

    static List<Finding> of(Figures table, List<Evaluation> evaluations) {
        Map<Equation, List<Evaluation>> open = evaluations.stream()
                .filter(UncheckedSums::isOpen)
                .collect(Collectors.groupingBy(
                        evaluation -> evaluation.instance().equation(), LinkedHashMap::new, Collectors.toList()));
        return open.entrySet().stream()
                .map(entry -> finding(table, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A row that was left blank as a whole is named by {@link BlankCheck}; there is nothing to add up. */
    private static boolean isOpen(Evaluation evaluation) {
        return !evaluation.isEvaluated()
                && evaluation.missing().size() < evaluation.instance().cells().size();
    }

    private static Finding finding(Figures table, Equation equation, List<Evaluation> evaluations) {
        List<String> places = evaluations.stream()
                .map(evaluation -> evaluation.instance().label())
                .toList();
        List<String> causes = causes(table, evaluations);
        return Finding.of(
                Code.SUM_UNCHECKED,
                table.cell(causes.get(0)).span(),
                table.form().name() + " " + Wording.some(places),
                equation.id(),
                Wording.some(causes.stream().map(table.form()::place).toList()));
    }

    /** The cells without a number, those first that were not to be computed from others. */
    private static List<String> causes(Figures table, List<Evaluation> evaluations) {
        Set<String> totals = table.form().totals();
        return evaluations.stream()
                .flatMap(evaluation -> evaluation.missing().stream())
                .distinct()
                .sorted(Comparator.comparing(path -> isLeftOut(table, path) && totals.contains(path)))
                .toList();
    }

    private static boolean isLeftOut(Figures table, String path) {
        return table.cell(path).origin() == Origin.ABSENT;
    }
}
