package org.nianbao.markup;

/** Markup while it is read: where the reader stands, and what can be read there without doubt. */
final class PlainText {
    /** In place of a character that a reference does not name. */
    static final int NOTHING = -1;

    private static final int MOST_NAME = 100;

    /** As in {@code &#x10FFFF;}, without the first sign. */
    private static final int MOST_REFERENCE = 9;

    private final char[] text;
    private int at;
    private final Repeats names;
    private final Repeats values;
    private String value = "";

    PlainText(char[] text) {
        this.text = text;
        this.names = new Repeats(text);
        this.values = new Repeats(text);
    }

    /** The whole text, not to be changed. */
    char[] characters() {
        return text;
    }

    /** Where the reader stands. */
    int at() {
        return at;
    }

    boolean atEnd() {
        return at == text.length;
    }

    boolean isAt(char c) {
        return at < text.length && text[at] == c;
    }

    /** Moves past a character where it is the next. */
    boolean take(char c) {
        boolean next = isAt(c);
        at += next ? 1 : 0;
        return next;
    }

    /** Moves past a word where it is the next. */
    boolean take(String word) {
        boolean next = word.length() <= text.length - at && stands(word, at);
        at += next ? word.length() : 0;
        return next;
    }

    private boolean stands(String word, int start) {
        int i = 0;
        while (i < word.length() && text[start + i] == word.charAt(i)) {
            i++;
        }
        return i == word.length();
    }

    /** Moves past white space; false where there is none. */
    boolean skipSpace() {
        int start = at;
        while (at < text.length && isSpace(text[at])) {
            at++;
        }
        return at > start;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    /** Whether a name begins here. */
    boolean atName() {
        return at < text.length && isLetter(text[at]);
    }

    /** Reads a name of small letters, digits and hyphens; empty where none stands here. */
    String name() {
        int start = at;
        int sum = 0;
        while (at < text.length && (isLetter(text[at]) || at > start && isNamePart(text[at]))) {
            sum = 31 * sum + text[at++];
        }
        boolean strange = at - start > MOST_NAME || at - start >= 3 && text[start] == 'x' && text[start + 1] == 'm';
        return strange ? "" : names.of(start, at, sum);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isNamePart(char c) {
        return c >= '0' && c <= '9' || c == '-';
    }

    /** Moves past characters that stand for themselves. */
    void skipCharacters() {
        while (at < text.length && isCharacter(text[at])) {
            at++;
        }
    }

    private boolean isCharacter(char c) {
        return c > '>' ? c < Character.MIN_SURROGATE || isWhole(c) : isLowCharacter(c);
    }

    private boolean isLowCharacter(char c) {
        return switch (c) {
            case '<', '&' -> false;
            case '>' -> at < 2 || text[at - 1] != ']' || text[at - 2] != ']';
            default -> c >= ' ' || c == '\n' || c == '\t';
        };
    }

    /** Whether a unit from U+D800 on is a character, or part of one that stands here whole. */
    private boolean isWhole(char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length && Character.isLowSurrogate(text[at + 1]);
        }
        return Character.isLowSurrogate(c) ? Character.isHighSurrogate(text[at - 1]) : c < 0xFFFE;
    }

    /**
     * Reads a value between quotes; false where none stands here.
     *
     * @param key a number for the name of the tag and that of the attribute: where they are the same, the value often is
     */
    boolean readValue(int key) {
        if (take('\'')) {
            return readValue('\'', key);
        }
        if (!take('"')) {
            return false;
        }
        value = values.at(at, key);
        int end = at + value.length();
        boolean repeated = !value.isEmpty() && end < text.length && text[end] == '"';
        if (repeated) {
            at = end + 1;
        }
        return repeated || readValue('"', key);
    }

    private boolean readValue(char quote, int key) {
        int start = at;
        skipValue(quote);
        if (isAt('&')) {
            return readReferences(start, quote);
        }
        value = quote == '"' ? values.of(start, at, key) : new String(text, start, at - start);
        return take(quote);
    }

    /** The value read last. */
    String value() {
        return value;
    }

    private void skipValue(char quote) {
        while (at < text.length && text[at] != quote && isInValue(text[at])) {
            at++;
        }
    }

    /** White space other than a blank would have to be changed. */
    private boolean isInValue(char c) {
        return c < Character.MIN_SURROGATE ? c >= ' ' && c != '<' && c != '&' : isWhole(c);
    }

    private boolean readReferences(int start, char quote) {
        StringBuilder out = new StringBuilder();
        int done = start;
        while (take('&')) {
            out.append(text, done, at - 1 - done);
            int c = reference();
            if (c == NOTHING) {
                return false;
            }
            out.appendCodePoint(c);
            done = at;
            skipValue(quote);
        }
        value = out.append(text, done, at - done).toString();
        return take(quote);
    }

    /** Reads a reference behind its first sign. */
    int reference() {
        int end = at;
        while (end < text.length && text[end] != ';' && end - at < MOST_REFERENCE) {
            end++;
        }
        if (end == text.length || text[end] != ';') {
            return NOTHING;
        }
        String name = new String(text, at, end - at);
        at = end + 1;
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> number(name);
        };
    }

    private static int number(String name) {
        boolean hex = name.startsWith("#x");
        int start = hex ? 2 : 1;
        int number = name.startsWith("#") && name.length() > start ? 0 : NOTHING;
        for (int i = start; i < name.length() && number != NOTHING; i++) {
            char c = name.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, hex ? 16 : 10) : NOTHING;
            number = digit < 0 ? NOTHING : number * (hex ? 16 : 10) + digit;
        }
        return isXml(number) ? number : NOTHING;
    }

    /** XML 1.0, section 2.2. */
    private static boolean isXml(int c) {
        boolean basic = c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < Character.MIN_SURROGATE;
        return basic || c > Character.MAX_SURROGATE && c < 0xFFFE || c > 0xFFFF && c <= Character.MAX_CODE_POINT;
    }
}
