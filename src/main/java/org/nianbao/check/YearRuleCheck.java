package org.nianbao.check;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Edition.YearRule;
import org.nianbao.report.Report;
import org.nianbao.report.TableData.Figures;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;

/**
 * The rules of the form between this year's figures and last year's.
 *
 * <p>A row or column that last year's form does not have, as 现行有效 in the form of 2019, gives no rule.
 */
final class YearRuleCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Report report = subject.report();
        Optional<Merger> merger = subject.context().merger();
        merger.ifPresent(found -> sayMissing(found, report, findings));
        for (YearRule rule : report.edition().acrossYears()) {
            if (merger.isPresent() && YearComparison.needsLastYear(rule)) {
                check(rule, merger.get(), findings);
            } else {
                Figure.table(report, rule.table())
                        .ifPresent(table -> check(rule, table, subject.context().previous(), findings));
            }
        }
    }

    /** Without all reports of both sides nothing can be said of a merger. */
    private static void sayMissing(Merger merger, Report report, Findings findings) {
        if (merger.speaks() && !merger.missing().isEmpty()) {
            String missing = String.join("、", merger.missing());
            findings.add(Code.YEAR_MERGER, report.place("agency"), merger.name(), missing);
        }
    }

    /** Old and new bodies together, told once. */
    private static void check(YearRule rule, Merger merger, Findings findings) {
        List<Figures> after = tables(merger.after(), rule);
        List<Figures> before = tables(merger.before(), rule);
        boolean complete = after.size() == merger.after().size()
                && before.size() == merger.before().size();
        if (!merger.speaks() || !merger.missing().isEmpty()) {
            return;
        }
        if (complete) {
            YearComparison.of(rule, FigureSum.of(after), Optional.of(FigureSum.of(before)))
                    .forEach(comparison -> judge(comparison.of(merger.name()), findings));
        } else {
            Report first = merger.after().get(0);
            findings.add(Code.YEAR_UNCHECKED, first.place("agency"), rule.table(), rule.id(), merger.name());
        }
    }

    private static List<Figures> tables(List<Report> reports, YearRule rule) {
        return reports.stream()
                .flatMap(report -> Figure.table(report, rule.table()).stream())
                .toList();
    }

    private static void check(YearRule rule, Figures table, Optional<Report> previous, Findings findings) {
        Optional<Figures> before = previous.flatMap(report -> Figure.table(report, rule.table()));
        if (before.isPresent() || !YearComparison.needsLastYear(rule)) {
            YearComparison.of(rule, table, before).forEach(comparison -> judge(comparison, findings));
        } else {
            previous.ifPresent(report -> findings.add(
                    Code.YEAR_UNCHECKED,
                    table.span(),
                    table.form().name(),
                    rule.id(),
                    report.source().name()));
        }
    }

    private static void judge(YearComparison comparison, Findings findings) {
        YearRule rule = comparison.rule();
        if (!comparison.missing().isEmpty()) {
            String missing = Wording.some(comparison.missing());
            findings.add(Code.SUM_UNCHECKED, comparison.span(), comparison.place(), rule.id(), missing);
        } else if (comparison.isWritten() && !comparison.holds()) {
            Code code = EquationCheck.code(rule.id(), Code.YEAR_RULE);
            findings.add(Finding.of(
                            code,
                            comparison.span(),
                            comparison.place(),
                            comparison.leftText(),
                            comparison.rightText(),
                            comparison.difference())
                    .withSeverity(rule.severity()));
        }
    }
}
