package org.nianbao.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** The day of open government is written one way throughout: 5·15, not 5.15 or 5•15 beside it (GB/T 15835 5.2.3). */
final class DateDotCheck implements Check {
    private static final Pattern DAY = Pattern.compile("(?<![\\d.])5([.．·•・‧∙])15(?![\\d.]|%)");

    @Override
    public void check(Subject subject, Findings findings) {
        String first = "";
        for (Sentence sentence : subject.sentences()) {
            Matcher matcher = DAY.matcher(sentence.text());
            while (sentence.text().contains("15") && matcher.find()) {
                if (!first.isEmpty() && !first.equals(matcher.group(1))) {
                    findings.add(
                            Code.STYLE_DATE_DOT,
                            sentence.span(matcher.start(), matcher.end()),
                            matcher.group(),
                            "5" + first + "15");
                    return;
                }
                first = matcher.group(1);
            }
        }
    }
}
