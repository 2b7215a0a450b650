package org.nianbao.style;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nianbao.style.Token.Kind;

/** Reads colours (CSS Color 4, a few of its forms). */
final class ColorReader {
    /** The colours with a name. */
    static final Map<String, Color> NAMED =
            Map.of("black", Color.BLACK, "white", Color.WHITE, "gray", gray(128 / 255.0), "red", new Color(1, 0, 0));

    /** A colour. */
    static final Reader<Color> COLOR = new Reader<>(
            "black | white | gray | red | #rgb | #rrggbb | rgb(r, g, b) | gray(n%)",
            in -> color(in).map(Specified::of));

    private static final int HEX = 16;

    private ColorReader() {}

    private static Optional<Color> color(Cursor in) {
        if (in.takesFunction("rgb")) {
            return rgb(in);
        }
        if (in.takesFunction("gray")) {
            return in.take(Kind.PERCENTAGE)
                    .filter(token -> isShare(token.number() / 100) && in.takes(')'))
                    .map(token -> gray(token.number() / 100));
        }
        Optional<Token> hash = in.take(Kind.HASH);
        return hash.isPresent()
                ? hash.flatMap(ColorReader::hex)
                : in.takeKeyword().map(NAMED::get);
    }

    private static Color gray(double share) {
        return new Color(share, share, share);
    }

    private static Optional<Color> rgb(Cursor in) {
        OptionalDouble red = component(in);
        boolean commas = in.takes(',');
        OptionalDouble green = component(in);
        boolean same = in.takes(',') == commas;
        OptionalDouble blue = component(in);
        boolean whole = red.isPresent() && green.isPresent() && blue.isPresent();
        return whole && same && in.takes(')')
                ? Optional.of(new Color(red.getAsDouble(), green.getAsDouble(), blue.getAsDouble()))
                : Optional.empty();
    }

    /** A component from 0 to 255 or 0 % to 100 %, as a share of 1. */
    private static OptionalDouble component(Cursor in) {
        Optional<Double> share = in.take(Kind.NUMBER)
                .map(token -> token.number() / 255)
                .or(() -> in.take(Kind.PERCENTAGE).map(token -> token.number() / 100))
                .filter(ColorReader::isShare);
        return share.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    private static Optional<Color> hex(Token hash) {
        String digits = hash.text();
        boolean hexadecimal = digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, HEX) >= 0);
        if (!hexadecimal || digits.length() != 3 && digits.length() != 6) {
            return Optional.empty();
        }
        int each = digits.length() / 3;
        return Optional.of(new Color(hex(digits, 0, each), hex(digits, each, each), hex(digits, 2 * each, each)));
    }

    private static double hex(String digits, int from, int length) {
        double largest = length == 1 ? HEX - 1 : HEX * HEX - 1;
        return Integer.parseInt(digits.substring(from, from + length), HEX) / largest;
    }
}
