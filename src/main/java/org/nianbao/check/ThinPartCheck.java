package org.nianbao.check;

import java.util.regex.Pattern;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Section;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/**
 * Parts one, five and six that are empty or say next to nothing: 敷衍塞责 in 国办公开办函〔2021〕30号. A part six that has to
 * speak of fees is told to do so, which mends both.
 */
final class ThinPartCheck implements Check {
    /** Below this part five cannot name a problem and its mend. */
    private static final int SHORTEST = 10;

    private static final Pattern BLANKS = Pattern.compile("[\\s　#*]");
    private static final Pattern NOTHING =
            Pattern.compile("(?:本年度|本机关|我局|本单位|，|、)*(?:无|没有|暂无|未)(?:其他|其它)?(?:需要|须)?(?:报告|说明)?(?:的)?(?:事项|情况)?[。.]?");

    /** A text this long says something; its blanks need not be taken out. */
    private static final int LONG = 200;

    @Override
    public void check(Subject subject, Findings findings) {
        Report report = subject.report();
        report.sections().stream()
                .filter(section -> section.table().isEmpty() && PartCheck.isWritten(report, section))
                .filter(section -> !FeeCheck.lacksStatement(subject, section))
                .forEach(section -> check(section, findings));
    }

    private static void check(Section section, Findings findings) {
        String text = wordsOf(section.text().map(Narrative::markdown).orElse(""));
        boolean thin = section.number() != 6 && text.length() < SHORTEST;
        if (text.isEmpty()) {
            findings.add(Code.PART_EMPTY, section.span(), section.heading());
        } else if (thin || NOTHING.matcher(text).matches()) {
            findings.add(Code.PART_THIN, section.span(), section.heading(), text);
        }
    }

    private static String wordsOf(String markdown) {
        return markdown.length() > LONG ? markdown : BLANKS.matcher(markdown).replaceAll("");
    }
}
