package org.nianbao.template;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of Markdown whose ASCII marks become the full-width ones of GB/T 15834. A line without Chinese stays; so do
 * the signs of Markdown, addresses, times and grouped figures. Every character keeps its place.
 */
final class FullWidthMarks {
    /** The rest of a web address: a mark belongs to it only if more of it follows. */
    private static final String IN_ADDRESS =
            "(?:[\\x21-\\x7e&&[^()<>\".,;:!?]]|[.,;:!?]++(?=[\\x21-\\x7e&&[^()<>\".,;:!?]]))*+";

    /** Commas, colons and brackets in these are no marks of a sentence. */
    private static final Pattern PROTECTED = Pattern.compile(String.join(
            "|",
            "(?:(?:https?|ftp)://|www\\.)" + IN_ADDRESS,
            "[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)*+",
            "(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)",
            "(?<![\\d,])\\d{1,3}(?:,\\d{3})++(?!\\d)",
            "\\{\\{[^{}]*+}}",
            "\\]\\((?:<[^>]*+>|[^)\\s]*+)(?:\\s++\"[^\"]*+\")?\\)",
            "^\\s*+\\[[^\\]]*+\\]:.*",
            "\\[\\^[^\\]]*+\\]",
            "`[^`]*+`",
            "\\\\[\\x21-\\x7e]",
            "&#?\\w++;",
            "^\\s*+(?:[-*+]\\s++)*+\\d++[.)](?=\\s)",
            "^\\s*+\\|?[-:|\\s]++$"));

    private static final String NUMERALS = "〇零一二三四五六七八九十百";
    private static final String CLOSE = "）”》〕】)]}";

    private final StringBuilder line;
    private final boolean[] kept;
    private final boolean quotes;
    private boolean quoteOpen;

    private FullWidthMarks(String written) {
        line = new StringBuilder(written);
        kept = new boolean[written.length()];
        Matcher matcher = PROTECTED.matcher(written);
        while (matcher.find()) {
            Arrays.fill(kept, matcher.start(), matcher.end(), true);
        }
        quotes = count() % 2 == 0;
    }

    /** The line with full-width marks, as long as it was. */
    static String restore(String line) {
        return line.chars().anyMatch(c -> isHan((char) c)) ? new FullWidthMarks(line).restore() : line;
    }

    /** Where a line has a straight quote without partner; -1 where all have one, or none is Chinese. */
    static int oddQuote(String line) {
        boolean odd = line.indexOf('"') >= 0 && line.chars().anyMatch(c -> isHan((char) c));
        return !odd || new FullWidthMarks(line).quotes ? -1 : line.lastIndexOf('"');
    }

    /** A text without the blanks after full-width marks, which those bring along. */
    static String withoutBlanks(char before, String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char previous = out.length() == 0 ? before : out.charAt(out.length() - 1);
            if (text.charAt(i) != ' ' || "，；：？！。（）".indexOf(previous) < 0) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private int count() {
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            if (line.charAt(i) == '"' && !kept[i]) {
                count++;
            }
        }
        return count;
    }

    private String restore() {
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i] && line.charAt(i) < 0x80) {
                line.setCharAt(i, wide(i, line.charAt(i)));
            }
        }
        return line.toString();
    }

    private char wide(int i, char c) {
        switch (c) {
            case ',':
                return isAfterWord(i) || isHan(next(i)) ? '，' : c;
            case ';':
                return '；';
            case '(':
                return '（';
            case ')':
                return '）';
            case ':':
                return isAfterWord(i) && !isDigit(previous(i)) || isHan(next(i)) ? '：' : c;
            case '!':
                return isBesideChinese(i) && next(i) != '[' ? '！' : c;
            case '?':
                return isBesideChinese(i) ? '？' : c;
            case '.':
                return isStop(i) ? '。' : c;
            case '"':
                return quotes ? quote() : c;
            default:
                return c;
        }
    }

    private char quote() {
        quoteOpen = !quoteOpen;
        return quoteOpen ? '“' : '”';
    }

    /** The point after a sentence, not after the number of a part nor one of several. */
    private boolean isStop(int i) {
        boolean word = next(i) < 0x80 && Character.isLetterOrDigit(next(i));
        boolean several = next(i) == '.' || previous(i) == '.';
        return isChinese(previous(i)) && !word && !several && !isNumberOfPart(i);
    }

    private boolean isNumberOfPart(int point) {
        return line.substring(0, point).chars().allMatch(c -> NUMERALS.indexOf(c) >= 0 || " 　#*".indexOf(c) >= 0);
    }

    /** After Han, a full-width mark, a letter, a figure, % or a closing bracket. */
    private boolean isAfterWord(int i) {
        char c = previous(i);
        return Character.isLetterOrDigit(c) || c == '%' || CLOSE.indexOf(c) >= 0 || isChinese(c);
    }

    private boolean isBesideChinese(int i) {
        return isChinese(previous(i)) || isHan(next(i));
    }

    /** The character before, signs of emphasis passed over. */
    private char previous(int i) {
        int at = i - 1;
        while (at >= 0 && line.charAt(at) == '*') {
            at--;
        }
        return at < 0 ? '\n' : line.charAt(at);
    }

    private char next(int i) {
        int at = i + 1;
        while (at < kept.length && line.charAt(at) == '*') {
            at++;
        }
        return at >= kept.length ? '\n' : line.charAt(at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isChinese(char c) {
        boolean mark = c >= '\u3001' && c <= '\u3011' || c >= '\uFF01' && c <= '\uFF5E' || "“”‘’—…".indexOf(c) >= 0;
        return mark || isHan(c);
    }

    private static boolean isHan(char c) {
        return Character.isSurrogate(c) || UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
