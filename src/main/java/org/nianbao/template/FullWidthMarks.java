package org.nianbao.template;

import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.Deque;

/** ASCII marks beside Chinese characters to the full-width ones of GB/T 15834. */
final class FullWidthMarks {
    private static final String ASCII = ",;:?!";
    private static final String WIDE = "，；：？！";

    private FullWidthMarks() {}

    /**
     * Converts a text.
     *
     * @param before the character before it
     */
    static String convert(char before, String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char previous = i == 0 ? before : out.charAt(i - 1);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            out.setCharAt(i, convert(previous, text.charAt(i), next));
        }
        parentheses(before, out);
        return withoutSpaceAfterMarks(out);
    }

    private static char convert(char previous, char c, char next) {
        int mark = ASCII.indexOf(c);
        boolean beside = isChinese(previous) || isChinese(next);
        boolean number = isAsciiWord(previous) && isAsciiWord(next);
        if (mark >= 0 && beside && !number) {
            return WIDE.charAt(mark);
        }
        return c == '.' && isChinese(previous) && !isAsciiWord(next) ? '。' : c;
    }

    /** Both of a pair, or neither. */
    private static void parentheses(char before, StringBuilder out) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == '(') {
                open.push(i);
            } else if (out.charAt(i) == ')' && !open.isEmpty()) {
                pair(before, out, open.pop(), i);
            }
        }
    }

    private static void pair(char before, StringBuilder out, int start, int end) {
        char previous = start == 0 ? before : out.charAt(start - 1);
        char next = end + 1 < out.length() ? out.charAt(end + 1) : '\n';
        boolean inside = out.substring(start + 1, end).chars().anyMatch(c -> isChinese((char) c));
        if (inside || isChinese(previous) || isChinese(next)) {
            out.setCharAt(start, '（');
            out.setCharAt(end, '）');
        }
    }

    private static String withoutSpaceAfterMarks(StringBuilder out) {
        int length = 0;
        for (int i = 0; i < out.length(); i++) {
            boolean afterMark = length > 0 && (WIDE + "。（）").indexOf(out.charAt(length - 1)) >= 0;
            if (out.charAt(i) != ' ' || !afterMark) {
                out.setCharAt(length++, out.charAt(i));
            }
        }
        return out.substring(0, length);
    }

    private static boolean isChinese(char c) {
        boolean mark = c >= '\u3001' && c <= '\u3011' || c >= '\uFF01' && c <= '\uFF5E' || "“”‘’—…".indexOf(c) >= 0;
        return mark || Character.isSurrogate(c) || UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
