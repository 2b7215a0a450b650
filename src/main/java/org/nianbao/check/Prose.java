package org.nianbao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.report.Citations;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report;
import org.nianbao.report.Report.Section;

/** Narrative → sentences in plain text, so that patterns need not know how Markdown is written. */
final class Prose {
    private static final String ASCII = ",;:()!?%";
    private static final String FULL = "，；：（）！？%";
    private static final String ENDS = "。！？";

    private final Report report;
    private final Narrative narrative;
    private final int part;
    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[256];

    private Prose(Report report, Narrative narrative, int part) {
        this.report = report;
        this.narrative = narrative;
        this.part = part;
    }

    /** The sentences of the preamble and the parts in their order; attachments stand for themselves. */
    static List<Sentence> of(Report report) {
        List<Sentence> sentences = new ArrayList<>();
        report.preamble().ifPresent(found -> sentences.addAll(read(report, found, 0)));
        for (Section section : report.sections()) {
            section.text().ifPresent(found -> sentences.addAll(read(report, found, section.number())));
            section.note().ifPresent(found -> sentences.addAll(read(report, found, section.number())));
        }
        return List.copyOf(sentences);
    }

    private static List<Sentence> read(Report report, Narrative narrative, int part) {
        return new Prose(report, narrative, part).read();
    }

    private List<Sentence> read() {
        String markdown = narrative.markdown();
        int start = 0;
        while (start < markdown.length()) {
            int newline = markdown.indexOf('\n', start);
            int end = newline < 0 ? markdown.length() : newline;
            readLine(markdown, start, end);
            start = end + 1;
        }
        endSentence();
        return sentences;
    }

    /** A blank line, a heading and a list item begin anew; rows of Markdown tables are no sentences. */
    private void readLine(String markdown, int start, int end) {
        String line = markdown.substring(start, end).strip();
        boolean heading = line.startsWith("#");
        if (line.isEmpty() || heading || line.startsWith("|") || line.startsWith("- ") || line.startsWith("* ")) {
            endSentence();
        }
        if (!line.startsWith("|")) {
            readCharacters(markdown, start, end);
        }
        if (heading) {
            endSentence();
        }
    }

    private void readCharacters(String markdown, int start, int end) {
        int at = start;
        while (at < end) {
            int close = markdown.charAt(at) == '{' && markdown.startsWith("{{", at) ? markdown.indexOf("}}", at) : -1;
            if (close > 0 && close < end) {
                cite(markdown.substring(at + 2, close), at);
                at = close + 2;
            } else {
                add(plain(markdown, at), at);
                at++;
            }
        }
    }

    private void cite(String path, int at) {
        String cited = Citations.resolve(report, path).orElse("");
        for (int i = 0; i < cited.length(); i++) {
            append(cited.charAt(i), at);
        }
    }

    private void add(char c, int at) {
        if (isHan(c) || !isDropped(c)) {
            append(c, at);
        }
        if (!isHan(c) && ENDS.indexOf(c) >= 0) {
            endSentence();
        }
    }

    private static boolean isDropped(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '*' || c == '#';
    }

    /** Nearly all characters are; of them nothing else need be asked. */
    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private void append(char c, int at) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[text.length()] = at;
        text.append(c);
    }

    private static char plain(String markdown, int at) {
        char c = markdown.charAt(at);
        if (isHan(c)) {
            return c;
        }
        if ('０' <= c && c <= '９') {
            return (char) (c - '０' + '0');
        }
        int mark = isGrouping(markdown, at) ? -1 : ASCII.indexOf(c);
        return mark < 0 ? c : FULL.charAt(mark);
    }

    /** Whether a mark stands between digits, as in {@code 1,036} and {@code 18:42}. */
    private static boolean isGrouping(String markdown, int at) {
        boolean before = at > 0 && Character.isDigit(markdown.charAt(at - 1));
        return before && at + 1 < markdown.length() && Character.isDigit(markdown.charAt(at + 1));
    }

    private void endSentence() {
        if (text.length() > 0) {
            sentences.add(new Sentence(text.toString(), Arrays.copyOf(offsets, text.length()), narrative, part));
            text.setLength(0);
        }
    }
}
