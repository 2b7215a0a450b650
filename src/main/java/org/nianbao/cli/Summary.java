package org.nianbao.cli;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.build.Result;
import org.nianbao.build.Status;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Severity;

/** Counts what a run came to. */
final class Summary {
    private final Map<Status, Integer> reports = new EnumMap<>(Status.class);
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<Code, Integer> codes = new EnumMap<>(Code.class);
    private final Map<Severity, Integer> worst = new EnumMap<>(Severity.class);
    private final Map<Code, Map<Severity, Tally>> tallies = new EnumMap<>(Code.class);
    private final Map<String, Integer> wrong = new LinkedHashMap<>();
    private boolean fault;

    /**
     * How often something was found.
     *
     * @param severity the weight it had
     * @param findings how many of it there are
     * @param reports in how many reports
     */
    record Tally(Severity severity, Code code, int findings, int reports) {
        private Tally and(Tally other) {
            return new Tally(severity, code, findings + other.findings, reports + other.reports);
        }
    }

    /** Counts a report; its findings are counted one by one. */
    void add(Result result) {
        reports.merge(result.status(), 1, Integer::sum);
        result.findings().stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .ifPresent(severity -> worst.merge(severity, 1, Integer::sum));
        if (errors(result) > 0) {
            wrong.put(result.item().name(), errors(result));
        }
        Map<Code, Set<Severity>> found = new EnumMap<>(Code.class);
        for (Finding finding : result.findings()) {
            found.computeIfAbsent(finding.code(), code -> EnumSet.noneOf(Severity.class))
                    .add(finding.severity());
        }
        found.forEach((code, all) -> all.forEach(severity -> tally(new Tally(severity, code, 0, 1))));
    }

    private static int errors(Result result) {
        return (int) result.findings().stream().filter(Finding::isError).count();
    }

    /** Counts a finding. */
    void add(Finding finding) {
        findings.merge(finding.severity(), 1, Integer::sum);
        codes.merge(finding.code(), 1, Integer::sum);
        tally(new Tally(finding.severity(), finding.code(), 1, 0));
    }

    private void tally(Tally tally) {
        tallies.computeIfAbsent(tally.code(), code -> new EnumMap<>(Severity.class))
                .merge(tally.severity(), tally, Tally::and);
    }

    /** What was found, the gravest first and of one weight the most frequent. */
    List<Tally> tallies() {
        return tallies.values().stream()
                .flatMap(ofCode -> ofCode.values().stream())
                .sorted(Comparator.comparing(Tally::severity)
                        .thenComparing(Tally::findings, Comparator.reverseOrder())
                        .thenComparing(Tally::code))
                .toList();
    }

    /** The reports with errors and how many they have, in the order of the run. */
    Map<String, Integer> wrong() {
        return Collections.unmodifiableMap(wrong);
    }

    /** The number of reports whose gravest finding has a weight. */
    int reportsWith(Severity gravest) {
        return worst.getOrDefault(gravest, 0);
    }

    /** Notes a fault of the program. */
    void addFault() {
        fault = true;
    }

    /** The number of reports with a status. */
    int count(Status status) {
        return reports.getOrDefault(status, 0);
    }

    /** The number of findings of a weight. */
    int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** How often each code was found, the most frequent first. */
    List<Map.Entry<Code, Integer>> codes() {
        return codes.entrySet().stream()
                .sorted(Map.Entry.<Code, Integer>comparingByValue().reversed())
                .toList();
    }

    /** The number of reports, files that are none left out. */
    int reports() {
        return reports.values().stream().mapToInt(Integer::intValue).sum() - count(Status.SKIPPED);
    }

    /** How the run ends. */
    ExitStatus exitStatus() {
        if (fault) {
            return ExitStatus.FAULT;
        }
        boolean wrong = count(Severity.ERROR) > 0 || count(Status.REFUSED) > 0 || count(Status.FAILED) > 0;
        return wrong ? ExitStatus.FINDINGS : ExitStatus.OK;
    }
}
