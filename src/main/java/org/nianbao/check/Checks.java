package org.nianbao.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nianbao.report.Report;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;

/** Completed report → findings: what inspectors would find, before it is printed. */
public final class Checks {
    /** The checks, in the order in which they speak about one place. */
    private static final List<Check> ALL = List.of(
            new EquationCheck(),
            new CountCheck(),
            new BlankCheck(),
            new TableCheck(),
            new PartCheck(),
            new YearRuleCheck(),
            new UnitCheck(),
            new CopiedTextCheck(),
            new FigureClaimCheck(),
            new PercentCheck(),
            new ContradictionCheck(),
            new WrongYearCheck(),
            new FeeListCheck(),
            new AspectCheck(),
            new HeadingCheck(),
            new VariantCheck(),
            new ThinPartCheck(),
            new FeeCheck(),
            new DateCheck(),
            new StyleCheck(),
            new PairCheck(),
            new DateDotCheck(),
            new CharacterCheck());

    /** Those that look at nothing but the figures of one report. */
    private static final List<Check> TABLES = List.of(new EquationCheck(), new CountCheck());

    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding>comparingInt(
                    finding -> finding.span().line())
            .thenComparingInt(finding -> finding.span().column());

    private Checks() {}

    /**
     * Runs every check.
     *
     * @param completed the report after {@link org.nianbao.report.Completion}
     * @param context what else is known
     * @return what was found, in the order of the file, each with its code's own severity; what the report's
     *     {@code ignore} makes of it is decided where findings of all stages are weighed
     */
    public static List<Finding> check(Report completed, CheckContext context) {
        Subject subject = Subject.of(completed, context);
        return run(ALL, subject);
    }

    /** What is wrong with the figures of a report among themselves. */
    public static List<Finding> tables(Report completed) {
        return run(TABLES, new Subject(completed, CheckContext.ALONE, List.of(), Map.of()));
    }

    private static List<Finding> run(List<Check> checks, Subject subject) {
        Findings findings = new Findings();
        checks.forEach(check -> check.check(subject, findings));
        return Accepted.apply(subject.report(), findings.toList()).stream()
                .sorted(BY_PLACE)
                .toList();
    }
}
