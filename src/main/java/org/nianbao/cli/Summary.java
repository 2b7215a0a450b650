package org.nianbao.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nianbao.build.Status;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Severity;

/** Counts what a run came to. */
final class Summary {
    private final Map<Status, Integer> reports = new EnumMap<>(Status.class);
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<Code, Integer> codes = new EnumMap<>(Code.class);
    private boolean fault;

    /** Counts a report. */
    void add(Status status) {
        reports.merge(status, 1, Integer::sum);
    }

    /** Counts a finding. */
    void add(Finding finding) {
        findings.merge(finding.severity(), 1, Integer::sum);
        codes.merge(finding.code(), 1, Integer::sum);
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
