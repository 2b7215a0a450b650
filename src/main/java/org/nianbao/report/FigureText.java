package org.nianbao.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as written, taken apart.
 *
 * @param number the sign, digits and decimal point
 * @param rest what follows the number: a unit, a remark, or nothing
 */
record FigureText(String number, String rest) {
    /** Longer figures are refused: no body counts so far, and sums of huge decimals cost time. */
    private static final int LONGEST = 40;

    private static final Pattern FIGURE = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(?:[,'\\s]\\d{3})+(?:\\.\\d+)?");
    private static final Pattern SEPARATOR = Pattern.compile("[,'\\s]");
    private static final Pattern UNIT = Pattern.compile("(?:百|千|万|亿)?[元件条项个次份宗户人起]");
    private static final Pattern REMARK = Pattern.compile("[（(](.+)[）)]", Pattern.DOTALL);

    /** Takes a text apart; nothing where it does not begin with a number. */
    static Optional<FigureText> of(String text) {
        if (isShortCount(text)) {
            return Optional.of(new FigureText(text, ""));
        }
        Matcher figure = FIGURE.matcher(text);
        boolean fits = figure.matches() && figure.group(1).length() <= LONGEST;
        return fits ? Optional.of(new FigureText(figure.group(1), figure.group(2))) : Optional.empty();
    }

    /** Nearly every cell is digits and nothing else: no pattern is needed for it. */
    private static boolean isShortCount(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number without separators, where the text is one with thousands set apart. */
    static Optional<String> withoutThousands(String text) {
        boolean separated = THOUSANDS.matcher(text).matches();
        return separated ? Optional.of(SEPARATOR.matcher(text).replaceAll("")) : Optional.empty();
    }

    /** The exact value. */
    BigDecimal amount() {
        return new BigDecimal(number);
    }

    /** Whether the number stands alone. */
    boolean isPlain() {
        return rest.isEmpty();
    }

    /** Whether a unit of counting or of money follows. */
    boolean hasUnit() {
        return UNIT.matcher(rest).matches();
    }

    /** Whether the unit is one of money as the form of 2019 has it in its cells: 元 or 万元. */
    boolean isMoney() {
        return rest.equals("元") || rest.equals("万元");
    }

    /** The remark in brackets after the number. */
    Optional<String> remark() {
        Matcher remark = REMARK.matcher(rest);
        return remark.matches() ? Optional.of(remark.group(1)) : Optional.empty();
    }

    /** The number without zeros in front, where it has some that mean nothing. */
    Optional<String> withoutLeadingZeros() {
        boolean signed = number.startsWith("+") || number.startsWith("-");
        int first = signed ? 1 : 0;
        int start = first;
        while (start + 1 < number.length() && number.charAt(start) == '0' && isDigit(number.charAt(start + 1))) {
            start++;
        }
        return start == first ? Optional.empty() : Optional.of(number.substring(0, first) + number.substring(start));
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
