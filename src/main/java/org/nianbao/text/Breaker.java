package org.nianbao.text;

import static org.nianbao.text.CharacterClass.*;

import org.nianbao.style.TextStyle.Align;
import org.nianbao.text.Line.How;

/**
 * Greedy breaking, 先挤进，后推出 (policy P): a line takes what fits, a mark at its end counting half. Where the next piece
 * does not fit and no legal break stands right before it, it is pulled in if the blanks of the line can be squeezed so
 * far; else the line ends at its last legal break. Where that leaves a loose line, what is softly kept together and
 * addresses give way, or {@link LooseLines} mends it. What is wider than the measure is broken where it reads best.
 */
final class Breaker {
    /** Rounding of added widths, in pt; far below what is seen. */
    static final double EPSILON = 1e-6;
    /** How many times over a line may be loose to give a single character company. */
    private static final double SPREAD = 2;
    /** Up to this part of the limits a line is stretched without a reader noticing: 1/16 em a gap. */
    static final double EVEN = 0.5;
    /** Beyond this part of the limits a line looks wide, so that what is softly kept gives way: 3/32 em a gap. */
    private static final double WIDE = 0.75;

    private final PreparedText text;
    private final Atoms atoms;
    private final double indent;
    private final double measure;
    private final LineEnds ends;

    Breaker(PreparedText text, double indent, double measure, LineEnds ends) {
        this.text = text;
        this.atoms = text.atoms();
        this.indent = indent;
        this.measure = measure;
        this.ends = ends;
    }

    /** Finds the end of every line. */
    void run() {
        int start = 0;
        int paragraph = 0;
        LooseLines loose = new LooseLines(text, this, ends);
        do {
            start = next(start, room(ends.count()));
            loose.mend(paragraph);
            if (start == atoms.count || atoms.breaks[start - 1] == Break.FORCED) {
                if (text.settings().avoidShortLast()) {
                    avoidShortLast(paragraph);
                }
                paragraph = ends.count();
            }
        } while (start < atoms.count);
    }

    /** The room of a line, in pt. */
    double room(int line) {
        return line == 0 && !ends.indentDropped() ? measure - indent : measure;
    }

    private boolean fits(int start, int end, double room) {
        double over = text.width(start, end) - room - EPSILON;
        return over <= 0;
    }

    private int end(int end, How how) {
        ends.add(end, how);
        return end;
    }

    private int next(int start, double room) {
        int free = -1;
        for (int i = start; i < atoms.count; i++) {
            if (!text.isBlank(i) && !fits(start, i + 1, room)) {
                return overflow(start, i, free, room);
            }
            byte strength = atoms.breaks[i];
            if (strength == Break.FORCED) {
                return end(i + 1, How.LAST);
            }
            if (strength == Break.FREE) {
                free = i + 1;
            }
        }
        return end(atoms.count, How.LAST);
    }

    /** Ends a line where atom {@code over} does not fit; {@code free} is its last legal break, or -1. */
    private int overflow(int start, int over, int free, double room) {
        int word = wordStart(start, over);
        boolean plain = word > start && free == word;
        if (!plain) {
            int pulled = pullIn(start, over, room);
            if (pulled > 0 && (isEasy(start, pulled, room) || !isEven(start, free, room))) {
                return end(pulled, over(start, pulled, room) > 0 ? How.PUSH_IN : How.FIT);
            }
        }
        int emergency = emergency(start, over, free);
        if (emergency > 0) {
            return emergency;
        }
        if (free < 0) {
            return nothingFits(start, over, room);
        }
        int tighter = tighten(start, over, free, room);
        return tighter > free ? end(tighter, How.PUSH_OUT) : end(free, plain ? How.FIT : How.PUSH_OUT);
    }

    /** A better end of a loose line: inside what is softly kept together or, if it is loose even so, in an address. */
    private int tighten(int start, int over, int free, double room) {
        int end = free;
        for (byte strength = Break.SOFT; strength <= Break.POINT && isLoose(start, end, room, WIDE); strength++) {
            end = Math.max(end, lastBreak(end, over, strength));
        }
        return end;
    }

    /** By how much a line must be squeezed; a mark that may hang over the edge takes no room. */
    private double over(int start, int end, double room) {
        double over = text.width(start, end) - room - EPSILON;
        return over <= text.hang(start, end) ? 0 : over;
    }

    /** Whether a line is squeezed, if at all, without looking tight. Policy P alone does not ask. */
    private boolean isEasy(int start, int end, double room) {
        boolean policy = !text.settings().keepTogether();
        return policy || over(start, end, room) <= Spread.EASY * text.squeezable(start, end);
    }

    /** Whether a line that ends at a legal break is stretched little. */
    private boolean isEven(int start, int free, double room) {
        return free > start && !isLoose(start, free, room, EVEN);
    }

    /** The end of the line if the atom that does not fit is pulled in, with all that stays with it; -1 without room. */
    private int pullIn(int start, int over, double room) {
        for (int i = over; i < atoms.count; i++) {
            if (text.isBlank(i)) {
                continue;
            }
            double width = text.width(start, i + 1) - room - EPSILON;
            if (width - text.hang(start, i + 1) <= 0 && text.isEnd(i)) {
                return withBlanks(i + 1);
            }
            if (width - text.squeezable(start, i + 1) > 0) {
                return -1;
            }
            int end = withBlanks(i + 1);
            if (text.isEnd(end - 1)) {
                return end;
            }
        }
        return -1;
    }

    /** Spaces and a forced break after the last visible atom belong to its line. */
    private int withBlanks(int end) {
        int last = end;
        while (last < atoms.count && text.isBlank(last) && atoms.breaks[last - 1] != Break.FORCED) {
            last++;
        }
        return last;
    }

    /** The first atom of the word or number that an atom belongs to, at most back to the line start. */
    private int wordStart(int start, int i) {
        int first = i;
        while (first > start && isInWord(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isInWord(int i) {
        byte strength = atoms.breaks[i];
        boolean latin = strength == Break.RULE && isLatin(atoms.codePoints[i]) && isLatin(atoms.codePoints[i + 1]);
        return latin || strength == Break.JOIN || Break.isInWord(strength);
    }

    private static boolean isLatin(int codePoint) {
        return codePoint > ' ' && codePoint < 0x2014;
    }

    /** Ends a line inside a piece wider than the measure; -1 where the next piece is none or should go down. */
    private int emergency(int start, int over, int free) {
        int from = Math.max(start, free);
        byte strength = strengthNeeded(from);
        int end = strength == Break.FREE ? -1 : lastBreak(from, over, strength);
        return end < 0 ? -1 : end(end, strength == Break.SOFT ? How.PUSH_OUT : How.EMERGENCY);
    }

    /** How strong a break must be overcome to part the piece at {@code from}; FREE where it fits the measure whole. */
    private byte strengthNeeded(int from) {
        byte least = Break.RULE;
        for (int i = from; i < atoms.count; i++) {
            if (!text.isBlank(i) && !fits(from, i + 1, measure)) {
                return least;
            }
            if (text.isEnd(i)) {
                return Break.FREE;
            }
            least = (byte) Math.min(least, atoms.breaks[i]);
        }
        return Break.FREE;
    }

    private int lastBreak(int from, int over, byte strength) {
        for (int i = over - 1; i >= from; i--) {
            if (atoms.breaks[i] <= strength) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Takes the indent away, or breaks what cannot be broken, or sets one atom that is wider than the measure. */
    private int nothingFits(int start, int over, double room) {
        if (room < measure) {
            ends.dropIndent();
            return next(start, measure);
        }
        for (byte strength = Break.SOFT; strength <= Break.RULE; strength++) {
            int end = lastBreak(start, over, strength);
            if (end > 0) {
                return end(end, How.EMERGENCY);
            }
        }
        int end = start + 1;
        while (end < atoms.count && atoms.breaks[end - 1] == Break.JOIN) {
            end++;
        }
        return end(withBlanks(end), How.EMERGENCY);
    }

    /** Whether a line would have to be stretched beyond the limits, so many times over. */
    private boolean isLoose(int start, int end, double room, double times) {
        double left = room - text.width(start, end);
        boolean justified = text.settings().align() == Align.JUSTIFY;
        return left > (justified ? times * text.stretchable(start, end) : measure / 2);
    }

    /** 孤字不成行: a last line of one character is taken into the line before, or gets company from it. */
    private void avoidShortLast(int paragraph) {
        int last = ends.count() - 1;
        if (last <= paragraph || !isShort(ends.start(last), ends.end(last))) {
            return;
        }
        int start = ends.start(last - 1);
        int end = ends.end(last);
        double room = room(last - 1);
        int earlier = lastBreak(start + 1, ends.start(last) - 1, Break.FREE);
        boolean pulls = text.width(start, end) - text.squeezable(start, end) <= room + EPSILON;
        boolean gives = earlier > 0 && fits(earlier, end, measure) && !isLoose(start, earlier, room, SPREAD);
        if (pulls && (isEasy(start, end, room) || !gives || !isEven(start, earlier, room))) {
            ends.removeLast();
            ends.set(last - 1, end, How.PUSH_IN);
        } else if (gives) {
            ends.set(last - 1, earlier, How.PUSH_OUT);
        }
    }

    private boolean isShort(int start, int end) {
        int characters = 0;
        for (int i = start; i < end; i++) {
            if (!text.isBlank(i) && !isMark(i)) {
                characters++;
            }
        }
        return characters <= 1;
    }

    private boolean isMark(int i) {
        boolean dots = atoms.is(i, ELLIPSIS) || atoms.is(i, DASH);
        return dots || atoms.is(i, PAUSE) || atoms.is(i, CLOSE) || atoms.is(i, OPEN);
    }
}
