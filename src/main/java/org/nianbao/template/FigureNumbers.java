package org.nianbao.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * The numbers of the figures of a report in the order of its text: authors write those of pictures, 图1, and charts without
 * one go on from the last.
 */
final class FigureNumbers {
    private static final Pattern NUMBER = Pattern.compile("图\\s*(?:(\\d{1,3})|([一二三四五六七八九十]{1,3}))(?![\\d\\-—.．])");
    private static final String DIGITS = "〇一二三四五六七八九";

    private final Findings findings;
    private int last;
    private boolean chinese;

    FigureNumbers(Findings findings) {
        this.findings = findings;
    }

    /** Takes note of a caption; says where its number does not follow. */
    void note(String caption, SourceSpan place) {
        Matcher number = NUMBER.matcher(caption.strip());
        if (!number.lookingAt()) {
            return;
        }
        int value = Optional.ofNullable(number.group(1)).map(Integer::parseInt).orElseGet(() -> value(number.group(2)));
        if (value <= last) {
            findings.add(Code.CHART_NUMBER, place, number.group(), text(last));
        }
        chinese = number.group(2) != null;
        last = Math.max(last, value);
    }

    /** A caption with a number: its own, else the next. */
    String numbered(String caption, SourceSpan place) {
        if (NUMBER.matcher(caption.strip()).lookingAt()) {
            note(caption, place);
            return caption;
        }
        last++;
        return text(last) + "\u3000" + caption;
    }

    private String text(int number) {
        return "图" + (chinese ? chinese(number) : String.valueOf(number));
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
        return number > 99 ? String.valueOf(number) : tens + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }

    private static int value(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(numeral.charAt(numeral.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(ten - 1));
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
        return 10 * tens + ones;
    }
}
