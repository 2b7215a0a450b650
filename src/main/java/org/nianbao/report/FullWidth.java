package org.nianbao.report;

/** Full-width forms of the characters of numbers (U+FF01 to U+FF5E), as Chinese input methods produce them. */
final class FullWidth {
    private static final int DISTANCE = '０' - '0';

    private FullWidth() {}

    /** The text with full-width digits, signs, points and commas as ASCII. */
    static String toAscii(String text) {
        return isAscii(text) ? text : converted(text);
    }

    /** Asked of every figure, hence no stream. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String converted(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            ascii.append(toAscii(text.charAt(i)));
        }
        return ascii.toString();
    }

    private static char toAscii(char c) {
        boolean digit = '０' <= c && c <= '９';
        boolean mark = c == '＋' || c == '－' || c == '．' || c == '，' || c == '／';
        return digit || mark ? (char) (c - DISTANCE) : c == '−' ? '-' : c;
    }
}
