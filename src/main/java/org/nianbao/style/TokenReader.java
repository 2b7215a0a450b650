package org.nianbao.style;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;
import org.nianbao.style.Token.Kind;

/** Steps through the tokens of a sheet and reports what is wrong with them. */
final class TokenReader {
    private static final int LONGEST_QUOTE = 60;

    private final SourceFile file;
    private final Findings findings;
    private final List<Token> tokens;
    private int at;

    TokenReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.tokens = Tokenizer.tokens(file, findings);
    }

    private TokenReader(TokenReader whole, List<Token> tokens) {
        this.file = whole.file;
        this.findings = whole.findings;
        this.tokens = tokens;
    }

    /** A reader of a piece of the same sheet. */
    TokenReader part(List<Token> piece) {
        List<Token> closed = new ArrayList<>(piece);
        int end = piece.isEmpty() ? peek().start() : piece.get(piece.size() - 1).end();
        closed.add(new Token(Kind.END, "", 0, end, end));
        return new TokenReader(this, closed);
    }

    /** The next token; {@link Kind#END} for ever after the last one. */
    Token peek() {
        return tokens.get(at);
    }

    /** Takes the next token. */
    Token next() {
        Token token = tokens.get(at);
        if (!token.is(Kind.END)) {
            at++;
        }
        return token;
    }

    boolean atEnd() {
        return peek().is(Kind.END);
    }

    /** Takes white space; tells whether there was any. */
    boolean skipSpace() {
        boolean found = peek().is(Kind.SPACE);
        while (peek().is(Kind.SPACE)) {
            at++;
        }
        return found;
    }

    /** Takes this delimiter if it is the next token. */
    boolean takes(char delimiter) {
        boolean found = peek().is(delimiter);
        if (found) {
            at++;
        }
        return found;
    }

    /** Takes tokens up to the end of a declaration: a semicolon or closing brace that belongs to no inner block. */
    List<Token> untilEndOfDeclaration() {
        int start = at;
        int depth = 0;
        while (!atEnd() && !(depth == 0 && (peek().is(';') || peek().is('}')))) {
            depth += peek().is('{') ? 1 : peek().is('}') ? -1 : 0;
            at++;
        }
        return tokens.subList(start, at);
    }

    /** Takes tokens up to the next opening brace, semicolon or closing brace. */
    List<Token> untilBlock() {
        int start = at;
        while (!atEnd() && !peek().is('{') && !peek().is(';') && !peek().is('}')) {
            at++;
        }
        return tokens.subList(start, at);
    }

    /** Takes a block with everything in it; its opening brace is the next token. */
    void skipBlock() {
        int depth = 0;
        do {
            depth += peek().is('{') ? 1 : peek().is('}') ? -1 : 0;
            at++;
        } while (depth > 0 && !atEnd());
    }

    /** The text of some tokens as written, shortened to what fits a message. */
    String text(List<Token> piece) {
        if (piece.isEmpty()) {
            return "";
        }
        int start = piece.get(0).start();
        int end = piece.get(piece.size() - 1).end();
        boolean fits = end - start <= LONGEST_QUOTE;
        String quote =
                file.text().substring(start, fits ? end : start + LONGEST_QUOTE).strip();
        return fits ? quote : quote + "…";
    }

    /** The text of everything there is to read. */
    String wholeText() {
        return text(tokens);
    }

    /** The text of a token as written. */
    String text(Token token) {
        return text(List.of(token));
    }

    /** Reports something about a token. */
    void report(Code code, Token token, Object... arguments) {
        report(code, List.of(token), arguments);
    }

    /** Reports something about some tokens. */
    void report(Code code, List<Token> piece, Object... arguments) {
        findings.add(code, span(piece), arguments);
    }

    /** The place of some tokens. */
    SourceSpan span(List<Token> piece) {
        return file.spanOf(piece.get(0).start(), piece.get(piece.size() - 1).end());
    }
}
