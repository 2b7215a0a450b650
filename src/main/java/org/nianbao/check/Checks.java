package org.nianbao.check;

import java.util.Comparator;
import java.util.List;
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
            new CopiedTextCheck(),
            new FigureClaimCheck(),
            new PercentCheck(),
            new ContradictionCheck(),
            new WrongYearCheck(),
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
        Findings findings = new Findings();
        ALL.forEach(check -> check.check(subject, findings));
        return Accepted.apply(completed, findings.toList()).stream()
                .sorted(BY_PLACE)
                .toList();
    }
}
