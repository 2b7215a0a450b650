package org.nianbao.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.check.PreviousReports;
import org.nianbao.form.Forms;
import org.nianbao.report.Report;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.template.NarrativeCheck;

/** The way of a report that is only checked: nothing is written. */
public final class ReportChecker implements Typesetter {
    private final ReportGate gate;
    private final PreviousReports previous;
    private final boolean strict;

    /**
     * A checker.
     *
     * @param forms the editions of the form
     * @param strict whether warnings weigh as errors
     * @param previous last year's report or the folder of last year's reports
     */
    public ReportChecker(Forms forms, boolean strict, Optional<Path> previous) {
        this(forms, strict, new PreviousReports(forms, previous), report -> List.of());
    }

    /**
     * A checker that looks at more than the reports themselves.
     *
     * @param further what else is said about a report
     */
    public ReportChecker(
            Forms forms, boolean strict, PreviousReports previous, Function<Report, List<Finding>> further) {
        this.gate = new ReportGate(forms, previous, further);
        this.previous = previous;
        this.strict = strict;
    }

    /** A checker that looks for last year's reports in the folders of this year's. */
    public ReportChecker(Forms forms, boolean strict) {
        this(forms, strict, Optional.empty());
    }

    @Override
    public Typeset typeset(PlanItem item) {
        return typeset(item, Onlooker.NOBODY);
    }

    /**
     * Checks a data file and shows the report on the way.
     *
     * @param onlooker is shown the report, where it comes to that
     */
    public Typeset typeset(PlanItem item, Onlooker onlooker) {
        Judgement judgement = new Judgement(strict);
        return gate.pass(item, judgement, report -> {
            onlooker.report(report);
            judgement.add(narrative(report, item), report);
            judgement.add(PictureCheck.of(report, item.folder()), report);
            return Typeset.without(Status.CHECKED, judgement.findings());
        });
    }

    private List<Finding> narrative(Report report, PlanItem item) {
        Findings found = new Findings();
        NarrativeCheck.check(
                report, later -> previous.find(later, item.source()).report(), found);
        return found.toList();
    }
}
