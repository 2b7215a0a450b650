package org.nianbao.check;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.source.Code;

/**
 * A way in which running text states a figure of a table.
 *
 * @param code what is said where the figure differs from all readings
 * @param topic what the sentence must be about
 * @param words the pattern matches only where one of these is named; cheaper to look for than the pattern
 * @param pattern the wording, with the figure as group {@code n}
 * @param unless words in the clause under which the figure is another one
 * @param partial whether the figure may follow 其中; a total may not
 * @param readings the sums it may mean
 */
record FigureClaim(
        Code code,
        Topic topic,
        List<String> words,
        Pattern pattern,
        Pattern unless,
        boolean partial,
        List<Reading> readings) {
    FigureClaim {
        words = List.copyOf(words);
        readings = List.copyOf(readings);
    }

    /** A claim in words; {@code N} stands for a count with its unit, {@code …} for a few words without figures. */
    static FigureClaim of(
            Code code,
            Topic topic,
            List<String> words,
            String wording,
            String unless,
            boolean partial,
            String... readings) {
        String regex = wording.replace("N", Numerals.COUNT + Numerals.UNIT).replace("…", "[^，；：。\\d]{0,20}?");
        return new FigureClaim(
                code,
                topic,
                words,
                Pattern.compile(regex),
                Pattern.compile(unless),
                partial,
                List.of(readings).stream().map(Reading::of).toList());
    }
}
