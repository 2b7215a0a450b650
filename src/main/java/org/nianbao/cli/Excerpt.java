package org.nianbao.cli;

import org.nianbao.source.SourceSpan;

/**
 * A source line with its place marked, cut to what fits a terminal.
 *
 * @param text the line, or the part of it around the place
 * @param before the columns before the place
 * @param marked the columns of the place, at least 1
 */
record Excerpt(String text, int before, int marked) {
    private static final int MAX_COLUMNS = 96;
    private static final int COLUMNS_BEFORE = 48;
    private static final String CUT = "…";

    /** The excerpt of the line in which a span begins. */
    static Excerpt of(String line, SourceSpan span) {
        String shown = visible(line);
        int start = Math.min(span.column() - 1, shown.length());
        int end = span.endLine() == span.line() ? span.endColumn() - 1 : shown.length();
        end = Math.max(start, Math.min(end, shown.length()));
        int cut = cutBefore(shown, start);
        String head = (cut > 0 ? CUT : "") + shown.substring(cut, start);
        String tail = clipped(shown.substring(start), MAX_COLUMNS - DisplayWidth.of(head));
        String place = tail.substring(0, Math.min(end - start, tail.length()));
        return new Excerpt(head + tail, DisplayWidth.of(head), Math.max(1, DisplayWidth.of(place)));
    }

    /** The carets under the place. */
    String pointer() {
        return " ".repeat(before) + "^".repeat(marked);
    }

    /** Tabs and other control characters as one blank each, so that columns stay what they are. */
    private static String visible(String line) {
        StringBuilder text = new StringBuilder(line);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    /** How many chars of the line are left out so that the place is in sight. */
    private static int cutBefore(String line, int start) {
        if (DisplayWidth.of(line) <= MAX_COLUMNS) {
            return 0;
        }
        int cut = start;
        int columns = 0;
        while (cut > 0 && columns < COLUMNS_BEFORE) {
            int codePoint = line.codePointBefore(cut);
            columns += DisplayWidth.of(codePoint);
            cut -= Character.charCount(codePoint);
        }
        return cut;
    }

    private static String clipped(String text, int columns) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += DisplayWidth.of(codePoint);
            if (used > columns) {
                return text.substring(0, end) + CUT;
            }
            end += Character.charCount(codePoint);
        }
        return text;
    }
}
