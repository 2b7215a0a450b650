package org.nianbao.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbered opening of a paragraph: {@code （一）主动公开情况。} before running text, or a paragraph by itself. The
 * levels are those of GB/T 9704 7.3.3.
 *
 * @param level 3 for {@code （一）}, 4 for {@code 1.}, 5 for {@code （1）}: the level of the heading it is
 * @param length its characters in UTF-16 units
 * @param whole whether the paragraph holds nothing else
 */
record Lead(int level, int length, boolean whole) {
    /** The most characters of a lead; a longer first sentence is running text. */
    private static final int MOST_CHARACTERS = 30;

    private static final Pattern NUMBER = Pattern.compile(
            "(?<three>[（(][一二三四五六七八九十]{1,3}[）)])|(?<four>\\d{1,2}[.．](?!\\d))|(?<five>[（(]\\d{1,2}[）)])");

    /** Finds the lead of a paragraph's text. */
    static Optional<Lead> of(String paragraph) {
        Matcher number = NUMBER.matcher(paragraph);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        int stop = paragraph.indexOf('。');
        int end = stop < 0 ? paragraph.stripTrailing().length() : stop + 1;
        boolean whole = paragraph.substring(end).isBlank();
        String lead = paragraph.substring(0, end);
        boolean fits = lead.codePointCount(0, end) <= MOST_CHARACTERS && end > number.end() + (stop < 0 ? 0 : 1);
        boolean isLead = fits && isOneClause(lead) && (whole || stop >= 0);
        return isLead ? Optional.of(new Lead(level(number), end, whole)) : Optional.empty();
    }

    /** Whether a paragraph by itself is a heading: {@code （一）…} always, {@code 1.…} without a full stop. */
    boolean isHeading(String paragraph) {
        return whole && (level == 3 || level == 4 && paragraph.charAt(length - 1) != '。');
    }

    private static boolean isOneClause(String lead) {
        return lead.chars().noneMatch(c -> "；;：:！？".indexOf(c) >= 0);
    }

    private static int level(Matcher number) {
        if (number.group("three") != null) {
            return 3;
        }
        return number.group("four") != null ? 4 : 5;
    }
}
