package org.nianbao.compare;

import java.util.Optional;

/**
 * Characters as the PDF draws them, a glyph at a time, or a text that stands for what is drawn.
 *
 * @param page from 0
 */
record Piece(String text, int page, Optional<Box> box) {
    /** The same with something more of it drawn. */
    Piece with(Box drawn) {
        return new Piece(text, page, Optional.of(box.map(drawn::with).orElse(drawn)));
    }
}
