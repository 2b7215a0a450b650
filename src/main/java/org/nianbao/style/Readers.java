package org.nianbao.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.style.BoxStyle.Size;
import org.nianbao.style.Token.Kind;

/** The readers of simple values: keywords, numbers, lengths. */
final class Readers {
    /** Any length. */
    static final Reader<Double> LENGTH = new Reader<>("<length>", in -> length(in, -Double.MAX_VALUE));

    /** A length of 0 or more. */
    static final Reader<Double> SIZE = new Reader<>("<length>", in -> length(in, 0));

    /** A share of the font size, as {@code 120%}. */
    static final Reader<Double> EM_SHARE = new Reader<>("<percentage>", in -> in.take(Kind.PERCENTAGE)
            .filter(token -> token.number() >= 0)
            .map(token -> context -> token.number() / 100 * context.em()));

    /** A share of the room there is. */
    static final Reader<Size> SHARE = new Reader<>("<percentage>", in -> in.take(Kind.PERCENTAGE)
            .filter(token -> token.number() >= 0)
            .map(token -> Specified.of(new Size.Share(token.number() / 100))));

    /** A plain number of 0 or more. */
    static final Reader<Double> NUMBER = new Reader<>(
            "<number>",
            in -> in.take(Kind.NUMBER).filter(token -> token.number() >= 0).map(token -> Specified.of(token.number())));

    /** A whole number of 1 or more. */
    static final Reader<Integer> COUNT = new Reader<>("<integer>", in -> in.take(Kind.NUMBER)
            .filter(token -> token.number() >= 1 && token.number() == Math.rint(token.number()))
            .map(token -> Specified.of((int) token.number())));

    /** A name of the author's own. */
    static final Reader<String> NAME =
            new Reader<>("<name>", in -> in.take(Kind.IDENTIFIER).map(token -> Specified.of(token.text())));

    /** A list of font families: names of one or several words, or strings. */
    static final Reader<List<String>> FAMILIES = new Reader<>("<family> [, <family>]*", Readers::families);

    /** A font size by its Chinese name. */
    static final Reader<Double> NAMED_SIZE = new Reader<>(
            "<字号>", in -> in.takeKeyword().map(FontSizes.BY_NAME::get).map(Specified::of));

    private Readers() {}

    /** One keyword. */
    static <T> Reader<T> keyword(String keyword, T value) {
        return new Reader<>(keyword, in -> in.takes(keyword) ? Optional.of(Specified.of(value)) : Optional.empty());
    }

    /** A keyword for false and one for true. */
    static Reader<Boolean> either(String no, String yes) {
        return keyword(no, false).or(keyword(yes, true));
    }

    /** The constants of an enumeration under their own names. */
    static <E extends Enum<E>> Reader<E> keywords(E[] constants) {
        Map<String, E> byName = Arrays.stream(constants).collect(Collectors.toMap(Readers::nameOf, e -> e));
        String syntax = Arrays.stream(constants).map(Readers::nameOf).collect(Collectors.joining(" | "));
        return new Reader<>(syntax, in -> in.takeKeyword().map(byName::get).map(Specified::of));
    }

    /** The name of a constant as written in a sheet: {@code TRIM_END} is {@code trim-end}. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Specified<Double>> length(Cursor in, double least) {
        Optional<Token> zero = in.take(Kind.NUMBER);
        if (zero.isPresent()) {
            return zero.filter(token -> token.number() == 0).map(token -> Specified.of(0.0));
        }
        return in.take(Kind.DIMENSION).filter(token -> token.number() >= least).flatMap(token -> Unit.of(token.text())
                .map(unit -> context -> token.number() * unit.points(context)));
    }

    private static Optional<Specified<List<String>>> families(Cursor in) {
        return familyNames(in).map(Specified::of);
    }

    /** Names of fonts, commas between them. */
    static Optional<List<String>> familyNames(Cursor in) {
        List<String> names = new ArrayList<>();
        do {
            Optional<String> name = family(in);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        } while (in.takes(','));
        return Optional.of(List.copyOf(names));
    }

    private static Optional<String> family(Cursor in) {
        Optional<Token> string = in.take(Kind.STRING);
        if (string.isPresent()) {
            return string.map(Token::text).filter(name -> !name.isBlank());
        }
        List<String> words = new ArrayList<>();
        for (Optional<Token> word = in.take(Kind.IDENTIFIER); word.isPresent(); word = in.take(Kind.IDENTIFIER)) {
            words.add(word.get().text());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }
}
