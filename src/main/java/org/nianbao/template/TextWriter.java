package org.nianbao.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.nianbao.report.Charts;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.source.Code;
import org.nianbao.source.SourceSpan;

/** Writes the characters of a narrative: citations replaced, indents dropped, everything escaped. */
final class TextWriter {
    private static final Pattern CITATION = Pattern.compile("\\{\\{([^{}\\n]*)\\}\\}");
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,50})\\]");

    private final Passage passage;
    private final StringBuilder out;
    /** Whether the next character begins a line of the author's, where U+3000 is an indent. */
    private boolean lineStart = true;

    /** The last character written, for the marks that depend on it. */
    private char last = '\n';

    TextWriter(Passage passage, StringBuilder out) {
        this.passage = passage;
        this.out = out;
    }

    /** A new line of the author's begins. */
    void startLine() {
        lineStart = true;
        last = '\n';
    }

    /** Writes the text of a node. */
    void write(String text, Node node) {
        String written = lineStart ? dropIndent(text) : text;
        if (!written.isEmpty()) {
            lineStart = false;
            String resolved = resolve(written, node);
            XmlText.escape(resolved, out);
            last = resolved.isEmpty() ? last : resolved.charAt(resolved.length() - 1);
        }
    }

    /** The text of a node as it is printed: citations replaced. */
    String resolve(String text, Node node) {
        String written = Markdown.written(text);
        StringBuilder resolved = new StringBuilder();
        Matcher citation = CITATION.matcher(written);
        int done = 0;
        while (citation.find()) {
            resolved.append(plain(written.substring(done, citation.start()), resolved, node));
            resolved.append(cite(citation.group(1), citation.group(), node));
            done = citation.end();
        }
        return resolved.append(plain(written.substring(done), resolved, node)).toString();
    }

    private String cite(String path, String written, Node node) {
        SourceSpan place = passage.place(node, written);
        if (Charts.isChart(path)) {
            passage.findings().add(Code.CHART_PLACE, place);
            return written;
        }
        String text = passage.cited().cite(path.strip(), place);
        return XmlText.clean(text, place, passage.findings());
    }

    private String plain(String text, StringBuilder before, Node node) {
        if (text.contains("[^")) {
            reportFootnoteMarks(text, node);
        }
        char previous = before.isEmpty() ? last : before.charAt(before.length() - 1);
        boolean fullWidth = passage.punctuation() == Punctuation.FULLWIDTH;
        return fullWidth ? FullWidthMarks.withoutBlanks(previous, text) : text;
    }

    /** The marks of notes that exist are no longer text here. */
    private void reportFootnoteMarks(String text, Node node) {
        Matcher mark = FOOTNOTE_MARK.matcher(text);
        while (mark.find()) {
            SourceSpan place = passage.place(node, mark.group());
            passage.findings().add(Code.NARRATIVE_FOOTNOTE_MISSING, place, mark.group(1));
        }
    }

    private static String dropIndent(String text) {
        int start = 0;
        while (start < text.length() && isIndent(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    /** Whether a character at the start of a line is an indent. */
    static boolean isIndent(char c) {
        return c == '\u3000' || c == ' ' || c == '\t' || c == '\u00A0';
    }
}
