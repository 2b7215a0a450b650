package org.nianbao.source;

import java.util.ArrayList;
import java.util.List;

/** The text of one input file and the name under which messages speak of it. */
public final class SourceFile {
    private final String name;
    private final String text;
    private final List<Integer> lineStarts;

    /**
     * Keeps the text and finds its lines.
     *
     * @param name the name shown to the user: the path as it was given
     * @param text the decoded text, without a byte order mark
     */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = List.copyOf(startsOfLines(text));
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
        return lineStarts.size();
    }

    /**
     * One line without its line end.
     *
     * @param number the line, counted from 1; a line outside the file is empty
     */
    public String line(int number) {
        if (number < 1 || number > lineStarts.size()) {
            return "";
        }
        int start = lineStarts.get(number - 1);
        int end = number < lineStarts.size() ? lineStarts.get(number) : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The span of one character at a line and column, both counted from 1. */
    public SourceSpan at(int line, int column) {
        return SourceSpan.at(name, line, column);
    }

    /** The whole file as a span: its first character. */
    public SourceSpan start() {
        return at(1, 1);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static List<Integer> startsOfLines(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pairFollows = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineEnd(c) && !pairFollows) {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}
