package org.nianbao.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.report.Report;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/**
 * Text taken over from last year.
 *
 * <p>国办公开办函〔2021〕30号 names 内容雷同、敷衍塞责 as an offence under 条例 第四十七条. Sentences count by their
 * length, figures and years left aside; the preamble is the same everywhere and does not count.
 */
final class CopiedTextCheck implements Check {
    private static final int SHORTEST = 12;
    private static final int FEWEST = 4;
    private static final double TOO_MUCH = 0.5;

    @Override
    public void check(Subject subject, Findings findings) {
        subject.context().previous().ifPresent(previous -> compare(subject, previous, findings));
    }

    private static void compare(Subject subject, Report previous, Findings findings) {
        Set<String> before = narrative(Prose.of(previous).stream())
                .map(CopiedTextCheck::plain)
                .collect(Collectors.toSet());
        List<Sentence> now = narrative(subject.sentences().stream()).toList();
        List<Sentence> same = now.stream()
                .filter(sentence -> before.contains(plain(sentence)))
                .toList();
        int all = length(now);
        double share = all == 0 ? 0 : (double) length(same) / all;
        if (same.size() >= FEWEST && share >= TOO_MUCH) {
            Sentence first = same.get(0);
            findings.add(
                    Code.YEAR_TEXT,
                    first.span(0, first.text().length()),
                    String.format(Locale.ROOT, "%.0f%%", 100 * share),
                    same.size(),
                    now.size(),
                    Wording.head(first.text()));
        }
    }

    private static Stream<Sentence> narrative(Stream<Sentence> sentences) {
        return sentences.filter(
                sentence -> sentence.part() > 0 && sentence.text().length() >= SHORTEST);
    }

    /** The sentence with {@code #} for each figure; asked for with every sentence, hence no pattern. */
    private static String plain(Sentence sentence) {
        char[] text = sentence.text().toCharArray();
        char[] plain = new char[text.length];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            boolean inside = (c == '.' || c == ',') && isDigit(text, i - 1) && isDigit(text, i + 1);
            if (!isDigit(text, i) && !inside) {
                plain[length++] = c;
            } else if (length == 0 || plain[length - 1] != '#') {
                plain[length++] = '#';
            }
        }
        return String.valueOf(plain, 0, length);
    }

    private static boolean isDigit(char[] text, int at) {
        return at >= 0 && at < text.length && text[at] >= '0' && text[at] <= '9';
    }

    private static int length(List<Sentence> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.text().length()).sum();
    }
}
