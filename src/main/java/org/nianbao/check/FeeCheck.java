package org.nianbao.check;

import java.util.regex.Pattern;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Section;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/**
 * Part six says what was charged for handling requests, be it nothing (国办函〔2020〕109号, in force since 2021).
 *
 * <p>The 行政事业性收费 of table two is another thing and is not compared.
 */
final class FeeCheck implements Check {
    private static final int FIRST_YEAR = 2021;
    private static final int PART = 6;

    private static final Pattern STATEMENT =
            Pattern.compile("处理费|收费|(?:收取|收缴|减免)[^。；]{0,12}(?:费|元)|费用[^。；]{0,8}(?:收取|减免)");

    @Override
    public void check(Subject subject, Findings findings) {
        Report report = subject.report();
        report.sections().stream()
                .filter(section -> PartCheck.isWritten(report, section) && lacksStatement(subject, section))
                .map(Section::span)
                .forEach(span -> findings.add(Code.PART_FEES, span));
    }

    /** Whether a part is the one that has to speak of fees, and the report says nothing of them. */
    static boolean lacksStatement(Subject subject, Section section) {
        boolean due = section.number() == PART && subject.report().year() >= FIRST_YEAR;
        return due
                && subject.sentences().stream()
                        .noneMatch(sentence -> sentence.text().indexOf('费') >= 0
                                && STATEMENT.matcher(sentence.text()).find());
    }
}
