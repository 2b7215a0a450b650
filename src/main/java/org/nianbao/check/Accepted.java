package org.nianbao.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Ignore;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Severity;

/** Applies the author's own word about findings: explanations under {@code reasons}, and what {@code ignore} lists. */
final class Accepted {
    /** Rules that may lawfully be broken: clean-up, natural expiry or a new way of counting. */
    private static final Set<Code> EXPLAINABLE =
            Set.of(Code.YEAR_VALID, Code.YEAR_ITEMS, Code.YEAR_PUBLIC, Code.YEAR_RULE);

    /** These depend on whether last year's report is at hand. */
    private static final String OF_OTHER_YEARS = "year.";

    /** What the checks of one report say whenever it is there, so that they know what is not. */
    private static final Set<Code> ALWAYS_SEEN = EnumSet.range(Code.T3_BALANCE, Code.STYLE_DATE_DOT);

    private Accepted() {}

    /** The findings, those with an accepted explanation as information, and each use of reasons and ignores listed. */
    static List<Finding> apply(Report report, List<Finding> findings) {
        List<Finding> result = new ArrayList<>();
        findings.forEach(finding -> result.add(isExplained(finding, report) ? asInformation(finding) : finding));
        report.reasons().forEach((code, reason) -> result.add(listed(report, code, reason)));
        report.ignored().forEach(ignore -> result.add(listed(ignore, findings)));
        return result;
    }

    private static boolean isExplained(Finding finding, Report report) {
        return !finding.isError()
                && EXPLAINABLE.contains(finding.code())
                && report.reasons().containsKey(finding.code().id());
    }

    private static Finding asInformation(Finding finding) {
        return finding.withSeverity(Severity.INFO);
    }

    private static Finding listed(Report report, String code, String reason) {
        boolean known =
                EXPLAINABLE.stream().anyMatch(explainable -> explainable.id().equals(code));
        Code said = known ? Code.REASON_LISTED : Code.REASON_USELESS;
        return Finding.of(said, report.place("reasons." + code), code, reason);
    }

    private static Finding listed(Ignore ignore, List<Finding> findings) {
        boolean seen = findings.stream().anyMatch(finding -> finding.code().id().equals(ignore.code()));
        boolean missed = ALWAYS_SEEN.stream()
                .map(Code::id)
                .anyMatch(id -> id.equals(ignore.code()) && !id.startsWith(OF_OTHER_YEARS));
        return !seen && missed
                ? Finding.of(Code.IGNORE_UNUSED, ignore.span(), ignore.code())
                : Finding.of(Code.IGNORE_LISTED, ignore.span(), ignore.code(), ignore.reason());
    }
}
