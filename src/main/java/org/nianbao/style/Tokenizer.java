package org.nianbao.style;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.style.Token.Kind;

/** The text of a style sheet to tokens, by CSS Syntax 3, section 4; without {@code url()}, CDO and CDC. */
final class Tokenizer {
    /** What {@link #peek} gives after the last character; a NUL of the text is read as U+FFFD (section 3.3). */
    private static final char NOTHING = '\0';

    private static final char REPLACEMENT = '\uFFFD';
    private static final int LONGEST_ESCAPE = 6;

    private final SourceFile file;
    private final String text;
    private final Findings findings;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(SourceFile file, Findings findings) {
        this.file = file;
        this.text = file.text();
        this.findings = findings;
    }

    /** All tokens; the last one is {@link Kind#END}. Comments are left out. */
    static List<Token> tokens(SourceFile file, Findings findings) {
        Tokenizer tokenizer = new Tokenizer(file, findings);
        while (tokenizer.at < tokenizer.text.length()) {
            tokenizer.next();
        }
        tokenizer.add(Kind.END, "", tokenizer.at);
        return tokenizer.tokens;
    }

    private void next() {
        char c = peek(0);
        if (c == '/' && peek(1) == '*') {
            comment();
        } else if (isSpace(c)) {
            space();
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (startsNumber(c)) {
            numeric();
        } else {
            named(c);
        }
    }

    private void named(char c) {
        int start = at;
        if (c == '#' && (isName(peek(1)) || startsEscape(1))) {
            at++;
            add(Kind.HASH, name(), start);
        } else if (c == '@' && startsName(1)) {
            at++;
            add(Kind.AT_KEYWORD, name(), start);
        } else if (startsName(0)) {
            identifier(start);
        } else {
            at++;
            add(Kind.DELIMITER, String.valueOf(c), start);
        }
    }

    private void identifier(int start) {
        String name = name();
        boolean function = peek(0) == '(';
        if (function) {
            at++;
        }
        add(function ? Kind.FUNCTION : Kind.IDENTIFIER, name, start);
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            findings.add(Code.STYLE_UNCLOSED, file.spanOf(at, at + 2), "/*", "*/");
        }
        at = end < 0 ? text.length() : end + 2;
    }

    private void space() {
        int start = at;
        while (isSpace(peek(0))) {
            at++;
        }
        add(Kind.SPACE, " ", start);
    }

    private void string(char quote) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (peek(0) != quote && peek(0) != NOTHING && !isLineEnd(peek(0))) {
            stringPart(value);
        }
        if (peek(0) == quote) {
            at++;
        } else {
            findings.add(Code.STYLE_UNCLOSED, file.spanOf(start, start + 1), quote, quote);
        }
        add(Kind.STRING, value.toString(), start);
    }

    private void stringPart(StringBuilder value) {
        if (startsEscape(0)) {
            escape(value);
        } else if (peek(0) == '\\') {
            at++;
            skipLineEnd();
        } else {
            value.append(peek(0));
            at++;
        }
    }

    private void numeric() {
        int start = at;
        number();
        double value = Double.parseDouble(text.substring(start, at));
        if (peek(0) == '%') {
            at++;
            tokens.add(new Token(Kind.PERCENTAGE, "%", value, start, at));
        } else if (startsName(0)) {
            String unit = name();
            tokens.add(new Token(Kind.DIMENSION, unit, value, start, at));
        } else {
            tokens.add(new Token(Kind.NUMBER, "", value, start, at));
        }
    }

    private void number() {
        if (isSign(peek(0))) {
            at++;
        }
        digits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            digits();
        }
        int exponent = isSign(peek(1)) ? 2 : 1;
        if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(exponent))) {
            at += exponent;
            digits();
        }
    }

    private void digits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (true) {
            if (isName(peek(0))) {
                name.append(peek(0));
                at++;
            } else if (startsEscape(0)) {
                escape(name);
            } else {
                return name.toString();
            }
        }
    }

    private void escape(StringBuilder out) {
        at++;
        int start = at;
        while (at - start < LONGEST_ESCAPE && Character.digit(asciiOrNothing(), 16) >= 0) {
            at++;
        }
        if (at == start) {
            out.append(peek(0));
            at++;
            return;
        }
        out.appendCodePoint(scalar(Integer.parseInt(text.substring(start, at), 16)));
        if (isLineEnd(peek(0))) {
            skipLineEnd();
        } else if (isSpace(peek(0))) {
            at++;
        }
    }

    private static int scalar(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean valid = codePoint > 0 && codePoint <= Character.MAX_CODE_POINT && !surrogate;
        return valid ? codePoint : REPLACEMENT;
    }

    private char asciiOrNothing() {
        return peek(0) < 0x80 ? peek(0) : NOTHING;
    }

    private void skipLineEnd() {
        at += peek(0) == '\r' && peek(1) == '\n' ? 2 : 1;
        at = Math.min(at, text.length());
    }

    private void add(Kind kind, String value, int start) {
        tokens.add(new Token(kind, value, 0, start, at));
    }

    private char peek(int ahead) {
        int index = at + ahead;
        if (index >= text.length()) {
            return NOTHING;
        }
        char c = text.charAt(index);
        return c == NOTHING ? REPLACEMENT : c;
    }

    private boolean startsNumber(char c) {
        int sign = isSign(c) ? 1 : 0;
        return isDigit(peek(sign)) || peek(sign) == '.' && isDigit(peek(sign + 1));
    }

    private boolean startsName(int ahead) {
        if (peek(ahead) == '-') {
            return isNameStart(peek(ahead + 1)) || peek(ahead + 1) == '-' || startsEscape(ahead + 1);
        }
        return isNameStart(peek(ahead)) || startsEscape(ahead);
    }

    private boolean startsEscape(int ahead) {
        char next = peek(ahead + 1);
        return peek(ahead) == '\\' && next != NOTHING && !isLineEnd(next);
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    private static boolean isName(char c) {
        return isNameStart(c) || isDigit(c) || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isLineEnd(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }
}
