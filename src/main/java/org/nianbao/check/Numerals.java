package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;

/** Numbers as running text writes them: {@code 12}, {@code 1,036}, {@code 十二}. */
final class Numerals {
    /** A whole number in digits or, under a hundred, in Chinese; neither rounded nor part of another number. */
    static final String COUNT =
            "(?<![\\d.近约超过逾余第每几百千万亿零〇一二两三四五六七八九十])(?<n>\\d{1,3}(?:,\\d{3})+|\\d+|[一二两三四五六七八九]?十?[一二两三四五六七八九]?(?<=[一二两三四五六七八九十]))";

    /** What requests, cases and documents are counted in. */
    static final List<String> UNITS = List.of("件", "份", "宗", "起", "条", "个", "项", "次", "例");

    /** One of them, as part of a pattern. */
    static final String UNIT = "(?:" + String.join("|", UNITS) + ")(?<!个(?=工作日|自然日|月|小时|部门|单位|镇|乡|县|区|人|方面|渠道|邮箱|窗口))";

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The value of what {@link #COUNT} matched. */
    static BigDecimal value(String text) {
        if (Character.isDigit(text.charAt(0)) && text.charAt(0) < 128) {
            return new BigDecimal(text.replace(",", ""));
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return BigDecimal.valueOf(digit(text.charAt(0)));
        }
        int tens = ten == 0 ? 1 : digit(text.charAt(0));
        int ones = ten + 1 < text.length() ? digit(text.charAt(ten + 1)) : 0;
        return BigDecimal.valueOf(10L * tens + ones);
    }

    private static int digit(char c) {
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
