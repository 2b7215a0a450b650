package org.nianbao.build;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.nianbao.bodies.BodiesReader;
import org.nianbao.build.Typesetter.Typeset;
import org.nianbao.check.Checks;
import org.nianbao.check.PreviousReports;
import org.nianbao.check.RecentReports.Look;
import org.nianbao.form.Forms;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.ReportFields;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceReader;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.YamlReader;

/** Data file → complete report: the first half of the way, the same for building and for checking. */
final class ReportGate {
    private final Forms forms;
    private final PreviousReports previous;
    private final Function<Report, List<Finding>> further;

    /** A gate that looks for last year's reports in the folders of this year's. */
    ReportGate(Forms forms) {
        this(forms, new PreviousReports(forms, Optional.empty()));
    }

    /**
     * A gate.
     *
     * @param forms the editions of the form
     * @param previous finds last year's reports
     */
    ReportGate(Forms forms, PreviousReports previous) {
        this(forms, previous, report -> List.of());
    }

    /**
     * A gate that looks at more than the report and those of other years.
     *
     * @param further what else is said about a report
     */
    ReportGate(Forms forms, PreviousReports previous, Function<Report, List<Finding>> further) {
        this.forms = forms;
        this.previous = previous;
        this.further = further;
    }

    /** As {@link #pass(PlanItem, Judgement, Trail, Function)}, where nobody asks what was used. */
    Typeset pass(PlanItem item, Judgement judgement, Function<Report, Typeset> next) {
        return pass(item, judgement, new Trail(), next);
    }

    /**
     * Reads, completes and checks a report and hands it on; one that cannot be read ends here.
     *
     * @param item the data file
     * @param judgement takes what was found
     * @param trail takes what was used
     * @param next what is done with a report of the right shape
     */
    Typeset pass(PlanItem item, Judgement judgement, Trail trail, Function<Report, Typeset> next) {
        Entry entry = awaited(item, judgement);
        return entry.report()
                .map(report -> checked(report, item, judgement, trail))
                .map(next)
                .or(entry::skipped)
                .orElseGet(() -> Typeset.without(Status.FAILED, judgement.findings()));
    }

    /**
     * What came of reading a data file.
     *
     * @param report the complete report, where the file is one of the right shape
     * @param sound whether the file can be read again with the same result
     * @param skipped what is said where the file is something else
     */
    private record Entry(Optional<Report> report, boolean sound, Optional<Typeset> skipped) {}

    /** Reads a file; whoever needs the report as last year's of another gets it from here. */
    private Entry awaited(PlanItem item, Judgement judgement) {
        Optional<CompletableFuture<Optional<Report>>> awaited =
                Look.of(item.source()).map(look -> previous.recent().begin(item.source(), look));
        try {
            Entry entry = read(item, judgement);
            awaited.ifPresent(report -> report.complete(entry.report().filter(found -> entry.sound())));
            return entry;
        } finally {
            // Where reading broke off nobody shall wait for ever.
            awaited.ifPresent(report -> report.complete(Optional.empty()));
        }
    }

    private Entry read(PlanItem item, Judgement judgement) {
        Findings found = new Findings();
        Optional<SourceFile> source = SourceReader.read(item.source(), found);
        Optional<Node> root = source.flatMap(file -> YamlReader.read(file, found));
        if (!item.named() && source.isPresent() && isOther(source.get(), root)) {
            Typeset skipped =
                    skipped(item, root.filter(BodiesReader::looksLikeList).isPresent());
            return new Entry(Optional.empty(), false, Optional.of(skipped));
        }
        judgement.add(found.toList());
        Optional<Report> report = root.flatMap(node -> report(node, source.get(), judgement));
        return new Entry(report, !found.hasErrors(), Optional.empty());
    }

    private Optional<Report> report(Node root, SourceFile source, Judgement judgement) {
        ReportReader.Result result = ReportReader.read(root, source, forms);
        if (result.report().isEmpty()) {
            judgement.add(result.findings());
            return Optional.empty();
        }
        judgement.add(result.findings(), result.report().get());
        return result.report().map(Completion::complete);
    }

    private Report checked(Report report, PlanItem item, Judgement judgement, Trail trail) {
        trail.report(report);
        PreviousReports.Found last = previous.find(report, item.source());
        last.report().ifPresent(found -> trail.form(found.edition()));
        judgement.add(last.findings(), report);
        judgement.add(Checks.check(report, last.context()), report);
        judgement.add(further.apply(report), report);
        return report;
    }

    /** Whether a file found in a folder is something else: it has neither a year nor an agency. */
    private static boolean isOther(SourceFile source, Optional<Node> root) {
        return root.map(node -> !ReportReader.looksLikeReport(node))
                .orElseGet(() -> !mentions(source.text(), "year") && !mentions(source.text(), "agency"));
    }

    /** Whether a text that is not YAML at all has a field's key or label somewhere. */
    private static boolean mentions(String text, String key) {
        return ReportFields.TOP.stream()
                .filter(field -> field.key().equals(key))
                .anyMatch(field -> text.contains(field.key()) || text.contains(field.label()));
    }

    /** A list of bodies has its place beside the reports, so nothing is said about it. */
    private static Typeset skipped(PlanItem item, boolean isList) {
        if (isList) {
            return Typeset.without(Status.SKIPPED, List.of());
        }
        Finding finding = Finding.of(Code.BUILD_NOT_A_REPORT, SourceSpan.of(item.name()), item.name());
        return Typeset.without(Status.SKIPPED, List.of(finding));
    }
}
