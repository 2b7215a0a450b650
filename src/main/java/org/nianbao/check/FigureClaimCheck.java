package org.nianbao.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.nianbao.check.Reading.Value;
import org.nianbao.report.Report;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Figures of the running text agree with those of the tables. */
final class FigureClaimCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> said = new HashSet<>();
        for (Topic topic : Topic.values()) {
            subject.sentencesOn(topic)
                    .filter(sentence -> sentence.namesAny(Numerals.UNITS))
                    .forEach(sentence -> check(topic, sentence, subject.report(), said, findings));
        }
    }

    private static void check(Topic topic, Sentence sentence, Report report, Set<String> said, Findings findings) {
        Set<String> named = FigureClaims.WORDS.in(sentence.text());
        FigureClaims.ALL.stream()
                .filter(claim -> claim.topic() == topic && !Collections.disjoint(claim.words(), named))
                .forEach(claim -> check(claim, sentence, report, said, findings));
    }

    private static void check(
            FigureClaim claim, Sentence sentence, Report report, Set<String> said, Findings findings) {
        Matcher matcher = claim.pattern().matcher(sentence.text());
        while (matcher.find()) {
            if (isMeant(claim, sentence, matcher, report)) {
                judge(claim, sentence, matcher, report, said, findings);
            }
        }
    }

    private static boolean isMeant(FigureClaim claim, Sentence sentence, Matcher matcher, Report report) {
        String before = sentence.text().substring(0, matcher.start());
        return (claim.partial() || !before.contains("其中"))
                && !claim.unless().matcher(clause(sentence, matcher)).find()
                && claim.topic().governs(sentence, matcher.start(), matcher.end())
                && Scope.covers(report, sentence, matcher.end());
    }

    /** The clause of a figure; the phrase for all applicants names none of them. */
    private static String clause(Sentence sentence, Matcher matcher) {
        return FigureClaims.withoutEveryone(sentence.clause(matcher.start(), matcher.end()));
    }

    private static void judge(
            FigureClaim claim, Sentence sentence, Matcher matcher, Report report, Set<String> said, Findings findings) {
        BigDecimal number = Numerals.value(matcher.group("n"));
        Optional<List<Value>> values = values(claim, report);
        boolean agrees = values.filter(found -> !found.isEmpty()).isEmpty()
                || values.get().stream().anyMatch(value -> value.amount().compareTo(number) == 0);
        if (!agrees && said.add(claim.code().id() + sentence.offsets()[matcher.start("n")] + sentence.part())) {
            say(claim.code(), sentence, matcher, values.get(), findings);
        }
    }

    /**
     * All readings that the form of the report knows, maybe none; nothing where a cell of one has no number. Either way
     * the figure cannot be judged.
     */
    private static Optional<List<Value>> values(FigureClaim claim, Report report) {
        List<Reading> readings = claim.readings().stream()
                .filter(reading -> reading.applies(report))
                .toList();
        List<Value> values = readings.stream()
                .flatMap(reading -> reading.in(report).stream())
                .toList();
        return values.size() == readings.size() ? Optional.of(values) : Optional.empty();
    }

    private static void say(Code code, Sentence sentence, Matcher matcher, List<Value> values, Findings findings) {
        String table =
                String.join("；", values.stream().map(Value::text).distinct().toList());
        findings.add(code, sentence.span(matcher.start(), matcher.end()), matcher.group(), matcher.group("n"), table);
    }
}
