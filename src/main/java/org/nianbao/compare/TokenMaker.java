package org.nianbao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.compare.Token.Kind;

/** Drawn characters → tokens. How lines are broken and blanks are set is no matter of the text. */
final class TokenMaker {
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.,，．][0-9０-９]+)*");

    /** A cell without words: a number, or a mark in its place; 无 and 不适用 stand for one, too. */
    private static final Pattern CELL = Pattern.compile("[^\\p{L}]+|无|不适用");

    /** What leads to a page number in a table of contents, and the number: where a part begins is a matter of the look. */
    private static final Pattern LEADER = Pattern.compile("[.…·]{3,}[0-9]*$");

    private final List<Token> tokens = new ArrayList<>();

    /** Where a text stands: it decides what numbers count as. */
    enum Place {
        /** Numbers are figures. */
        PROSE,
        /** A data cell: all of it is one figure unless it holds words. */
        CELL,
        /** Headings and the like: numbers are text. */
        LABEL
    }

    /** A character with its place. */
    private record Sign(String text, int page, Optional<Box> box) {}

    /** Adds the text of an element. */
    void add(List<Piece> pieces, Place place) {
        List<Sign> signs = pieces.stream()
                .flatMap(piece -> piece.text()
                        .codePoints()
                        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                        .mapToObj(c -> new Sign(Character.toString(c), piece.page(), piece.box())))
                .toList();
        // Every character counts one here, so that places in the text are places in the list.
        String text = signs.stream()
                .map(sign -> sign.text().length() == 1 ? sign.text() : "\uFFFD")
                .collect(Collectors.joining());
        Matcher leader = LEADER.matcher(text);
        int end = leader.find() ? leader.start() : text.length();
        add(signs.subList(0, end), text.substring(0, end), place);
    }

    /** All tokens so far. */
    List<Token> tokens() {
        return tokens;
    }

    private void add(List<Sign> signs, String text, Place place) {
        if (place == Place.CELL) {
            tokens.add(new Token(
                    "", Kind.CELL, signs.isEmpty() ? lastPage() : signs.get(0).page(), Optional.empty()));
        }
        if (place == Place.CELL && CELL.matcher(text).matches()) {
            tokens.add(token(signs, Kind.FIGURE));
            return;
        }
        Matcher number = NUMBER.matcher(text);
        int done = 0;
        while (place != Place.LABEL && number.find()) {
            addCharacters(signs.subList(done, number.start()));
            tokens.add(token(signs.subList(number.start(), number.end()), Kind.FIGURE));
            done = number.end();
        }
        addCharacters(signs.subList(done, signs.size()));
    }

    private int lastPage() {
        return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).page();
    }

    private void addCharacters(List<Sign> signs) {
        signs.forEach(sign -> tokens.add(new Token(sign.text(), Kind.TEXT, sign.page(), sign.box())));
    }

    private static Token token(List<Sign> signs, Kind kind) {
        String text = signs.stream().map(Sign::text).collect(Collectors.joining());
        Optional<Box> box = signs.stream().flatMap(sign -> sign.box().stream()).reduce(Box::with);
        return new Token(text, kind, signs.get(0).page(), box);
    }
}
