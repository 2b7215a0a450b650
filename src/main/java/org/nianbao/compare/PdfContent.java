package org.nianbao.compare;

import java.util.List;

/**
 * What a PDF says and shows.
 *
 * @param pages the pages
 * @param tokens its text in reading order, page furniture left out
 */
record PdfContent(List<Sheet> pages, List<Token> tokens) {
    PdfContent {
        pages = List.copyOf(pages);
        tokens = List.copyOf(tokens);
    }

    /**
     * A page.
     *
     * @param width in pt
     * @param height in pt
     * @param marks what is drawn on it
     */
    record Sheet(double width, double height, List<Mark> marks) {
        Sheet {
            marks = List.copyOf(marks);
        }
    }
}
