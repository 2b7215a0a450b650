package org.nianbao.style;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.style.Compound.Position;

/** The formula of {@code :nth-child()} (CSS Syntax 3, section 6). */
final class Nth {
    private static final Pattern STEPS = Pattern.compile("([+-]?\\d{0,6})n([+-]\\d{1,6})?");
    private static final Pattern ONE = Pattern.compile("[+-]?\\d{1,6}");

    private Nth() {}

    /** A formula in small letters and without spaces: {@code odd}, {@code even}, {@code 3}, {@code 2n+1}. */
    static Optional<Position> parse(String formula) {
        if (formula.equals("odd")) {
            return Optional.of(new Position(2, 1, false));
        }
        if (formula.equals("even")) {
            return Optional.of(new Position(2, 0, false));
        }
        if (ONE.matcher(formula).matches()) {
            return Optional.of(new Position(0, Integer.parseInt(formula), false));
        }
        Matcher steps = STEPS.matcher(formula);
        return steps.matches()
                ? Optional.of(new Position(step(steps.group(1)), offset(steps.group(2)), false))
                : Optional.empty();
    }

    private static int step(String digits) {
        return switch (digits) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(digits);
        };
    }

    private static int offset(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
