package org.nianbao.build;

import org.nianbao.form.Forms;

/** The way of a report that is only checked: nothing is written. */
public final class ReportChecker implements Typesetter {
    private final ReportGate gate;
    private final boolean strict;

    /**
     * A checker.
     *
     * @param forms the editions of the form
     * @param strict whether warnings weigh as errors
     */
    public ReportChecker(Forms forms, boolean strict) {
        this.gate = new ReportGate(forms);
        this.strict = strict;
    }

    @Override
    public Typeset typeset(PlanItem item) {
        Judgement judgement = new Judgement(strict);
        return gate.pass(item, judgement, report -> Typeset.without(Status.CHECKED, judgement.findings()));
    }
}
