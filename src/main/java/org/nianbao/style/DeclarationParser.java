package org.nianbao.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.source.Nearest;
import org.nianbao.style.Token.Kind;

/** A declaration to settings of properties; its faults to findings. */
final class DeclarationParser {
    private final TokenReader in;
    private final List<FontRequest> fonts = new ArrayList<>();

    DeclarationParser(TokenReader in) {
        this.in = in;
    }

    /** The fonts that were asked for in the declarations read so far. */
    List<FontRequest> fonts() {
        return List.copyOf(fonts);
    }

    /** The settings of the declaration at the reader, which is moved to its end; none if it has a fault. */
    List<Setting<?>> declaration(Scope scope) {
        Token name = in.next();
        in.skipSpace();
        if (!name.is(Kind.IDENTIFIER)) {
            return misread(name, "}");
        }
        if (!in.peek().is(':')) {
            return misread(in.peek(), ":");
        }
        in.next();
        return settings(name, in.untilEndOfDeclaration(), scope);
    }

    private List<Setting<?>> settings(Token name, List<Token> value, Scope scope) {
        Optional<Definition> definition = Definitions.find(name.keyword());
        if (definition.isEmpty()) {
            String nearest = Nearest.to(name.keyword(), Definitions.names()).orElse("");
            in.report(Code.STYLE_PROPERTY, name, name.text(), nearest);
            return List.of();
        }
        if (!scope.accepts(definition.get())) {
            String right = Scope.of(definition.get()).example();
            in.report(Code.STYLE_MISPLACED, name, name.text(), scope.example(), right);
            return List.of();
        }
        return settings(definition.get(), name, value);
    }

    private List<Setting<?>> settings(Definition definition, Token name, List<Token> value) {
        Optional<Token> colon = missingSemicolon(value);
        if (colon.isPresent()) {
            in.report(Code.STYLE_SYNTAX, colon.get(), ":", ";");
            return List.of();
        }
        Cursor cursor = new Cursor(value);
        Optional<List<Setting<?>>> wide = wide(definition, cursor);
        Optional<List<Setting<?>>> settings = wide.or(() -> definition.read(cursor));
        if (settings.isEmpty() || !cursor.atEnd()) {
            List<Token> place = trimmed(value);
            in.report(
                    Code.STYLE_VALUE,
                    place.isEmpty() ? List.of(name) : place,
                    definition.name(),
                    in.text(place),
                    definition.syntax() + " | inherit | initial");
            return List.of();
        }
        if (definition == Properties.FONT_FAMILY && wide.isEmpty()) {
            Readers.familyNames(new Cursor(value))
                    .ifPresent(names -> fonts.add(new FontRequest(names, in.span(trimmed(value)))));
        }
        return settings.get();
    }

    /** No value holds a colon: one means that the semicolon before it was left out. */
    private static Optional<Token> missingSemicolon(List<Token> value) {
        return value.stream().filter(token -> token.is(':')).findFirst();
    }

    private static Optional<List<Setting<?>>> wide(Definition definition, Cursor cursor) {
        if (cursor.takes("inherit")) {
            return Optional.of(inherit(definition));
        }
        return cursor.takes("initial") ? Optional.of(initial(definition)) : Optional.empty();
    }

    private static List<Setting<?>> inherit(Definition definition) {
        List<Setting<?>> settings = new ArrayList<>();
        definition.longhands().forEach(property -> settings.add(Setting.inherit(property)));
        return settings;
    }

    private static List<Setting<?>> initial(Definition definition) {
        List<Setting<?>> settings = new ArrayList<>();
        definition.longhands().forEach(property -> settings.add(Setting.initial(property)));
        return settings;
    }

    private static List<Token> trimmed(List<Token> value) {
        int start = 0;
        int end = value.size();
        while (start < end && value.get(start).is(Kind.SPACE)) {
            start++;
        }
        while (end > start && value.get(end - 1).is(Kind.SPACE)) {
            end--;
        }
        return value.subList(start, end);
    }

    /** Skips what is no declaration; where the sheet just ends, the open brace is reported instead. */
    private List<Setting<?>> misread(Token wrong, String expected) {
        if (!wrong.is(Kind.END)) {
            in.report(Code.STYLE_SYNTAX, wrong, in.text(wrong), expected);
        }
        in.untilEndOfDeclaration();
        return List.of();
    }
}
