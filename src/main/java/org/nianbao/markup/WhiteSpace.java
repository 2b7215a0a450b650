package org.nianbao.markup;

import java.lang.Character.UnicodeScript;

/**
 * Folds white space in the inline content of one block, as HTML does (CSS Text 3, 4.1): runs become one space, none
 * stands at the start or end, and a line end between Chinese characters joins them without a space.
 */
final class WhiteSpace {
    private static final int NOTHING = -1;

    /** The last character written, {@link #NOTHING} at a line start. */
    private int last = NOTHING;

    private boolean spacePending;
    private boolean lineEndPending;

    /** Appends characters to a text that takes part in this content. */
    void append(StringBuilder out, char[] characters, int start, int length) {
        int end = start + length;
        int i = start;
        while (i < end) {
            char c = characters[i];
            if (isWhite(c)) {
                spacePending = true;
                lineEndPending |= c == '\n' || c == '\r';
                i++;
            } else {
                int wordEnd = wordEnd(characters, i, end);
                writePending(out, Character.codePointAt(characters, i, wordEnd));
                out.append(characters, i, wordEnd - i);
                last = Character.codePointBefore(characters, wordEnd, i);
                i = wordEnd;
            }
        }
    }

    private static int wordEnd(char[] characters, int start, int end) {
        int i = start;
        while (i < end && !isWhite(characters[i])) {
            i++;
        }
        return i;
    }

    /** An image or another thing in the line that is not a character. */
    void object(StringBuilder out) {
        writePending(out, NOTHING);
        last = 0xFFFC;
    }

    /** A line start: white space before and after it vanishes. */
    void restart() {
        last = NOTHING;
        forgetPending();
    }

    private void writePending(StringBuilder out, int next) {
        boolean joins = lineEndPending && joinsLines(last) && joinsLines(next);
        if (spacePending && last != NOTHING && !joins) {
            out.append(' ');
        }
        forgetPending();
    }

    private void forgetPending() {
        spacePending = false;
        lineEndPending = false;
    }

    static boolean isWhite(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    /** Whether nothing but white space stands there. */
    static boolean isBlank(char[] characters, int start, int length) {
        int i = start;
        while (i < start + length && (isWhite(characters[i]) || Character.isWhitespace(characters[i]))) {
            i++;
        }
        return i == start + length;
    }

    /** Whether a line end beside the character needs no space: Han, and the marks of Chinese text. */
    static boolean joinsLines(int c) {
        if (c < 0x2E80) {
            return "“”‘’—…·".indexOf(c) >= 0;
        }
        boolean fullWidthForm = c >= 0xFF01 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6;
        return c >= 0x2E80 && c <= 0x303F || fullWidthForm || UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
