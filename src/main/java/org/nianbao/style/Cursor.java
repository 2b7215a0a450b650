package org.nianbao.style;

import java.util.List;
import java.util.Optional;
import org.nianbao.style.Token.Kind;

/** Walks over the tokens of a value, white space left out. */
final class Cursor {
    /** Numbers beyond this are slips, and would only make trouble in layout. */
    private static final double LARGEST = 1e5;

    private static final Token NOTHING = new Token(Kind.END, "", 0, 0, 0);

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens.stream().filter(token -> !token.is(Kind.SPACE)).toList();
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    /** A place to come {@linkplain #reset back} to. */
    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }

    /** Takes the next token if it is of a kind; a number only if it is of a sensible size. */
    Optional<Token> take(Kind kind) {
        Token token = atEnd() ? NOTHING : tokens.get(at);
        if (!token.is(kind) || Math.abs(token.number()) > LARGEST) {
            return Optional.empty();
        }
        at++;
        return Optional.of(token);
    }

    /** Takes an identifier in small letters. */
    Optional<String> takeKeyword() {
        return take(Kind.IDENTIFIER).map(Token::keyword);
    }

    /** Takes this keyword if it is the next token. */
    boolean takes(String keyword) {
        return found(!atEnd() && tokens.get(at).is(Kind.IDENTIFIER) && is(keyword));
    }

    /** Takes the opening of this function if it is the next token. */
    boolean takesFunction(String name) {
        return found(!atEnd() && tokens.get(at).is(Kind.FUNCTION) && is(name));
    }

    /** Takes this delimiter if it is the next token. */
    boolean takes(char delimiter) {
        return found(!atEnd() && tokens.get(at).is(delimiter));
    }

    private boolean is(String keyword) {
        return tokens.get(at).keyword().equals(keyword);
    }

    private boolean found(boolean found) {
        if (found) {
            at++;
        }
        return found;
    }
}
