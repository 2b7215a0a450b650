package org.nianbao.layout;

import java.util.List;
import org.nianbao.text.InlinePiece;

/**
 * The inside of a paragraph, ready for the line breaker.
 *
 * @param pieces characters, boxes and leaders in order
 * @param anchors its links and pictures
 * @param calls footnotes by where they are called
 */
record InlineContent(List<InlinePiece> pieces, Anchors anchors, List<Call> calls) {
    InlineContent {
        pieces = List.copyOf(pieces);
        calls = List.copyOf(calls);
    }

    /**
     * The call of a footnote.
     *
     * @param offset the character after which it stands, counted over all pieces
     */
    record Call(int offset, Note note) {}
}
