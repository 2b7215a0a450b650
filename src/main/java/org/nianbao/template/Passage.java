package org.nianbao.template;

import java.util.List;
import org.commonmark.node.Node;
import org.nianbao.report.Narrative;
import org.nianbao.report.Report.Punctuation;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * A narrative while it is rendered.
 *
 * @param cited gives what stands between double braces
 * @param punctuation what happens to ASCII marks
 */
record Passage(Narrative narrative, Cited cited, Punctuation punctuation, Findings findings) {
    /** The place of a node in the data file. */
    SourceSpan place(Node node) {
        return place(narrative, node);
    }

    /** The place of a node of a narrative in the data file. */
    static SourceSpan place(Narrative narrative, Node node) {
        for (Node known = node; known != null; known = known.getParent()) {
            List<org.commonmark.node.SourceSpan> spans = known.getSourceSpans();
            if (!spans.isEmpty()) {
                return narrative.at(spans.get(0).getLineIndex(), spans.get(0).getColumnIndex());
            }
        }
        return narrative.at(0, 0);
    }

    /** The place of a piece of a node's text, found again in the Markdown. */
    SourceSpan place(Node node, String piece) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        int start = spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
        int found = start < 0 ? -1 : narrative.markdown().indexOf(piece, start);
        return found < 0 ? place(node) : at(found);
    }

    /** The place of a character of the Markdown. */
    SourceSpan at(int index) {
        String before = narrative.markdown().substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return narrative.at(line, index - before.lastIndexOf('\n') - 1);
    }

    /** Reports a finding at a node. */
    void report(Code code, Node node, Object... arguments) {
        findings.add(code, place(node), arguments);
    }
}
