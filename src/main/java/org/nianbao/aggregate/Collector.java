package org.nianbao.aggregate;

import java.util.List;
import java.util.Optional;
import org.nianbao.aggregate.ReportFiles.ReportFile;
import org.nianbao.bodies.Bodies;
import org.nianbao.bodies.BodyName;
import org.nianbao.build.Workers;
import org.nianbao.form.Forms;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Files of many bodies → {@link Aggregate}. Of each report only what it adds is kept, so that memory stays small. */
public final class Collector {
    private final Forms forms;
    private final Findings findings;

    /**
     * A collector.
     *
     * @param forms the editions of the form
     * @param findings takes what is wrong with the reports, or lacks
     */
    public Collector(Forms forms, Findings findings) {
        this.forms = forms;
        this.findings = findings;
    }

    /** Reads all children and adds them up; empty where there is nothing to add up, or the list of bodies is another's. */
    public Optional<Aggregate> collect(Request request) {
        if (!knowsAgency(request)) {
            return Optional.empty();
        }
        ParentForm form = ParentForm.of(request.edition());
        Admission admission = new Admission(request, form, findings);
        List<ReportFile> files = ReportFiles.of(request.children(), request.except(), findings);
        ChildReader reader = new ChildReader(forms, form);
        Workers.run(files, request.jobs(), reader::read, admission::add);
        List<Contributor> contributors = admission.contributors();
        if (contributors.isEmpty()) {
            SourceSpan place = SourceSpan.of(request.children().get(0).toString());
            findings.add(Code.COLLECT_NONE, place, request.agency(), String.valueOf(request.year()));
            return Optional.empty();
        }
        new Suspicions(form, contributors, admission, findings).look();
        return Optional.of(new Aggregate(
                request.agency(),
                request.year(),
                form,
                contributors,
                Summation.of(form, contributors),
                admission.absent()));
    }

    /** A list that says who stands under whom must have the body that is summed up, or none would stand under it. */
    private boolean knowsAgency(Request request) {
        Bodies bodies = request.bodies();
        boolean known = !bodies.hasParents() || bodies.find(request.agency()).isPresent();
        if (!known) {
            SourceSpan list = SourceSpan.of(bodies.all().get(0).span().file());
            String nearest = bodies.nearest(BodyName.plain(request.agency())).orElse("—");
            findings.add(Code.COLLECT_AGENCY, list, request.agency(), nearest);
        }
        return known;
    }
}
