package org.nianbao.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.Report;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * Years that were left standing when last year's text was copied.
 *
 * <p>Plans name the next year and comparisons the last one; only a sentence that opens with another year and then
 * counts what was done in it, the period of the figures, and the title are judged.
 */
final class WrongYearCheck implements Check {
    private static final Pattern OPENING =
            Pattern.compile("^(?:（[一二三四五六七八九十]）|\\d{1,2}[.、]|[一二三四五六七八九十]+[、是])?(?<y>20\\d{2})年(?:度)?(?![1-9]\\d?月)");
    private static final Pattern DONE =
            Pattern.compile("(?:收到|受理|主动公开|公开(?:政府)?信息|办结|答复|发布)[^。]{0,24}?\\d+余?(?:件|条|份|篇|次)");
    private static final Pattern LAWFUL =
            Pattern.compile("同比|相比|较|比上|增长|下降|减少|上年|去年|计划|将|拟|下一步|力争|以来|至今|结转|累计|本年|今年|印发|《|〔|自20|从20|截至|起");
    private static final Pattern PERIOD = Pattern.compile("(?<y>20\\d{2})年1月1日起?[至到—–～~-]+(?:(?<z>20\\d{2})年)?12月31日");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}(?=年)");

    @Override
    public void check(Subject subject, Findings findings) {
        Report report = subject.report();
        checkTitle(report, findings);
        for (Sentence sentence : subject.sentences()) {
            if (sentence.text().indexOf('年') > 0) {
                checkPeriod(report, sentence, findings);
                checkOpening(report, sentence, findings);
            }
        }
    }

    private static void checkTitle(Report report, Findings findings) {
        SourceSpan span = report.place("title");
        YEAR.matcher(report.titleText())
                .results()
                .map(match -> match.group())
                .filter(year -> isOther(year, report))
                .findFirst()
                .ifPresent(year -> findings.add(Code.TEXT_YEAR, span, year, report.year(), report.titleText()));
    }

    private static void checkPeriod(Report report, Sentence sentence, Findings findings) {
        Matcher matcher = PERIOD.matcher(sentence.text());
        boolean about = sentence.text().contains("统计")
                || sentence.text().contains("报告")
                || sentence.text().contains("期限");
        while (about && matcher.find()) {
            boolean otherEnd = matcher.group("z") != null && isOther(matcher.group("z"), report);
            if (isOther(matcher.group("y"), report) || otherEnd) {
                String year = isOther(matcher.group("y"), report) ? matcher.group("y") : matcher.group("z");
                say(report, sentence, matcher, year, findings);
            }
        }
    }

    private static void checkOpening(Report report, Sentence sentence, Findings findings) {
        Matcher matcher = OPENING.matcher(sentence.text());
        boolean counts = sentence.part() != 0 && sentence.part() != 5;
        if (counts && matcher.find() && isOther(matcher.group("y"), report) && isClaim(report, sentence.text())) {
            say(report, sentence, matcher, matcher.group("y"), findings);
        }
    }

    private static boolean isClaim(Report report, String text) {
        return !text.contains(report.year() + "年")
                && !LAWFUL.matcher(text).find()
                && DONE.matcher(text).find();
    }

    private static boolean isOther(String year, Report report) {
        return Integer.parseInt(year) != report.year();
    }

    private static void say(Report report, Sentence sentence, Matcher matcher, String year, Findings findings) {
        SourceSpan span = sentence.span(matcher.start(), matcher.end());
        findings.add(Code.TEXT_YEAR, span, year, report.year(), Wording.head(sentence.text()));
    }
}
