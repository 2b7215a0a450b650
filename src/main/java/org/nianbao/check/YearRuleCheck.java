package org.nianbao.check;

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
        for (YearRule rule : report.edition().acrossYears()) {
            Figure.table(report, rule.table())
                    .ifPresent(table -> check(rule, table, subject.context().previous(), findings));
        }
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
