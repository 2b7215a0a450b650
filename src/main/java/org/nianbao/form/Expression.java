package org.nianbao.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.form.Edition.Relation;

/**
 * An equation as written in a form file: {@code received + carried_in = result_total + carried_out}.
 *
 * @param left terms of the left side
 * @param right terms of the right side
 */
record Expression(List<String> left, Relation relation, List<String> right) {
    private static final String TERM = "[A-Za-z][A-Za-z0-9_.]*";
    private static final String SUM = "\\s*(" + TERM + "(?:\\s*\\+\\s*" + TERM + ")*)\\s*";
    private static final Pattern EQUATION = Pattern.compile(SUM + "(=|>=)" + SUM);

    Expression {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Reads an equation; empty where the text is none. */
    static Optional<Expression> parse(String text) {
        Matcher matcher = EQUATION.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Relation relation = matcher.group(2).equals("=") ? Relation.EQUAL : Relation.AT_LEAST;
        return Optional.of(new Expression(terms(matcher.group(1)), relation, terms(matcher.group(3))));
    }

    Stream<String> terms() {
        return Stream.concat(left.stream(), right.stream());
    }

    private static List<String> terms(String sum) {
        return List.of(sum.split("\\s*\\+\\s*"));
    }
}
