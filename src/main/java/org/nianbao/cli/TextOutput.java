package org.nianbao.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.aggregate.Aggregate;
import org.nianbao.aggregate.Aggregate.Absent;
import org.nianbao.aggregate.Comparison;
import org.nianbao.aggregate.Comparison.Verdict;
import org.nianbao.aggregate.Outcome;
import org.nianbao.build.Result;
import org.nianbao.build.Status;
import org.nianbao.compare.Changes;
import org.nianbao.compare.ChangesText;
import org.nianbao.compare.ReportChanges;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Messages;
import org.nianbao.source.Severity;

/** Sentences for people: each finding with its source line and a caret under the place. */
final class TextOutput implements Output {
    private static final double MILLIS_PER_SECOND = 1000;

    private final PrintStream out;
    private final Messages messages;
    private final Colours colours;
    private final SourceLines lines = new SourceLines();

    TextOutput(PrintStream out, Messages messages, Colours colours) {
        this.out = out;
        this.messages = messages;
        this.colours = colours;
    }

    @Override
    public void finding(Finding finding) {
        String weight = messages.label("cli." + finding.severity().id());
        String place = finding.span().file().isEmpty() ? "" : colours.strong(finding.span() + ": ");
        String code = " [" + finding.code().id() + "]";
        out.println(place + colours.of(finding.severity(), weight + ": ") + messages.text(finding) + code);
        excerptOf(finding).ifPresent(excerpt -> print(excerpt, finding.span().line()));
        messages.hint(finding).ifPresent(hint -> out.println("  " + messages.label("cli.hint", hint)));
    }

    @Override
    public void result(Result result, Optional<Changes> changes) {
        String file = result.item().name();
        switch (result.status()) {
            case BUILT ->
                out.println(messages.label(
                        "cli.built",
                        result.item().output(),
                        messages.count("page", result.pages()),
                        seconds(result.millis())));
            case UNCHANGED ->
                out.println(messages.label("cli.unchanged", result.item().output()));
            case REFUSED -> out.println(messages.label("cli.refused", file));
            case FAILED -> out.println(messages.label("cli.failed", file));
            case CHECKED, SKIPPED -> {}
        }
    }

    @Override
    public void changes(List<ReportChanges> reports) {
        ChangesText words = new ChangesText(messages);
        out.println(messages.label(reports.isEmpty() ? "compare.no-report" : "compare.heading"));
        reports.stream()
                .sorted(ReportChanges.GRAVEST_FIRST)
                .forEach(report -> out.println("  " + report.name() + ": " + words.phrase(report.changes())));
        if (reports.size() > 1) {
            out.println(messages.label("compare.counts", words.counts(reports)));
        }
    }

    @Override
    public void written(Path file) {
        out.println(messages.label("cli.written", file));
    }

    @Override
    public void aggregated(Aggregate aggregate) {
        String absent = aggregate.absent().stream().map(Absent::name).collect(Collectors.joining("、"));
        out.println(messages.label(
                        "collect.done",
                        messages.count("report", aggregate.contributors().size()),
                        messages.count("cell", aggregate.count(Outcome.Sum.class)),
                        Long.toString(aggregate.count(Outcome.Uncertain.class)),
                        Long.toString(aggregate.count(Outcome.Left.class)))
                + (absent.isEmpty() ? "" : messages.label("collect.done-absent", absent)));
    }

    @Override
    public void compared(Comparison comparison) {
        out.println(messages.label(
                "collect.compared",
                messages.count("report", comparison.aggregate().contributors().size()),
                messages.count("cell", comparison.count(Verdict.EQUAL)),
                Long.toString(comparison.count(Verdict.DIFFERS)),
                Long.toString(comparison.count(Verdict.UNCERTAIN)),
                Long.toString(comparison.count(Verdict.LEFT))));
    }

    @Override
    public void summary(Summary summary) {
        if (summary.reports() > 1) {
            summary.codes().forEach(this::printCount);
        }
        out.println(messages.label(
                "cli.summary",
                messages.count("report", summary.reports()),
                Integer.toString(summary.count(Status.BUILT)),
                Integer.toString(summary.count(Status.REFUSED)),
                Integer.toString(summary.count(Status.FAILED)),
                messages.count("error", summary.count(Severity.ERROR)),
                messages.count("warning", summary.count(Severity.WARNING)),
                Integer.toString(summary.count(Status.UNCHANGED))));
    }

    @Override
    public void checked(Summary summary) {
        if (summary.reports() > 1) {
            printTallies(summary);
        }
        out.println(messages.label(
                "cli.checked",
                messages.count("report", summary.reports()),
                messages.count("error", summary.count(Severity.ERROR)),
                messages.count("warning", summary.count(Severity.WARNING))));
    }

    /** What was found by code, and the reports that have to be mended: what is read after many reports. */
    private void printTallies(Summary summary) {
        summary.tallies()
                .forEach(tally -> printTally(
                        tally.findings(),
                        tally.severity(),
                        messages.label("cli.tally", tally.code().id(), Integer.toString(tally.reports()))));
        out.println(messages.label(
                "cli.checked-reports",
                Integer.toString(summary.reportsWith(Severity.ERROR)),
                Integer.toString(summary.reportsWith(Severity.WARNING))));
        summary.wrong().forEach((file, errors) -> printTally(errors, Severity.ERROR, file));
    }

    private void printTally(int count, Severity severity, String what) {
        String weight = colours.of(severity, messages.label("cli." + severity.id()));
        out.println(String.format(Locale.ROOT, "%6d × %s %s", count, weight, what));
    }

    private void printCount(Map.Entry<Code, Integer> code) {
        out.println(String.format(
                Locale.ROOT, "%6d × %s", code.getValue(), code.getKey().id()));
    }

    private Optional<Excerpt> excerptOf(Finding finding) {
        return lines.lineOf(finding.span()).map(line -> Excerpt.of(line, finding.span()));
    }

    private void print(Excerpt excerpt, int line) {
        String number = String.format(Locale.ROOT, "%5d | ", line);
        out.println(number + excerpt.text());
        out.println("      | " + colours.pointer(excerpt.pointer()));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f", millis / MILLIS_PER_SECOND);
    }
}
