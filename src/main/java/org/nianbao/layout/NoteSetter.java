package org.nianbao.layout;

import java.util.List;
import org.nianbao.style.Color;

/** Sets footnotes at the foot of a page, under a short rule. */
final class NoteSetter {
    /** A quarter of the type area: the custom of Chinese printers. */
    private static final double RULE_SHARE = 0.25;

    private static final double RULE_WIDTH = 0.5;
    private static final double SPACE_ABOVE_RULE = 8;
    private static final double SPACE_BELOW_RULE = 5;

    /** The height that notes take from a page, the rule included, in pt; 0 for none. */
    static double height(List<Note> notes) {
        double sum = 0;
        for (Note note : notes) {
            sum += note.height();
        }
        return withRule(sum);
    }

    /** The height that notes of some height take from a page, the rule included, in pt; 0 for none. */
    static double withRule(double notes) {
        return notes == 0 ? 0 : SPACE_ABOVE_RULE + SPACE_BELOW_RULE + notes;
    }

    /** Draws notes. */
    void set(PageBuilder page, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        double x = page.area().x();
        double y = page.area().bottom() - height(notes) + SPACE_ABOVE_RULE;
        page.add(new PageItem.Rule(x, y, x + page.area().width() * RULE_SHARE, y, RULE_WIDTH, Color.BLACK));
        y += SPACE_BELOW_RULE;
        for (Note note : notes) {
            y = draw(page, note, x, y);
        }
    }

    private static double draw(PageBuilder page, Note note, double x, double top) {
        double y = top;
        for (ParagraphBlock block : note.blocks()) {
            y += block.flow().before();
            block.draw(page, x, y);
            y += block.height() + block.flow().after();
        }
        return y;
    }
}
