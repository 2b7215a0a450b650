package org.nianbao.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Ignore;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Severity;

/** Collects the findings about one report, each with the weight it has under the options and the report's own word. */
public final class Judgement {
    private final boolean strict;
    private final Findings findings = new Findings();

    /**
     * Begins without findings.
     *
     * @param strict whether warnings weigh as errors
     */
    public Judgement(boolean strict) {
        this.strict = strict;
    }

    /** Adds what was found before there was a report. */
    public void add(List<Finding> found) {
        found.forEach(finding -> findings.add(weighed(finding, Set.of())));
    }

    /** Adds what was found in a report; what it ignores, with a reason, is information. */
    public void add(List<Finding> found, Report report) {
        Set<String> ignored = report.ignored().stream().map(Ignore::code).collect(Collectors.toSet());
        found.stream()
                .filter(finding -> isNew(finding) && !standsForControl(finding))
                .forEach(finding -> findings.add(weighed(finding, ignored)));
    }

    /** A character may be found before and after a report is set: once is enough. */
    private boolean isNew(Finding finding) {
        boolean character = finding.code().id().startsWith("character.");
        return !character
                || findings.toList().stream()
                        .noneMatch(before -> before.code() == finding.code()
                                && before.arguments().equals(finding.arguments())
                                && before.span().line() == finding.span().line());
    }

    /** A character that was told and cannot be kept is U+FFFD from then on; that is no fault of its own. */
    private boolean standsForControl(Finding finding) {
        return finding.code() == Code.CHARACTER_BROKEN
                && finding.arguments().contains("FFFD")
                && findings.toList().stream()
                        .anyMatch(before -> (before.code() == Code.FILE_CONTROL
                                        || before.code() == Code.CHARACTER_BROKEN)
                                && before.span().line() == finding.span().line());
    }

    /** Whether something weighs as an error. */
    public boolean hasErrors() {
        return findings.hasErrors();
    }

    /** What stands against the report so far. */
    List<Finding> errors() {
        return findings.toList().stream().filter(Finding::isError).toList();
    }

    /** What was found, weighed. */
    public List<Finding> findings() {
        return findings.toList();
    }

    private Finding weighed(Finding finding, Set<String> ignored) {
        return weight(finding, ignored).map(finding::withSeverity).orElse(finding);
    }

    private Optional<Severity> weight(Finding finding, Set<String> ignored) {
        if (ignored.contains(finding.code().id())) {
            return Optional.of(Severity.INFO);
        }
        boolean raised = strict && finding.severity() == Severity.WARNING;
        return raised ? Optional.of(Severity.ERROR) : Optional.empty();
    }
}
