package org.nianbao.aggregate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.bodies.Bodies;
import org.nianbao.form.Forms;
import org.nianbao.report.Report;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;

/** Holds a written report against the reports that it sums up. */
public final class ChildrenCheck {
    private final Forms forms;
    private final List<Path> children;
    private final Bodies bodies;
    private final int jobs;
    private final Consumer<Comparison> sink;

    /**
     * A check.
     *
     * @param forms the editions of the form
     * @param children files and folders with the reports that are summed up
     * @param bodies the list of bodies
     * @param jobs how many reports are read at once
     * @param sink takes what was compared
     */
    public ChildrenCheck(Forms forms, List<Path> children, Bodies bodies, int jobs, Consumer<Comparison> sink) {
        this.forms = forms;
        this.children = List.copyOf(children);
        this.bodies = bodies;
        this.jobs = jobs;
        this.sink = sink;
    }

    /** What is to be said about a report, completed, beside its children, and about these. */
    public List<Finding> check(Report report) {
        Findings findings = new Findings();
        Path file = Path.of(report.source().name());
        Request request =
                new Request(report.agency(), report.year(), report.edition(), children, List.of(file), bodies, jobs);
        Optional<Aggregate> sum = new Collector(forms, findings).collect(request);
        sum.ifPresent(aggregate -> sink.accept(new ParentComparison(report, aggregate, findings).compare()));
        return findings.toList();
    }
}
