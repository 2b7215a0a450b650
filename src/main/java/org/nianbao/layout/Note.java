package org.nianbao.layout;

import java.util.List;

/**
 * A footnote ready to be set at the foot of a page.
 *
 * @param number counted through the document from 1
 * @param blocks its paragraphs
 */
record Note(int number, List<ParagraphBlock> blocks) {
    Note {
        blocks = List.copyOf(blocks);
    }

    /** Its height in pt. */
    double height() {
        double sum = 0;
        for (ParagraphBlock block : blocks) {
            sum += block.flow().before() + block.height() + block.flow().after();
        }
        return sum;
    }
}
