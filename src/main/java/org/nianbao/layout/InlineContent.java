package org.nianbao.layout;

import java.util.List;
import java.util.Map;
import org.nianbao.layout.ParagraphBlock.Target;
import org.nianbao.text.InlinePiece;

/**
 * The inside of a paragraph, ready for the line breaker.
 *
 * @param pieces characters, boxes and leaders in order
 * @param links the targets of links by the id of their structure element
 * @param calls footnotes by where they are called
 */
record InlineContent(List<InlinePiece> pieces, Map<Integer, Target> links, List<Call> calls) {
    InlineContent {
        pieces = List.copyOf(pieces);
        links = Map.copyOf(links);
        calls = List.copyOf(calls);
    }

    /**
     * The call of a footnote.
     *
     * @param offset the character after which it stands, counted over all pieces
     */
    record Call(int offset, Note note) {}
}
