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
    /** The Markdown: asked for character by character, which a string answers slowly. */
    private final char[] markdown;

    private final int part;
    private final List<Sentence> sentences = new ArrayList<>();
    private char[] text = new char[256];
    private int[] offsets = new int[256];
    private int length;

    private Prose(Report report, Narrative narrative, int part) {
        this.report = report;
        this.narrative = narrative;
        this.markdown = narrative.markdown().toCharArray();
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
        int start = 0;
        while (start < markdown.length) {
            int end = start;
            while (end < markdown.length && markdown[end] != '\n') {
                end++;
            }
            readLine(start, end);
            start = end + 1;
        }
        endSentence();
        return sentences;
    }

    /** A blank line, a heading and a list item begin anew; rows of Markdown tables are no sentences. */
    private void readLine(int start, int end) {
        String line = String.valueOf(markdown, start, end - start).strip();
        boolean heading = line.startsWith("#");
        if (line.isEmpty() || heading || line.startsWith("|") || line.startsWith("- ") || line.startsWith("* ")) {
            endSentence();
        }
        if (!line.startsWith("|")) {
            readCharacters(start, end);
        }
        if (heading) {
            endSentence();
        }
    }

    private void readCharacters(int start, int end) {
        int at = start;
        while (at < end) {
            int close = endOfCitation(at, end);
            if (close > 0) {
                cite(String.valueOf(markdown, at + 2, close - at - 2), at);
                at = close + 2;
            } else {
                add(plain(at), at);
                at++;
            }
        }
    }

    /** Where the braces close that open here, on this line; -1 where none open. */
    private int endOfCitation(int at, int end) {
        if (markdown[at] != '{' || at + 1 >= end || markdown[at + 1] != '{') {
            return -1;
        }
        int close = narrative.markdown().indexOf("}}", at);
        return close < end ? close : -1;
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
    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private void append(char c, int at) {
        if (length == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * length);
            text = Arrays.copyOf(text, 2 * length);
        }
        offsets[length] = at;
        text[length++] = c;
    }

    private char plain(int at) {
        char c = markdown[at];
        if (isHan(c)) {
            return c;
        }
        if ('０' <= c && c <= '９') {
            return (char) (c - '０' + '0');
        }
        int mark = isGrouping(at) ? -1 : ASCII.indexOf(c);
        return mark < 0 ? c : FULL.charAt(mark);
    }

    /** Whether a mark stands between digits, as in {@code 1,036} and {@code 18:42}. */
    private boolean isGrouping(int at) {
        boolean before = at > 0 && Character.isDigit(markdown[at - 1]);
        return before && at + 1 < markdown.length && Character.isDigit(markdown[at + 1]);
    }

    private void endSentence() {
        if (length > 0) {
            sentences.add(
                    new Sentence(String.valueOf(text, 0, length), Arrays.copyOf(offsets, length), narrative, part));
            length = 0;
        }
    }
}
