package org.nianbao.preview;

import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;

/**
 * The words of the data file that a finding is about, by which the page finds them in a paragraph.
 *
 * @param text the words; empty where they are more than a line
 * @param before how often the same words stand before them in the paragraph
 */
record Phrase(String text, int before) {
    private static final Phrase NONE = new Phrase("", 0);

    /**
     * The words of a span.
     *
     * @param anchor the place where the paragraph begins
     */
    static Phrase of(SourceFile file, SourceSpan anchor, SourceSpan span) {
        String line = file.line(span.line());
        int start = Math.min(span.column() - 1, line.length());
        int end = Math.min(span.endColumn() - 1, line.length());
        if (span.endLine() != span.line() || end <= start) {
            return NONE;
        }
        String text = line.substring(start, end).strip();
        return text.isEmpty() ? NONE : new Phrase(text, count(text, before(file, anchor, span)));
    }

    /** What stands between the beginning of the paragraph and the span. */
    private static String before(SourceFile file, SourceSpan anchor, SourceSpan span) {
        StringBuilder before = new StringBuilder();
        for (int line = anchor.line(); line <= span.line(); line++) {
            String text = file.line(line);
            int from = line == anchor.line() ? Math.min(anchor.column() - 1, text.length()) : 0;
            int to = line == span.line() ? Math.min(span.column() - 1, text.length()) : text.length();
            before.append(text, Math.min(from, to), to);
        }
        return before.toString();
    }

    private static int count(String words, String text) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }
}
