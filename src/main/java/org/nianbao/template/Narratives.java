package org.nianbao.template;

import java.util.function.BiFunction;
import org.commonmark.node.Node;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Turns narrative, Markdown with citations, into markup. Nothing in it is ever run as a template. */
final class Narratives {
    private final BiFunction<String, SourceSpan, String> citations;
    private final Punctuation punctuation;
    private final Findings findings;

    /**
     * Narrative of one report.
     *
     * @param citations gives the text for what stands between double braces at a place; says itself what it cannot find
     * @param punctuation what happens to ASCII marks
     */
    Narratives(BiFunction<String, SourceSpan, String> citations, Punctuation punctuation, Findings findings) {
        this.citations = citations;
        this.punctuation = punctuation;
        this.findings = findings;
    }

    /** The markup of a text: well formed, whatever the text. */
    String toMarkup(Narrative narrative) {
        Passage passage = new Passage(narrative, citations, punctuation, findings);
        Node tree = Markdown.parse(clean(passage));
        Footnotes footnotes = Footnotes.of(tree);
        BlockRenderer renderer = new BlockRenderer(passage, footnotes);
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
            findings.add(Code.FILE_CONTROL, passage.at(bad), hex);
            clean.setCharAt(bad, XmlText.REPLACEMENT);
            bad = XmlText.nextBad(markdown, bad + 1);
        }
        return clean.toString();
    }
}
