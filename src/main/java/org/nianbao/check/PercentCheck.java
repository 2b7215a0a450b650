package org.nianbao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.check.Reading.Value;
import org.nianbao.report.Report;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/**
 * Shares of results in the text: 予以公开521件（43.35%）.
 *
 * <p>Both rounding and truncation occur (4.34 for 4.348), and the whole may be 一, 一 + 二 or （七）.
 */
final class PercentCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern SHARE = Pattern.compile(Numerals.COUNT + Numerals.UNIT
            + "(?:[，（、]?(?:占(?:比|申请总[数量]|总[数量]|办[理结]总[数量]|全部申请|办理结果)?(?:的|为|约)?))?（?(?<p>\\d+(?:\\.\\d+)?)%");

    private static final List<Reading> PARTS = Stream.of(
                    "granted", "partial", "denied", "unavailable", "not_handled", "other")
            .map(row -> Reading.of("t3 " + row + " : total"))
            .toList();

    private static final List<Reading> WHOLES = List.of(
            Reading.of("t3 result_total : total"),
            Reading.of("t3 received : total"),
            Reading.of("t3 received + carried_in : total"));

    @Override
    public void check(Subject subject, Findings findings) {
        List<Sentence> sentences = subject.sentencesOn(Topic.REQUESTS)
                .filter(sentence -> sentence.text().indexOf('%') >= 0)
                .toList();
        if (!sentences.isEmpty()) {
            check(sentences, subject.report(), findings);
        }
    }

    private static void check(List<Sentence> sentences, Report report, Findings findings) {
        List<Value> parts = values(PARTS, report);
        List<Value> wholes = values(WHOLES, report);
        if (wholes.size() == WHOLES.size()) {
            sentences.forEach(sentence -> check(sentence, report, parts, wholes, findings));
        }
    }

    private static List<Value> values(List<Reading> readings, Report report) {
        return readings.stream().flatMap(reading -> reading.in(report).stream()).toList();
    }

    private static void check(
            Sentence sentence, Report report, List<Value> parts, List<Value> wholes, Findings findings) {
        Matcher matcher = SHARE.matcher(sentence.text());
        while (matcher.find()) {
            BigDecimal count = Numerals.value(matcher.group("n"));
            boolean known = parts.stream().anyMatch(part -> part.amount().compareTo(count) == 0);
            boolean meant = known
                    && Topic.REQUESTS.governs(sentence, matcher.start(), matcher.end())
                    && Scope.covers(report, sentence, matcher.end());
            if (meant && !fits(count, new BigDecimal(matcher.group("p")), wholes)) {
                say(sentence, matcher, count, wholes.get(0), findings);
            }
        }
    }

    private static boolean fits(BigDecimal count, BigDecimal percent, List<Value> wholes) {
        return wholes.stream()
                .map(Value::amount)
                .filter(whole -> whole.signum() > 0)
                .anyMatch(whole -> Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                        .map(mode -> share(count, whole, percent.scale(), mode))
                        .anyMatch(share -> share.compareTo(percent) == 0));
    }

    private static BigDecimal share(BigDecimal count, BigDecimal whole, int places, RoundingMode mode) {
        return count.multiply(HUNDRED).divide(whole, places, mode);
    }

    private static void say(Sentence sentence, Matcher matcher, BigDecimal count, Value whole, Findings findings) {
        int places = Math.max(2, new BigDecimal(matcher.group("p")).scale());
        boolean known = whole.amount().signum() > 0;
        String share = known ? share(count, whole.amount(), places, RoundingMode.HALF_UP) + "%" : "—";
        findings.add(
                Code.TEXT_PERCENT,
                sentence.span(matcher.start(), matcher.end()),
                matcher.group(),
                share,
                count.toPlainString() + " ÷ " + whole.amount().toPlainString());
    }
}
