package org.nianbao.layout;

import org.nianbao.style.TextStyle.ListStyle;

/** The numbers and signs of list items. */
final class ListMarkers {
    private static final String DIGITS = "零一二三四五六七八九";

    private ListMarkers() {}

    /** The sign of an item; empty for none. */
    static String text(ListStyle style, int number) {
        return switch (style) {
            case NONE -> "";
            case DISC -> "•";
            case DECIMAL -> number + ".";
            case DECIMAL_PARENTHESIZED -> "（" + number + "）";
            case CJK_PARENTHESIZED -> "（" + chinese(number) + "）";
        };
    }

    /** A number below 100 in Chinese: 十二, 二十. */
    static String chinese(int number) {
        if (number >= 100 || number < 0) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return head + (ones == 0 && tens > 0 ? "" : digit(ones));
    }

    private static String digit(int value) {
        return String.valueOf(DIGITS.charAt(value));
    }
}
