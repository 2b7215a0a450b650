package org.nianbao.style;

import java.util.Locale;

/**
 * A token of CSS Syntax 3, section 4. Brackets, colons and the like are {@link Kind#DELIMITER}s.
 *
 * @param text the name without its mark ({@code @}, {@code #}, {@code (}), the string without quotes, the delimiter;
 *     of a number with unit the unit
 * @param number the value of a number, else 0
 * @param start the offset of its first character in the sheet
 * @param end the offset after its last one
 */
record Token(Kind kind, String text, double number, int start, int end) {
    /** The kinds of tokens. */
    enum Kind {
        IDENTIFIER,
        /** A name with its opening parenthesis. */
        FUNCTION,
        AT_KEYWORD,
        HASH,
        STRING,
        NUMBER,
        PERCENTAGE,
        /** A number with a unit. */
        DIMENSION,
        SPACE,
        DELIMITER,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is this delimiter. */
    boolean is(char delimiter) {
        return kind == Kind.DELIMITER && text.charAt(0) == delimiter;
    }

    /** The text as keywords are compared: in small letters. */
    String keyword() {
        return text.toLowerCase(Locale.ROOT);
    }
}
