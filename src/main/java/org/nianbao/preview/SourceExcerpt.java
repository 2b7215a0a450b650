package org.nianbao.preview;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceReader;
import org.nianbao.source.SourceSpan;

/**
 * A line of an input file with a place in it, cut to what can be read at a glance.
 *
 * @param text the line, or the part of it around the place
 * @param start where the place begins in the text
 * @param end where it ends
 */
record SourceExcerpt(String text, int start, int end) {
    private static final int MOST_BEFORE = 40;
    private static final int MOST_AFTER = 80;
    private static final String CUT = "…";

    /** The file of a span; empty where the span names none that can be read. */
    static Optional<SourceFile> fileOf(SourceSpan span) {
        try {
            return span.isKnown() ? SourceReader.read(Path.of(span.file()), new Findings()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The excerpt of the line in which a span begins; empty where that line is blank. */
    static Optional<SourceExcerpt> of(SourceFile file, SourceSpan span) {
        String line = file.line(span.line()).replace('\t', ' ');
        if (line.isBlank()) {
            return Optional.empty();
        }
        int start = Math.min(span.column() - 1, line.length());
        int end = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, line.length()) : line.length();
        return Optional.of(cut(line, start, Math.max(start, end)));
    }

    private static SourceExcerpt cut(String line, int start, int end) {
        int from = start > MOST_BEFORE ? whole(line, start - MOST_BEFORE) : 0;
        int to = line.length() > start + MOST_AFTER ? whole(line, start + MOST_AFTER) : line.length();
        String head = from > 0 ? CUT : "";
        String tail = to < line.length() ? CUT : "";
        int shift = head.length() - from;
        return new SourceExcerpt(head + line.substring(from, to) + tail, start + shift, Math.min(end, to) + shift);
    }

    /** An offset that parts no surrogate pair. */
    private static int whole(String line, int offset) {
        boolean inside =
                Character.isLowSurrogate(line.charAt(offset)) && Character.isHighSurrogate(line.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }
}
