package org.nianbao.report;

/** Brings Chinese labels into a form in which small differences of writing vanish. */
final class Labels {
    private static final String NUMERALS = "一二三四五六七八九十0123456789０１２３４５６７８９";

    private Labels() {}

    /** Letters and digits only, without the number in front: {@code （三）不予公开} becomes {@code 不予公开}. */
    static String plain(String label) {
        String body = label.substring(afterNumber(label));
        StringBuilder plain = new StringBuilder(body.length());
        body.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The label without a remark in brackets at its end: {@code （二）部分公开（…）} becomes {@code （二）部分公开}. */
    static String withoutRemark(String label) {
        int open = Math.max(label.lastIndexOf('（'), label.lastIndexOf('('));
        boolean closes = label.endsWith("）") || label.endsWith(")");
        return open > 0 && closes ? label.substring(0, open) : label;
    }

    /** The number at the head of a label, {@code （三）}, {@code 一、}, {@code 4.}, or nothing. */
    static String number(String label) {
        return label.substring(0, afterNumber(label));
    }

    private static int afterNumber(String label) {
        boolean bracket = !label.isEmpty() && "（(".indexOf(label.charAt(0)) >= 0;
        int start = bracket ? 1 : 0;
        int end = start;
        while (end < label.length() && NUMERALS.indexOf(label.charAt(end)) >= 0) {
            end++;
        }
        String closing = bracket ? "）)" : "、.．";
        boolean closed = end > start && end < label.length() && closing.indexOf(label.charAt(end)) >= 0;
        return closed ? end + 1 : 0;
    }
}
