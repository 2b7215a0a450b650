package org.nianbao.check;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.source.Code;

/**
 * A slip of writing that is seen in one line.
 *
 * @param code what is said
 * @param signs the characters with which the slip begins: elsewhere the pattern need not be tried
 * @param seconds the characters that may follow the first; empty where any may, or none
 * @param pattern the slip
 */
record StyleRule(Code code, BitSet signs, BitSet seconds, Pattern pattern) {
    static StyleRule of(Code code, String signs, String regex) {
        return of(code, signs, "", regex);
    }

    static StyleRule of(Code code, String signs, String seconds, String regex) {
        return new StyleRule(code, bits(signs), bits(seconds), Pattern.compile(regex));
    }

    private static BitSet bits(String characters) {
        return characters.chars().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /**
     * The slips of a line.
     *
     * @param start where the first one begins
     * @param end where it ends
     * @param count how many there are
     */
    record Slips(int start, int end, int count) {}

    /**
     * Looks for the slip.
     *
     * @param places where in the line a slip may begin, in order
     * @param excused whether one that begins at a place is none
     */
    Optional<Slips> in(String line, int[] places, IntPredicate excused) {
        Matcher matcher = pattern.matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
        Optional<Slips> slips = Optional.empty();
        int next = 0;
        for (int place : places) {
            if (place >= next && begins(line, place) && isAt(matcher, place)) {
                next = matcher.end();
                slips = excused.test(place) ? slips : Optional.of(withOneMore(slips, place, next));
            }
        }
        return slips;
    }

    private boolean begins(String line, int place) {
        return signs.get(line.charAt(place))
                && (seconds.isEmpty() || place + 1 < line.length() && seconds.get(line.charAt(place + 1)));
    }

    private static boolean isAt(Matcher matcher, int place) {
        return matcher.region(place, matcher.regionEnd()).lookingAt();
    }

    private static Slips withOneMore(Optional<Slips> slips, int start, int end) {
        return slips.map(first -> new Slips(first.start(), first.end(), first.count() + 1))
                .orElseGet(() -> new Slips(start, end, 1));
    }
}
