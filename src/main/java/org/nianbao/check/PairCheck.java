package org.nianbao.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.nianbao.report.Narrative;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Quotes and brackets come in pairs within a paragraph (GB/T 15834 4.8, 4.9). */
final class PairCheck implements Check {
    private static final String OPEN = "“‘（《〈〔【「『";
    private static final String CLOSE = "”’）》〉〕】」』";

    @Override
    public void check(Subject subject, Findings findings) {
        subject.report().narratives().forEach(narrative -> check(narrative, findings));
    }

    private static void check(Narrative narrative, Findings findings) {
        String text = narrative.markdown();
        char[] characters = text.toCharArray();
        int start = 0;
        while (start < text.length()) {
            int blank = text.indexOf("\n\n", start);
            int end = blank < 0 ? text.length() : blank;
            unpaired(characters, start, end).ifPresent(at -> say(narrative, at, findings));
            start = end + 2;
        }
    }

    /** The first mark of a paragraph that has no partner. */
    private static Optional<Integer> unpaired(char[] text, int start, int end) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = start; i < end; i++) {
            char c = plain(text[i]);
            if (Prose.isHan(c)) {
                continue;
            }
            if (OPEN.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSE.indexOf(c) >= 0 && !isApostrophe(text, i) && !isEnumerator(text, start, i)) {
                boolean fits = !open.isEmpty() && OPEN.indexOf(plain(text[open.peek()])) == CLOSE.indexOf(c);
                if (!fits) {
                    return Optional.of(open.isEmpty() ? i : open.peek());
                }
                open.pop();
            }
        }
        return Optional.ofNullable(open.peekLast());
    }

    /** Half-width brackets pair with full-width ones; that they are mixed is said elsewhere. */
    private static char plain(char c) {
        return c == '(' ? '（' : c == ')' ? '）' : c;
    }

    private static boolean isApostrophe(char[] text, int at) {
        return text[at] == '’' && at > 0 && isLatin(text[at - 1]);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'z';
    }

    /** {@code 1）} and {@code a)} number items. */
    private static boolean isEnumerator(char[] text, int start, int at) {
        boolean bracket = plain(text[at]) == '）';
        int before = at - 1;
        while (bracket && before >= start && Character.isLetterOrDigit(text[before]) && text[before] < 128) {
            before--;
        }
        boolean numbered = before < at - 1 && at - before <= 3;
        return bracket && numbered && (before < start || "\n。；：，、 　".indexOf(text[before]) >= 0);
    }

    private static void say(Narrative narrative, int at, Findings findings) {
        String text = narrative.markdown();
        int lineStart = text.lastIndexOf('\n', at) + 1;
        String around = text.substring(Math.max(lineStart, at - 6), Math.min(text.length(), at + 10))
                .replace('\n', ' ');
        findings.add(Code.STYLE_PAIRS, Sentence.place(narrative, at), text.substring(at, at + 1), around);
    }
}
