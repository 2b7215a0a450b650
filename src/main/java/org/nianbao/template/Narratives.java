package org.nianbao.template;

import org.commonmark.node.Node;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** Turns narrative, Markdown with citations, into markup. Nothing in it is ever run as a template. */
final class Narratives {
    /** How many characters around a mark are quoted. */
    private static final int AROUND = 6;

    private final Cited cited;
    private final Punctuation punctuation;
    private final Findings findings;
    private final FigureNumbers figures;

    /**
     * Narrative of one report.
     *
     * @param cited gives what stands between double braces; says itself what it cannot find
     * @param punctuation what happens to ASCII marks
     */
    Narratives(Cited cited, Punctuation punctuation, Findings findings) {
        this.cited = cited;
        this.punctuation = punctuation;
        this.findings = findings;
        this.figures = new FigureNumbers(findings);
    }

    /** The markup of a text: well formed, whatever the text. */
    String toMarkup(Narrative narrative) {
        String clean = clean(new Passage(narrative, cited, punctuation, findings));
        Narrative printed = new Narrative(
                punctuation == Punctuation.FULLWIDTH ? restore(narrative, clean) : clean,
                narrative.file(),
                narrative.firstLine(),
                narrative.firstColumn(),
                narrative.path());
        Passage passage = new Passage(printed, cited, punctuation, findings);
        Node tree = Markdown.parse(printed.markdown());
        Footnotes footnotes = Footnotes.of(tree);
        BlockRenderer renderer = new BlockRenderer(passage, footnotes, figures);
        renderer.blocks(tree);
        footnotes.unused().forEach(note -> passage.report(Code.NARRATIVE_FOOTNOTE_UNUSED, note, note.getLabel()));
        return renderer.markup();
    }

    /** Shows characters that XML does not allow by U+FFFD, so that all others stay in their places. */
    private String clean(Passage passage) {
        String markdown = passage.narrative().markdown();
        StringBuilder clean = new StringBuilder(markdown);
        int bad = XmlText.nextBad(markdown, 0);
        while (bad < markdown.length()) {
            String hex = String.format("%04X", (int) markdown.charAt(bad));
            findings.add(XmlText.codeOf(markdown.charAt(bad)), passage.at(bad), hex);
            clean.setCharAt(bad, XmlText.REPLACEMENT);
            bad = XmlText.nextBad(markdown, bad + 1);
        }
        return clean.toString();
    }

    /** Full-width marks for the ASCII ones, each change and each quote without partner said at its place. */
    private String restore(Narrative narrative, String markdown) {
        String[] lines = markdown.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String restored = FullWidthMarks.restore(lines[i]);
            int odd = FullWidthMarks.oddQuote(lines[i]);
            if (odd >= 0) {
                findings.add(Code.NARRATIVE_QUOTE, narrative.at(i, odd), around(lines[i], odd));
            }
            sayChanges(narrative, i, lines[i], restored);
            lines[i] = restored;
        }
        return String.join("\n", lines);
    }

    private void sayChanges(Narrative narrative, int number, String line, String restored) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != restored.charAt(i)) {
                String written = line.substring(i, i + 1);
                String printed = restored.substring(i, i + 1);
                findings.add(Code.NARRATIVE_MARK, narrative.at(number, i), written, printed, around(line, i));
            }
        }
    }

    private static String around(String line, int at) {
        return line.substring(Math.max(0, at - AROUND), Math.min(line.length(), at + AROUND + 1));
    }
}
