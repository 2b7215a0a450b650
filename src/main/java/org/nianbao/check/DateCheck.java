package org.nianbao.check;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.nianbao.report.Report;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.report.Report.Signatory;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceSpan;

/** Published in time: departments by 31 January, governments by 31 March of the next year (条例 第四十九条). */
final class DateCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Report report = subject.report();
        Optional<LocalDate> signed = report.signatory().flatMap(Signatory::date);
        SourceSpan span = report.published().isPresent() ? report.place("published") : report.place("signatory");
        report.published().or(() -> signed).ifPresent(day -> check(report, day, span, findings));
    }

    private static void check(Report report, LocalDate day, SourceSpan span, Findings findings) {
        boolean government = report.kind() == AgencyKind.GOVERNMENT;
        LocalDate last = government
                ? LocalDate.of(report.year() + 1, Month.MARCH, 31)
                : LocalDate.of(report.year() + 1, Month.JANUARY, 31);
        if (day.isAfter(last)) {
            findings.add(Code.DATE_LATE, span, day, last, Messages.word(government ? "government" : "department"));
        } else if (day.getYear() <= report.year()) {
            findings.add(Code.DATE_EARLY, span, day, report.year());
        }
    }
}
