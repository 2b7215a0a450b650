package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;

/**
 * Fees for handling requests that are listed add up to the sum that is stated, and so do their cases: 对3件申请收取信息处理费710元，
 * 其中1件420元、2件290元.
 *
 * <p>What follows 其中 may be a part only. Its sum is wrong where it is more than the whole, or where cases and amounts are
 * listed in pairs and one of the two adds up but the other does not. After 分别为, or before 共计, nothing is left out.
 */
final class FeeListCheck implements Check {
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.])(?<n>\\d[\\d,]*(?:\\.\\d+)?)(?<wan>万)?元");
    private static final Pattern CASES = Pattern.compile("(?<![\\d.])(?<n>\\d+)(?<wan>万)?件");
    private static final Pattern PARTS = Pattern.compile("(?<some>其中)|分别[为是]");
    private static final Pattern SUM = Pattern.compile("(?:共计|合计|总计)[^\\d，；]{0,8}(?=\\d)");

    /** Rates, reductions, other years and other money: figures that are no part of the sum. */
    private static final Pattern OTHER = Pattern.compile("行政事业性|减免|免收|退|应收|实收|实际|通知|欠|缴清|含|同比|上年|去年|往年|增加|减少"
            + "|每[件页份张人次]|元[/／]|[/／][件页]|标准|邮|复制|复印|检索|工本|连同|加上|以[上下]|超过|约|余|最[高多低少]|至\\d");

    private static final String FEE = "处理费";

    /**
     * A sum and what is listed of it.
     *
     * @param sentence where the sum is stated
     * @param from where the text with the sum begins in it
     * @param all whether nothing may be left out
     */
    private record Listing(Sentence sentence, int from, String whole, String parts, boolean all) {}

    /** A number of the text with its place. */
    private record Number(BigDecimal value, int start, int end) {}

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<Sentence> last = Optional.empty();
        for (Sentence sentence : subject.sentences()) {
            if (sentence.part() > 0 && sentence.text().indexOf('元') > 0) {
                listing(sentence, last).filter(found -> !isOther(found)).ifPresent(found -> check(found, findings));
            }
            last = Optional.of(sentence);
        }
    }

    private static boolean isOther(Listing listing) {
        return OTHER.matcher(listing.whole()).find()
                || OTHER.matcher(listing.parts()).find();
    }

    private static Optional<Listing> listing(Sentence sentence, Optional<Sentence> last) {
        Matcher parts = PARTS.matcher(sentence.text());
        if (!parts.find()) {
            return summed(sentence);
        }
        String rest = sentence.text().substring(parts.end());
        boolean again = PARTS.matcher(rest).find() || SUM.matcher(rest).find();
        // A list that begins a sentence belongs to the sum of the sentence before.
        Optional<Sentence> whole = parts.start() > 0 ? Optional.of(sentence) : last;
        return whole.filter(found -> !again && found.narrative() == sentence.narrative())
                .map(found ->
                        new Listing(found, 0, head(found, sentence, parts.start()), rest, parts.group("some") == null))
                .filter(found -> found.whole().contains(FEE));
    }

    private static String head(Sentence whole, Sentence sentence, int end) {
        return whole == sentence ? sentence.text().substring(0, end) : whole.text();
    }

    private static Optional<Listing> summed(Sentence sentence) {
        Matcher sum = SUM.matcher(sentence.text());
        return sum.find()
                ? Optional.of(new Listing(
                                sentence,
                                sum.start(),
                                sentence.text().substring(sum.start()),
                                sentence.text().substring(0, sum.start()),
                                true))
                        .filter(found -> found.parts().contains(FEE))
                : Optional.empty();
    }

    private static void check(Listing listing, Findings findings) {
        List<Number> stated = numbers(AMOUNT, listing.whole());
        List<Number> amounts = numbers(AMOUNT, listing.parts());
        if (stated.size() != 1 || amounts.size() < 2) {
            return;
        }
        List<Number> statedCases = numbers(CASES, listing.whole());
        List<Number> cases = numbers(CASES, listing.parts());
        boolean paired = statedCases.size() == 1 && cases.size() == amounts.size();
        int money = compare(amounts, stated);
        int count = paired ? compare(cases, statedCases) : 0;
        if (money > 0 || money < 0 && (listing.all() || paired && count == 0)) {
            say(listing, stated.get(0), amounts, "yuan", findings);
        }
        if (count > 0 || count < 0 && (listing.all() || money == 0)) {
            say(listing, statedCases.get(0), cases, "cases", findings);
        }
    }

    private static int compare(List<Number> parts, List<Number> whole) {
        return sum(parts).compareTo(whole.get(0).value());
    }

    private static BigDecimal sum(List<Number> numbers) {
        return numbers.stream().map(Number::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Number> numbers(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(FeeListCheck::number).toList();
    }

    private static Number number(MatchResult match) {
        BigDecimal value = new BigDecimal(match.group(1).replace(",", ""));
        boolean wan = match.group(2) != null;
        return new Number(wan ? value.movePointRight(4) : value, match.start(), match.end());
    }

    private static void say(Listing listing, Number stated, List<Number> parts, String unit, Findings findings) {
        String terms = parts.stream().map(part -> part.value().toPlainString()).collect(Collectors.joining(" + "));
        BigDecimal sum = sum(parts);
        findings.add(
                Code.TEXT_FEES,
                listing.sentence().span(listing.from() + stated.start(), listing.from() + stated.end()),
                terms,
                sum.toPlainString(),
                stated.value().toPlainString(),
                sum.subtract(stated.value()).abs().toPlainString(),
                Messages.word(unit));
    }
}
