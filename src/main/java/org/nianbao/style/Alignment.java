package org.nianbao.style;

import java.util.function.ToDoubleFunction;
import org.nianbao.style.TableStyle.VerticalAlign;

/**
 * The value of {@code vertical-align}.
 *
 * @param cell where the content of a cell stands
 * @param rise how far an inline element is raised, in pt
 */
record Alignment(VerticalAlign cell, double rise) {
    /** Raised signs stand a third of an em up, lowered ones a fifth down, of the size of the text around. */
    private static final double SUPER = 1 / 3.0;

    private static final double SUB = -1 / 5.0;

    /** The places in a cell, and those on a line. */
    static final Reader<Alignment> READER = Readers.keywords(VerticalAlign.values())
            .map(cell -> new Alignment(cell, 0))
            .or(Readers.keyword("baseline", raised(0)))
            .or(relative("super", context -> SUPER * context.parentEm()))
            .or(relative("sub", context -> SUB * context.parentEm()))
            .or(Readers.LENGTH.map(Alignment::raised));

    private static Alignment raised(double rise) {
        return new Alignment(VerticalAlign.TOP, rise);
    }

    private static Reader<Alignment> relative(String keyword, ToDoubleFunction<Context> rise) {
        Reader<Boolean> word = Readers.keyword(keyword, true);
        return new Reader<>(keyword, in -> word.read(in).map(found -> context -> raised(rise.applyAsDouble(context))));
    }
}
