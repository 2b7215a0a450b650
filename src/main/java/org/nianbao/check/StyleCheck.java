package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.check.StyleRule.Slips;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Slips of writing, each said once a line with how often it is there. */
final class StyleCheck implements Check {
    /** Addresses, citations, link targets and foot note marks are not Chinese text. */
    private static final Pattern MASKED =
            Pattern.compile("https?://[\\x21-\\x7e]+|www\\.[\\x21-\\x7e]+|[\\w.-]+@[\\w.-]+|\\{\\{.*?}}"
                    + "|\\]\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)|\\[\\^[^\\]]*\\]:?|`[^`]*`");

    /** Marks of Markdown at the head of a line, where a blank belongs. */
    private static final Pattern LEAD = Pattern.compile("^[\\s　]*(?:#{1,6}|[-*+>]|\\d+[.)])?[\\s　]*");

    @Override
    public void check(Subject subject, Findings findings) {
        Report report = subject.report();
        List<StyleRule> rules = new ArrayList<>(StyleRules.ALL);
        if (report.punctuation() == Punctuation.KEEP) {
            rules.add(StyleRules.ASCII_MARK);
        }
        report.narratives().forEach(narrative -> check(narrative, rules, findings));
    }

    private static void check(Narrative narrative, List<StyleRule> rules, Findings findings) {
        String[] lines = narrative.markdown().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].stripLeading().startsWith("|")) {
                check(narrative, i, masked(lines[i]), rules, findings);
            }
        }
    }

    private static void check(Narrative narrative, int number, String line, List<StyleRule> rules, Findings findings) {
        char[] characters = line.toCharArray();
        int[] places = StyleRules.places(characters);
        for (StyleRule rule : rules) {
            rule.in(line, places, place -> isQuoted(line, place, rule))
                    .ifPresent(slips -> say(
                            rule.code(), narrative.span(number, slips.start(), slips.end()), line, slips, findings));
        }
        DoubledWords.in(characters)
                .ifPresent(slips -> say(
                        Code.STYLE_DOUBLED, narrative.span(number, slips.start(), slips.end()), line, slips, findings));
    }

    private static void say(Code code, SourceSpan span, String line, Slips slips, Findings findings) {
        String slip = line.substring(slips.start(), slips.end());
        findings.add(code, span, slip, around(line, slips.start(), slips.end()), slips.count());
    }

    /** A slogan or title may have a blank of its own: “环境是我 振兴有我”. */
    private static boolean isQuoted(String line, int at, StyleRule rule) {
        return rule.code() == Code.STYLE_SPACE && (depth(line, at, '“', '”') > 0 || depth(line, at, '《', '》') > 0);
    }

    private static int depth(String line, int at, char open, char close) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            char c = line.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
        }
        return depth;
    }

    private static String masked(String raw) {
        StringBuilder line = new StringBuilder(raw);
        boolean plain = raw.indexOf("//") < 0 && raw.indexOf('@') < 0 && raw.indexOf('[') < 0 && raw.indexOf('{') < 0;
        if (!plain || raw.indexOf('`') >= 0 || raw.contains("www.")) {
            MASKED.matcher(raw).results().forEach(match -> blankOut(line, match.start(), match.end()));
        }
        Matcher lead = LEAD.matcher(raw);
        if (raw.charAt(0) < '一' && lead.find()) {
            blankOut(line, lead.start(), lead.end());
        }
        return line.toString();
    }

    /** A character that no rule knows, so that columns stay what they are. */
    private static void blankOut(StringBuilder line, int start, int end) {
        for (int i = start; i < end; i++) {
            line.setCharAt(i, '\u0001');
        }
    }

    private static String around(String line, int start, int end) {
        int from = Math.max(0, start - 6);
        int to = Math.min(line.length(), end + 6);
        return line.substring(from, to)
                .replace("\u0001", "")
                .replace("\u00a0", "␣")
                .replaceAll("[\u200b\u2060\ufeff]", "␣");
    }
}
