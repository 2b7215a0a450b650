package org.nianbao.source;

import java.util.Arrays;

/** The text of one input file and the name under which messages speak of it. */
public final class SourceFile {
    private final String name;
    private final String text;
    private final int[] lineStarts;

    /**
     * Keeps the text and finds its lines.
     *
     * @param name the name shown to the user: the path as it was given
     * @param text the decoded text, without a byte order mark
     */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = startsOfLines(text);
    }

    /** The name shown to the user. */
    public String name() {
        return name;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The number of lines; an empty file has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * One line without its line end.
     *
     * @param number the line, counted from 1; a line outside the file is empty
     */
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The span of one character at a line and column, both counted from 1. */
    public SourceSpan at(int line, int column) {
        return SourceSpan.at(name, line, column);
    }

    /**
     * The span of a piece of the text.
     *
     * @param start the offset of its first character in {@link #text()}
     * @param end the offset just after its last character
     */
    public SourceSpan spanOf(int start, int end) {
        int line = lineAt(start);
        int endLine = endsOnLine(line, start, end) ? line : lineAt(end);
        return new SourceSpan(name, line, start - lineStarts[line - 1] + 1, endLine, end - lineStarts[endLine - 1] + 1);
    }

    /** Most pieces are of one line, which is quickly seen. */
    private boolean endsOnLine(int line, int start, int end) {
        return end >= start && line < lineStarts.length && end < lineStarts[line];
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The offset in {@link #text()} of a place.
     *
     * @param line the line, counted from 1
     * @param column the column, counted from 1; one behind the end of the line is of the next
     */
    public int offsetOf(int line, int column) {
        int start = lineStarts[Math.max(1, Math.min(line, lineStarts.length)) - 1];
        return Math.min(text.length(), start + column - 1);
    }

    /** The whole file as a span: its first character. */
    public SourceSpan start() {
        return at(1, 1);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int[] startsOfLines(String text) {
        char[] characters = text.toCharArray();
        int[] starts = new int[characters.length / 32 + 16];
        int count = 1;
        for (int i = 0; i < characters.length; i++) {
            if (isLineEnd(characters[i]) && !isPairAt(characters, i)) {
                starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isPairAt(char[] characters, int at) {
        return characters[at] == '\r' && at + 1 < characters.length && characters[at + 1] == '\n';
    }
}
