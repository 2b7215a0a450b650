package org.nianbao.check;

import java.util.List;
import org.nianbao.report.Narrative;
import org.nianbao.source.SourceSpan;

/**
 * A sentence of the narrative in plain text: without blanks and emphasis, marks full-width, citations filled in.
 *
 * @param text the plain text
 * @param offsets where each character of it stands in the Markdown
 * @param narrative the Markdown it was taken from
 * @param part the part of the report, 1 to 6; 0 for the text before part one
 */
record Sentence(String text, int[] offsets, Narrative narrative, int part) {
    /** Whether one of some words is in it. */
    boolean namesAny(List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The place of a piece of the sentence in the data file. */
    SourceSpan span(int start, int end) {
        return span(narrative, offsets[start], offsets[Math.max(start, end - 1)] + 1);
    }

    /** The place of a piece of Markdown in the data file. */
    static SourceSpan span(Narrative narrative, int start, int end) {
        SourceSpan first = place(narrative, start);
        SourceSpan last = place(narrative, Math.max(start, end - 1));
        return new SourceSpan(first.file(), first.line(), first.column(), last.line(), last.endColumn());
    }

    /** The place of a character of Markdown in the data file. */
    static SourceSpan place(Narrative narrative, int offset) {
        String before = narrative.markdown().substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return narrative.at(line, offset - before.lastIndexOf('\n') - 1);
    }

    /** The clause in which a piece stands: what is between commas, semicolons, colons and brackets. */
    String clause(int start, int end) {
        int from = start;
        while (from > 0 && !endsClause(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, clauseEnd(end));
    }

    /** The end of the clause in which a place stands. */
    int clauseEnd(int at) {
        int end = at;
        while (end < text.length() && !endsClause(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsClause(char c) {
        return "，；：。！？（）".indexOf(c) >= 0;
    }
}
