package org.nianbao.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Section;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** The six headings stand as in the form: none renamed, exchanged, numbered otherwise or numbered twice. */
final class HeadingCheck implements Check {
    private static final String NUMERALS = "一二三四五六七八九十";

    /** A line of the text that is numbered like a part: 一、总体情况. A paragraph that goes on is none. */
    private static final Pattern SECOND =
            Pattern.compile("[ 　\\t]*#{0,6}[ 　]*[*]{0,2}([一二三四五六七八九十]{1,2})、[^，。；：\\n]{2,24}$", Pattern.MULTILINE);

    private static final Pattern TITLE = Pattern.compile(".*政府信息公开工作年度报告(?:（.*）)?");

    @Override
    public void check(Subject subject, Findings findings) {
        Report report = subject.report();
        if (!TITLE.matcher(report.titleText()).matches()) {
            findings.add(Code.HEADING_TITLE, report.place("title"), report.titleText());
        }
        for (Section section : report.sections()) {
            report.edition().headings().stream()
                    .filter(heading -> heading.number() == section.number())
                    .forEach(heading -> checkWording(report, section, heading, findings));
            section.text().ifPresent(text -> checkNumbers(section, text, findings));
        }
        checkOrder(report, findings);
    }

    private static void checkWording(Report report, Section section, SectionHeading heading, Findings findings) {
        if (!section.reworded()) {
            return;
        }
        var span = report.place("headings." + section.number());
        String printed = section.heading().strip();
        if (!printed.startsWith(NUMERALS.charAt(section.number() - 1) + "、") || isOfOther(report, section)) {
            findings.add(Code.HEADING_NUMBER, span, printed, section.number(), heading.official());
        } else {
            findings.add(Code.HEADING_REWORDED, span, printed, heading.official());
        }
    }

    private static boolean isOfOther(Report report, Section section) {
        String printed = words(section.heading());
        return report.edition().headings().stream()
                .filter(other -> other.number() != section.number())
                .flatMap(other -> Stream.concat(Stream.of(other.official()), other.accepted().stream()))
                .anyMatch(other -> words(other).equals(printed));
    }

    private static String words(String heading) {
        return heading.substring(heading.indexOf('、') + 1).strip();
    }

    private static void checkNumbers(Section section, Narrative text, Findings findings) {
        String markdown = text.markdown();
        Matcher matcher = SECOND.matcher(markdown).useAnchoringBounds(false);
        int start = 0;
        while (start >= 0 && !matcher.region(start, markdown.length()).lookingAt()) {
            int newline = markdown.indexOf('\n', start);
            start = newline < 0 ? -1 : newline + 1;
        }
        if (start >= 0) {
            String line = matcher.group().strip();
            SourceSpan span = Sentence.span(text, matcher.start(1), matcher.end());
            findings.add(Code.HEADING_TWICE, span, Wording.head(line), section.heading());
        }
    }

    /** Parts are printed in the order of the form, whatever their order in the file; that is worth knowing. */
    private static void checkOrder(Report report, Findings findings) {
        Optional<Section> last = Optional.empty();
        for (Section section : report.sections()) {
            if (PartCheck.isWritten(report, section)) {
                int line = section.span().line();
                last.filter(before -> before.span().line() > line)
                        .ifPresent(before ->
                                findings.add(Code.HEADING_ORDER, section.span(), section.heading(), before.heading()));
                last = Optional.of(section);
            }
        }
    }
}
