package org.nianbao.check;

import org.nianbao.report.Report;
import org.nianbao.report.Report.Section;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** All six parts of the form were written (国办公开办函〔2021〕30号: “不能遗漏”). */
final class PartCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Report report = subject.report();
        report.sections().stream()
                .filter(section -> !isWritten(report, section))
                .forEach(section ->
                        findings.add(Code.PART_MISSING, report.place("sections"), section.heading(), section.key()));
    }

    /** Whether the data file has the part at all. */
    static boolean isWritten(Report report, Section section) {
        return report.places().containsKey("sections." + section.key());
    }
}
