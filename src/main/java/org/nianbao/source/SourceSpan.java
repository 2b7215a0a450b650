package org.nianbao.source;

/**
 * A place in an input file. Lines and columns are counted from 1, columns in UTF-16 units; the end is exclusive.
 *
 * @param file the name of the file as the user gave it, empty where the place is unknown
 * @param line the first line, 0 where the place is unknown
 * @param column the first column
 * @param endLine the line of the end
 * @param endColumn the column just after the last character
 */
public record SourceSpan(String file, int line, int column, int endLine, int endColumn) {
    /** The unknown place. */
    public static final SourceSpan NONE = new SourceSpan("", 0, 0, 0, 0);

    /** One character at a place. */
    public static SourceSpan at(String file, int line, int column) {
        return new SourceSpan(file, line, column, line, column + 1);
    }

    /** A whole file, where no line can be named. */
    public static SourceSpan of(String file) {
        return new SourceSpan(file, 0, 0, 0, 0);
    }

    /** Whether a line is known. */
    public boolean isKnown() {
        return line > 0;
    }

    // Written out: what the compiler gives records is slow at first.
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceSpan that
                && line == that.line
                && column == that.column
                && endLine == that.endLine
                && endColumn == that.endColumn
                && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * (31 * line + column) + endLine) + endColumn) + file.hashCode();
    }

    /** The place as {@code file:line:column}, shortened by what is unknown. */
    @Override
    public String toString() {
        return isKnown() ? file + ":" + line + ":" + column : file;
    }
}
