package org.nianbao.yaml;

import java.util.BitSet;

/** A line of YAML with its quoted and commented parts known. Offsets are counted from 0. */
final class LineText {
    private final String text;
    private final BitSet covered = new BitSet();
    private final int comment;

    LineText(String text) {
        this.text = text;
        this.comment = cover();
    }

    /** The number of white characters at the start. */
    static int indent(String line) {
        int count = 0;
        while (count < line.length() && isWhite(line.charAt(count))) {
            count++;
        }
        return count;
    }

    /** Whether a character looks like room: ASCII, no-break, ideographic and other spaces, tabs. */
    static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c);
    }

    /** Whether a line ends by opening a block scalar: {@code key: |}. */
    static boolean opensBlock(String line) {
        return line.matches(".*[:\\-]\\s+[|>][+\\-\\d]*\\s*(#.*)?");
    }

    /** The first place of one of these characters outside quotes and comments, -1 for none. */
    int indexOfAny(String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (!covered.get(i) && characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** How much of the line stands before its comment and the blanks there. */
    int contentLength() {
        return text.substring(0, comment).stripTrailing().length();
    }

    /** The line with each of these characters outside quotes and comments replaced. */
    String replaceAny(String characters, String replacement) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean hit = !covered.get(i) && characters.indexOf(text.charAt(i)) >= 0;
            result.append(hit ? replacement : String.valueOf(text.charAt(i)));
        }
        return result.toString();
    }

    /** Where the comment begins. A quote opens only where a value or key may begin; elsewhere it is plain text. */
    private int cover() {
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                covered.set(i);
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && opensToken(text, i)) {
                covered.set(i);
                quote = c;
            } else if (c == '#' && (i == 0 || isWhite(text.charAt(i - 1)))) {
                covered.set(i, text.length());
                return i;
            }
        }
        return text.length();
    }

    private static boolean opensToken(String text, int at) {
        return at == 0 || " \t[{,，".indexOf(text.charAt(at - 1)) >= 0;
    }
}
