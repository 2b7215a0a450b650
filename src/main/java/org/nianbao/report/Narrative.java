package org.nianbao.report;

import org.nianbao.source.SourceSpan;

/**
 * Markdown text of a data file that knows where its lines stand.
 *
 * @param markdown the text
 * @param file the name of the data file
 * @param firstLine the line of the file that holds the first line of the text
 * @param firstColumn the column at which the lines of the text begin
 * @param path the field: {@code sections.overview}
 */
public record Narrative(String markdown, String file, int firstLine, int firstColumn, String path) {
    /**
     * The place of a character of the text in the data file.
     *
     * @param line the line of the text, counted from 0
     * @param column the column of the text, counted from 0
     */
    public SourceSpan at(int line, int column) {
        return SourceSpan.at(file, firstLine + line, firstColumn + column);
    }

    /**
     * The place of a piece of one line of the text in the data file.
     *
     * @param line the line of the text, counted from 0
     * @param start the column of its first character, counted from 0
     * @param end the column after its last character
     */
    public SourceSpan span(int line, int start, int end) {
        int number = firstLine + line;
        return new SourceSpan(file, number, firstColumn + start, number, firstColumn + end);
    }
}
